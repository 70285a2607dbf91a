import { useQuery } from 'urql';
import { BoardPage } from '../features/governance/BoardPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const BoardQuery = graphql(`
  query Board($slug: String!) {
    board(slug: $slug) {
      id
      ...BoardPage_Board
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: BoardQuery, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this board" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <BoardPage board={data.board} />}
    </Answer>
  );
}
