import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { formatPeriod } from '../../lib/dates.js';
import { Details } from '../../ui/Details.js';
import { TextLink } from '../../ui/TextLink.js';

const BoardHistory_Board = graphql(`
  fragment BoardHistory_Board on Board {
    allGovernance {
      id
      from
      until
      theme {
        id
        slug
        name
      }
    }
  }
`);

/** Everything the board governed; shown only where that is more than what it governs today. */
export function BoardHistory(props: { board: FragmentType<typeof BoardHistory_Board> }) {
  const { allGovernance } = readFragment(BoardHistory_Board, props.board);
  if (!allGovernance?.some(({ from, until }) => from || until)) return null;
  return (
    <Details summary="All the themes it governed, governs or is to govern">
      <ul className="govuk-list">
        {allGovernance.map(({ id, from, until, theme }) => (
          <li key={id}>
            <TextLink to={paths.theme(theme.slug)}>{theme.name}</TextLink>, {formatPeriod(from, until)}
          </li>
        ))}
      </ul>
    </Details>
  );
}
