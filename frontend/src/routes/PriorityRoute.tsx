import { useQuery } from 'urql';
import { PriorityPage } from '../features/agreement/PriorityPage.js';
import { PriorityActions } from '../features/districts/plan/PriorityActions.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const PriorityDocument = graphql(`
  query Priority($slug: String!) {
    viewer {
      id
      viewerCanEditRegister
    }
    priority(slug: $slug) {
      id
      ...PriorityPage_Priority
      ...PriorityActions_Priority
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: PriorityDocument, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this priority" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {(data) => (
        <PriorityPage priority={data.priority} canEdit={data.viewer.viewerCanEditRegister}>
          <PriorityActions priority={data.priority} />
        </PriorityPage>
      )}
    </Answer>
  );
}
