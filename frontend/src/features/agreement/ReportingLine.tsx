import { paths } from '../../app/paths.js';
import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { TextLink } from '../../ui/TextLink.js';

/** Three levels up: no line of the register is longer. */
const ReportingLine_Board = graphql(`
  fragment ReportingLine_Board on Board {
    reportsTo {
      stated
      board {
        id
        slug
        name
        reportsTo {
          stated
          board {
            id
            slug
            name
            reportsTo {
              stated
              board {
                id
                slug
                name
              }
            }
          }
        }
      }
    }
  }
`);

interface Above {
  stated: boolean;
  board: { id: string; slug: string; name: string; reportsTo?: readonly Above[] };
}

/** The line from a board upwards, as a branch under its name. */
export function ReportingLine(props: { board: FragmentType<typeof ReportingLine_Board> }) {
  return <Branch above={readFragment(ReportingLine_Board, props.board).reportsTo} />;
}

function Branch({ above }: { above: readonly Above[] }) {
  if (above.length === 0) return null;
  return (
    <ul className="app-tree app-tree--line">
      {above.map(({ stated, board }) => (
        <li key={board.id} className="app-tree__item">
          {stated ? 'reports to ' : 'printed beside '}
          <TextLink to={paths.board(board.slug)}>{board.name}</TextLink>
          {!stated && <span className="app-secondary"> (not stated which reports to which)</span>}
          <Branch above={board.reportsTo ?? []} />
        </li>
      ))}
    </ul>
  );
}
