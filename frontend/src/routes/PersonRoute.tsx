import { useQuery } from 'urql';
import { PersonPage } from '../features/governance/PersonPage.js';
import { useAsOn } from '../lib/use-as-on.js';
import { AsOnPage } from '../ui/AsOnPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { today } from '../lib/dates.js';
import { useSlug } from '../lib/use-slug.js';

const PersonQuery = graphql(`
  query Person($slug: String!, $on: Day) {
    person(slug: $slug, on: $on) {
      id
      ...PersonPage_Person
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: PersonQuery, variables: { slug: useSlug(), on: useAsOn() } });
  return (
    <AsOnPage>
      <Answer result={result} what="this person" onRetry={() => reload({ requestPolicy: 'network-only' })}>
        {(data) => <PersonPage person={data.person} today={today()} />}
      </Answer>
    </AsOnPage>
  );
}
