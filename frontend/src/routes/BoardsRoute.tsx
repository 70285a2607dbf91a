import { useQuery } from 'urql';
import { AddBoard } from '../features/governance/AddBoard.js';
import { BoardsPage } from '../features/governance/BoardsPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const BoardsQuery = graphql(`
  query Boards($on: Day) {
    viewer {
      id
      viewerCanEditRegister
    }
    boards(on: $on) {
      id
      name
      ...BoardsPage_Board
    }
  }
`);

export function Component() {
  const on = useAsOn();
  const [result, reload] = useQuery({ query: BoardsQuery, variables: { on } });
  return (
    <AsOnPage>
      <Answer result={result} what="the boards" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {({ boards, viewer }) => (
          <>
            <BoardsPage boards={boards} />
            {viewer.viewerCanEditRegister && !on && <AddBoard boards={boards} />}
          </>
        )}
      </Answer>
    </AsOnPage>
  );
}
