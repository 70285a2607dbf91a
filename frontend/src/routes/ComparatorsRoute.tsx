import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { ComparatorSets } from '../features/measures/keeping/ComparatorSets.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { BackLink } from '../ui/BackLink.js';
import { FormPage } from '../ui/FormPage.js';
import { PageTitle } from '../ui/PageTitle.js';

const ComparatorsQuery = graphql(`
  query Comparators {
    viewer {
      id
      viewerCanKeepMeasures
    }
    comparatorSets {
      id
      ...ComparatorSets_ComparatorSet
    }
  }
`);

export function Component() {
  const [result, reload] = useQuery({ query: ComparatorsQuery });
  return (
    <Answer result={result} what="the areas to compare with" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, comparatorSets }) => (
        <>
          <BackLink to={paths.measures}>Measures</BackLink>
          <FormPage may={viewer.viewerCanKeepMeasures} what="managing measures">
            <PageTitle title="Areas to compare with" />
            <p className="govuk-body-l">Named sets of areas. Each measure’s page shows which of them lie outside chance, never which is first.</p>
            <ComparatorSets sets={comparatorSets} />
          </FormPage>
        </>
      )}
    </Answer>
  );
}
