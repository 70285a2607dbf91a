import { type ReactNode, useState } from 'react';

interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  /** What has to be asked for is asked for once it is opened. */
  lazy?: boolean;
  children: ReactNode;
}

export function Details({ summary, open, lazy = false, children }: DetailsProps) {
  const [wasOpened, setOpened] = useState(!lazy || open);
  return (
    <details className="govuk-details" open={open} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{wasOpened && children}</div>
    </details>
  );
}
