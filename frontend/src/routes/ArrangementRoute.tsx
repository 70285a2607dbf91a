import { useQuery } from 'urql';
import { ArrangementPage } from '../features/agreement/ArrangementPage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { Refused } from '../ui/Refused.js';

const ArrangementDocument = graphql(`
  query Arrangement($slug: String!) {
    viewer {
      id
      viewerCanEditRegister
    }
    theme(slug: $slug) {
      id
      ...ArrangementPage_Theme
    }
    posts {
      id
      title
      organisation {
        id
        name
      }
      holder {
        id
        person {
          id
          name
        }
      }
    }
    organisations {
      id
      name
    }
    boards {
      id
      name
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: ArrangementDocument, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this arrangement" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, ...data }) => (viewer.viewerCanEditRegister ? <ArrangementPage {...data} /> : <Refused what="the administration" />)}
    </Answer>
  );
}
