import { useQuery } from 'urql';
import { LastAsks } from '../../features/updates/history/LastAsks.js';
import { Answer } from '../../graphql/Answer.js';
import { graphql } from '../../graphql/generated/gql.js';

const HomeAsksQuery = graphql(`
  query HomeAsks {
    myLastAsks {
      slug
      ...LastAsks_LastAsk
    }
  }
`);

export function AsksBlock() {
  const [result, reload] = useQuery({ query: HomeAsksQuery });
  return (
    <Answer result={result} what="your last asks" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ myLastAsks }) => <LastAsks asks={myLastAsks} />}
    </Answer>
  );
}
