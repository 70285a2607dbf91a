import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/PageTitle.js';

export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageTitle title={title} />
        {children}
      </div>
    </div>
  );
}

export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {children}
    </>
  );
}
