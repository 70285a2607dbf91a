import type { ReactNode } from 'react';

/** Two thirds of a wide page: as wide as lines are read well. */
export function ReadingWidth({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  );
}
