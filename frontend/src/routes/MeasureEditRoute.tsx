import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { EditMeasureForm } from '../features/measures/keeping/EditMeasureForm.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { PageTitle } from '../ui/PageTitle.js';

const MeasureEditQuery = graphql(`
  query MeasureEdit($slug: String!) {
    viewer {
      id
      viewerCanKeepMeasures
    }
    measure(slug: $slug) {
      slug
      name
      version
      ...EditMeasureForm_Measure
    }
    posts {
      id
      title
    }
  }
`);

export function Component() {
  const navigate = useNavigate();
  const slug = useSlug();
  const [result, reload] = useQuery({ query: MeasureEditQuery, variables: { slug }, requestPolicy: 'network-only' });
  return (
    <Answer result={result} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measure, posts }) => (
        <>
          <BackLink to={paths.manageMeasure(slug)}>Manage the measure</BackLink>
          <FormPage may={viewer.viewerCanKeepMeasures} what="managing measures">
            <PageTitle title={`Change ${measure.name}`} />
            <EditMeasureForm key={measure.version} measure={measure} posts={posts} onSaved={() => void navigate(paths.manageMeasure(slug))} onTheirs={() => reload({ requestPolicy: 'network-only' })} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
