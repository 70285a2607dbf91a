import { paths } from '../../app/paths.js';
import { TextLink } from '../../ui/TextLink.js';
import type { BriefLine } from './brief-of.js';

interface BriefSectionProps {
  heading: string;
  lines: readonly BriefLine[];
  /** What to say where there are none. */
  none: string;
  /** How many lines a page has room for; the rest is counted. */
  most?: number;
  headingLevel?: 2 | 3;
}

export function BriefSection({ heading, lines, none, most = 6, headingLevel = 2 }: BriefSectionProps) {
  const Heading = `h${headingLevel}` as const;
  const left = lines.length - most;
  return (
    <section className="app-brief__section">
      <Heading className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</Heading>
      {lines.length === 0 && <p className="govuk-body app-secondary">{none}</p>}
      {lines.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {lines.slice(0, most).map(({ slug, name, lead, text }, index) => (
            <li key={`${slug} ${index}`}>
              <TextLink to={paths.theme(slug)}>{name}</TextLink>
              {lead && <strong> {lead}</strong>}: {text}
            </li>
          ))}
          {left > 0 && <li>and {left} more</li>}
        </ul>
      )}
    </section>
  );
}
