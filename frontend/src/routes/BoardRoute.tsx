import { useQuery } from 'urql';
import { BoardPage } from '../features/governance/BoardPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const BoardQuery = graphql(`
  query Board($slug: String!, $on: Day) {
    board(slug: $slug, on: $on) {
      id
      ...BoardPage_Board
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: BoardQuery, variables: { slug: useSlug(), on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="this board" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <BoardPage board={data.board} />}
      </Answer>
    </AsOnPage>
  );
}
