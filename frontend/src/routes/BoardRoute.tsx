import { useQuery } from 'urql';
import { BoardPage } from '../features/governance/BoardPage.js';
import { RenameBoard } from '../features/governance/RenameBoard.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const BoardQuery = graphql(`
  query Board($slug: String!, $on: Day) {
    viewer {
      id
      viewerCanEditRegister
    }
    board(slug: $slug, on: $on) {
      id
      name
      comingNames {
        name
        from
      }
      ...BoardPage_Board
    }
  }
`);

export function Component() {
  const on = useAsOn();
  const [result, reload] = useQuery({ query: BoardQuery, variables: { slug: useSlug(), on } });
  return (
    <AsOnPage>
      <Answer result={result} what="this board" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ board, viewer }) => (
          <>
            <BoardPage board={board} />
            {viewer.viewerCanEditRegister && !on && <RenameBoard id={board.id} name={board.name} coming={board.comingNames} />}
          </>
        )}
      </Answer>
    </AsOnPage>
  );
}
