import { useId } from 'react';

interface BeforeAndNowProps {
  before: string | null;
  now: string | null;
  /** What the two are, where they are not an earlier and a later time. */
  beforeLabel?: string;
  nowLabel?: string;
}

/** Two texts in full, side by side; on a phone one under the other. Nothing said is said to be nothing. */
export function BeforeAndNow({ before, now, beforeLabel = 'Before', nowLabel = 'Now' }: BeforeAndNowProps) {
  const id = useId();
  return (
    <div className="app-before-now">
      {[{ label: beforeLabel, text: before }, { label: nowLabel, text: now }].map(({ label, text }, index) => (
        <div key={label} className="app-before-now__side" role="group" aria-labelledby={`${id}-${index}`}>
          <p className="govuk-body-s app-secondary govuk-!-margin-bottom-1" id={`${id}-${index}`}>
            {label}
          </p>
          <p className="govuk-body app-prose">{text ?? 'Nothing said'}</p>
        </div>
      ))}
    </div>
  );
}
