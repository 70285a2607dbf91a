import { useQuery } from 'urql';
import { BoardsPage } from '../features/governance/BoardsPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const BoardsQuery = graphql(`
  query Boards {
    boards {
      id
      ...BoardsPage_Board
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: BoardsQuery });
  return (
    <Answer result={result} what="the boards" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <BoardsPage boards={data.boards} />}
    </Answer>
  );
}
