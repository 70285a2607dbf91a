import type { ReactNode } from 'react';
import { classes } from '../lib/classes.js';
import { TextLink } from './TextLink.js';

export interface SummaryAction {
  to: string;
  text: string;
  /** What the link changes, said aloud only: "headline". */
  hiddenText: string;
}

export interface SummaryRow {
  key: string;
  value: ReactNode;
  action?: SummaryAction;
}

interface SummaryListProps {
  rows: readonly SummaryRow[];
  noBorder?: boolean;
}

export function SummaryList({ rows, noBorder }: SummaryListProps) {
  const anyAction = rows.some((row) => row.action);
  return (
    <dl className={classes('govuk-summary-list', noBorder && 'govuk-summary-list--no-border')}>
      {rows.map((row) => (
        <div key={row.key} className={classes('govuk-summary-list__row', anyAction && !row.action && 'govuk-summary-list__row--no-actions')}>
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.action && (
            <dd className="govuk-summary-list__actions">
              <TextLink to={row.action.to} hiddenText={row.action.hiddenText}>
                {row.action.text}
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
