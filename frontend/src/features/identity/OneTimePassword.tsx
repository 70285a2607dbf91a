import { NotificationBanner } from '../../ui/NotificationBanner.js';

/** Told this once. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  return (
    <NotificationBanner kind="success" heading={`${name} can sign in once with this password`}>
      <p className="govuk-body">
        <code>{password}</code>
      </p>
      <p className="govuk-body">Hand it over now: it is not shown again. It lasts 7 days, and at the first sign-in a password of their own takes its place.</p>
    </NotificationBanner>
  );
}
