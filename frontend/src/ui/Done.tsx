import { NotificationBanner } from './NotificationBanner.js';

/** Says what was just done; takes the focus and is announced each time that it says something new. */
export function Done({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <NotificationBanner kind="success" key={text}>
      <p className="govuk-notification-banner__heading">{text}</p>
    </NotificationBanner>
  );
}
