import { useQuery } from 'urql';
import { LocalitiesPage } from '../features/localities/LocalitiesPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const LocalitiesQuery = graphql(`
  query Localities {
    districts {
      id
      ...LocalitiesPage_District
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: LocalitiesQuery });
  return (
    <Answer result={result} what="the localities" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => <LocalitiesPage districts={data.districts} />}
    </Answer>
  );
}
