import { useQuery } from 'urql';
import { ManageMeasurePage } from '../features/measures/keeping/ManageMeasurePage.js';
import { themeOptions } from '../features/measures/keeping/theme-options.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';
import { FormPage } from '../ui/FormPage.js';

const MeasureManageQuery = graphql(`
  query MeasureManage($slug: String!) {
    viewer {
      id
      viewerCanKeepMeasures
    }
    measure(slug: $slug) {
      slug
      ...ManageMeasurePage_Measure
    }
    agreement {
      id
      priorities {
        id
        themes {
          id
          slug
          name
        }
      }
      localityThemes {
        id
        slug
        name
      }
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: MeasureManageQuery, variables: { slug: useSlug() } });
  return (
    <Answer result={result} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measure, agreement }) => (
        <FormPage may={viewer.viewerCanKeepMeasures} what="managing measures">
          <ManageMeasurePage measure={measure} themes={themeOptions(agreement)} />
        </FormPage>
      )}
    </Answer>
  );
}
