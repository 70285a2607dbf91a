import { graphql } from '../../graphql/generated/gql.js';
import { readFragment, type FragmentType } from '../../graphql/generated/fragment-masking.js';
import { Empty } from '../../ui/Empty.js';
import { PageTitle } from '../../ui/PageTitle.js';
import { BoardBranch } from './BoardBranch.js';
import { boardTree } from './board-tree.js';

const BoardsPage_Board = graphql(`
  fragment BoardsPage_Board on Board {
    slug
    name
    isPartnership
    reportsTo {
      stated
      board {
        id
        slug
      }
    }
  }
`);

/** All boards as the tree in which they report; a board that reports to two stands under both. */
export function BoardsPage(props: { boards: readonly FragmentType<typeof BoardsPage_Board>[] }) {
  const boards = readFragment(BoardsPage_Board, props.boards);
  const tree = boardTree(boards);
  return (
    <>
      <PageTitle title="Boards" />
      <p className="govuk-body-l">Who reports to whom. A board stands below the one it reports to.</p>
      {tree.length === 0 && <Empty>The boards of the partnership are shown here once its register has been loaded.</Empty>}
      {tree.length > 0 && (
        <ul className="app-tree">
          {tree.map((branch) => (
            <BoardBranch key={branch.slug} branch={branch} />
          ))}
        </ul>
      )}
    </>
  );
}
