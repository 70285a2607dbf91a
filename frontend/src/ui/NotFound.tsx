import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle.js';

export function NotFound({ children }: { children?: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageTitle title="Page not found" />
        <p className="govuk-body">If you typed the address, check that it is right. If you followed a link, what it led to may have ended, or it may not be open to you.</p>
        {children}
      </div>
    </div>
  );
}
