import { useQuery } from 'urql';
import { BoardsPage } from '../features/governance/BoardsPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const BoardsQuery = graphql(`
  query Boards($on: Day) {
    boards(on: $on) {
      id
      ...BoardsPage_Board
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: BoardsQuery, variables: { on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="the boards" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <BoardsPage boards={data.boards} />}
      </Answer>
    </AsOnPage>
  );
}
