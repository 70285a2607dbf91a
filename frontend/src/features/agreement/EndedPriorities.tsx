import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const EndedPriorities_Agreement = graphql(`
  fragment EndedPriorities_Agreement on Agreement {
    endedPriorities {
      id
      slug
      name
      from
      until
    }
  }
`);

/** Priorities that were split or merged; each page says what became of it. */
export function EndedPriorities(props: { agreement: FragmentType<typeof EndedPriorities_Agreement> }) {
  const { endedPriorities } = readFragment(EndedPriorities_Agreement, props.agreement);
  if (endedPriorities.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Priorities that were split or merged</h2>
      <ul className="govuk-list govuk-list--bullet">
        {endedPriorities.map(({ id, slug, name, from, until }) => (
          <li key={id}>
            <TextLink to={paths.priority(slug)}>{name}</TextLink>, {formatPeriod(from, until)}
          </li>
        ))}
      </ul>
    </>
  );
}
