import type { ReactNode } from 'react';
import { TextLink } from './TextLink.js';
import type { SummaryAction } from './SummaryList.js';

interface SummaryCardProps {
  title: ReactNode;
  headingLevel?: 2 | 3 | 4;
  actions?: readonly SummaryAction[];
  children: ReactNode;
}

export function SummaryCard({ title, headingLevel = 2, actions = [], children }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {actions.length > 0 && (
          <ul className="govuk-summary-card__actions">
            {actions.map((action) => (
              <li key={action.text} className="govuk-summary-card__action">
                <TextLink to={action.to} hiddenText={action.hiddenText}>
                  {action.text}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}
