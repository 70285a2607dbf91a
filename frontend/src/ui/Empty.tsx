import type { ReactNode } from 'react';

interface EmptyProps {
  /** What is not there yet: "No meetings yet". */
  heading?: string;
  /** What will be here and who puts it there. */
  children: ReactNode;
}

export function Empty({ heading, children }: EmptyProps) {
  return (
    <div className="govuk-inset-text">
      {heading && <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{heading}</p>}
      <div>{children}</div>
    </div>
  );
}
