import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatDay } from '../../lib/dates.js';
import { TextLink } from '../../ui/TextLink.js';

const EndedThemes_Agreement = graphql(`
  fragment EndedThemes_Agreement on Agreement {
    endedThemes {
      id
      slug
      name
      until
      endReason
    }
  }
`);

/** Themes that have ended or are to end, with the way to where the end is changed. */
export function EndedThemes(props: { agreement: FragmentType<typeof EndedThemes_Agreement> }) {
  const { endedThemes } = readFragment(EndedThemes_Agreement, props.agreement);
  if (endedThemes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Themes with an end</h2>
      <ul className="govuk-list govuk-list--bullet">
        {endedThemes.map(({ id, slug, name, until, endReason }) => (
          <li key={id}>
            <TextLink to={paths.theme(slug)}>{name}</TextLink>, until {formatDay(until ?? '')}:{' '}
            <TextLink to={paths.arrangement(slug)} hiddenText={`of ${name}`}>change the end</TextLink>
            {endReason && <span className="app-cell-note">{endReason}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
