import { useQuery } from 'urql';
import { LocalitiesPage } from '../features/localities/LocalitiesPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';

const LocalitiesQuery = graphql(`
  query Localities($on: Day) {
    districts(on: $on) {
      id
      ...LocalitiesPage_District
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: LocalitiesQuery, variables: { on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="the localities" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <LocalitiesPage districts={data.districts} />}
      </Answer>
    </AsOnPage>
  );
}
