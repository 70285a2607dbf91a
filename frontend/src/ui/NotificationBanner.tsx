import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from '../lib/classes.js';

interface NotificationBannerProps {
  /** Success takes the focus and is announced; information waits to be read. */
  kind?: 'information' | 'success';
  title?: string;
  heading?: string;
  children?: ReactNode;
}

export function NotificationBanner({ kind = 'information', title, heading, children }: NotificationBannerProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const success = kind === 'success';
  useEffect(() => {
    if (success) box.current?.focus();
  }, [success]);
  return (
    <div
      ref={box}
      className={classes('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      tabIndex={success ? -1 : undefined}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {heading && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
