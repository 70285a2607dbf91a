import { useQuery } from 'urql';
import { PacksPage } from '../features/packs/PacksPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const PacksQuery = graphql(`
  query Packs {
    packs {
      id
      ...PacksPage_Pack
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: PacksQuery });
  return (
    <Answer result={result} what="the packs" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <PacksPage packs={data.packs} />}
    </Answer>
  );
}
