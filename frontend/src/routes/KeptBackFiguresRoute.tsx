import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { KeptBackFigures } from '../features/measures/keeping/KeptBackFigures.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { BackLink } from '../ui/BackLink.js';
import { Refused } from '../ui/Refused.js';

const KeptBackFiguresQuery = graphql(`
  query KeptBackFigures($slug: String!) {
    viewer {
      id
      viewerCanKeepMeasures
    }
    measure(slug: $slug) {
      slug
      ...KeptBackFigures_Measure
    }
  }
`);

const WHAT = 'what is suppressed';

export function Component() {
  const [result, reload] = useQuery({ query: KeptBackFiguresQuery, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what={WHAT} onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measure }) => (viewer.viewerCanKeepMeasures ? (
        <>
          <BackLink to={paths.keptBack}>What is suppressed, and why</BackLink>
          <KeptBackFigures measure={measure} />
        </>
      ) : <Refused what={WHAT} />)}
    </Answer>
  );
}
