import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle.js';

/** A page that is there, but not for this reader. Says who can change that. */
export function Refused({ what = 'this page', children }: { what?: string; children?: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageTitle title={`You do not have access to ${what}`} documentTitle="No access" />
        <p className="govuk-body">What you may see follows from your post or role. Nothing you did has been lost.</p>
        <p className="govuk-body">If you need {what} for your work, ask the coordinator of the partnership to give you access.</p>
        {children}
      </div>
    </div>
  );
}
