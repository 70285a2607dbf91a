import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { MeasurePage } from '../features/measures/MeasurePage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { isDay } from '../lib/dates.js';
import { useSlug } from '../lib/use-slug.js';
import { TextLink } from '../ui/TextLink.js';

const MeasureQuery = graphql(`
  query Measure($slug: String!, $area: String, $knownOn: Day) {
    viewer {
      id
      viewerCanKeepMeasures
    }
    measure(slug: $slug) {
      slug
      ...MeasurePage_Measure
    }
  }
`);

export function Component() {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('knownOn') ?? '';
  const knownOn = isDay(asked) ? asked : null;
  const [result, reload] = useQuery({ query: MeasureQuery, variables: { slug: useSlug(), area: parameters.get('area'), knownOn } });
  return (
    <Answer result={result} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measure }) => (
        <>
          <MeasurePage measure={measure} knownOn={knownOn} onChoose={(chosen) => setParameters({ area: chosen.area, ...(chosen.knownOn && { knownOn: chosen.knownOn }) })} />
          {viewer.viewerCanKeepMeasures && <p className="govuk-body app-no-print"><TextLink to={paths.manageMeasure(measure.slug)}>Manage this measure: its definition, targets, rebases and themes</TextLink></p>}
        </>
      )}
    </Answer>
  );
}
