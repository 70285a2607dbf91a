import type { ReactNode } from 'react';
import { usePageHeading } from './use-page-heading.js';

/** The confirmation of a finished job; its title is the h1 of the page. */
export function Panel({ title, children }: { title: string; children?: ReactNode }) {
  const heading = usePageHeading(title);
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}
