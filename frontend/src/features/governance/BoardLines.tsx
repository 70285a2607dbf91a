import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

const BoardLines_BoardLink = graphql(`
  fragment BoardLines_BoardLink on BoardLink {
    stated
    board {
      id
      slug
      name
    }
  }
`);

interface BoardLinesProps {
  links: readonly FragmentType<typeof BoardLines_BoardLink>[];
  /** What to say where there are none. */
  none: string;
}

export function BoardLines({ links, none }: BoardLinesProps) {
  const lines = readFragment(BoardLines_BoardLink, links);
  if (lines.length === 0) return <>{none}</>;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {lines.map(({ board, stated }) => (
        <li key={board.id}>
          <TextLink to={paths.board(board.slug)}>{board.name}</TextLink>
          {!stated && <span className="app-secondary"> (printed side by side; not stated which reports to which)</span>}
        </li>
      ))}
    </ul>
  );
}
