import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { paths } from '../app/paths.js';
import { MeasurePage } from '../features/measures/MeasurePage.js';
import { Answer } from '../graphql/Answer.js';
import { graphql } from '../graphql/generated/gql.js';
import { isDay } from '../lib/dates.js';
import { useSlug } from '../lib/use-slug.js';
import { TextLink } from '../ui/TextLink.js';

/** In the address: an area by the boundaries of each figure's own time. Today's go without saying. */
const AT_THE_TIME = 'at-the-time';

const MeasureQuery = graphql(`
  query Measure($slug: String!, $area: String, $knownOn: Day, $boundaries: AreaBoundaries) {
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
  const boundaries = parameters.get('boundaries') === AT_THE_TIME ? 'AT_THE_TIME' : 'TODAY';
  const [result, reload] = useQuery({ query: MeasureQuery, variables: { slug: useSlug(), area: parameters.get('area'), knownOn, boundaries } });
  return (
    <Answer result={result} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ viewer, measure }) => (
        <>
          <MeasurePage
            measure={measure}
            knownOn={knownOn}
            boundaries={boundaries}
            onChoose={(chosen) => setParameters({ area: chosen.area, ...(chosen.knownOn && { knownOn: chosen.knownOn }), ...(chosen.boundaries === 'AT_THE_TIME' && { boundaries: AT_THE_TIME }) })}
          />
          {viewer.viewerCanKeepMeasures && <p className="govuk-body app-no-print"><TextLink to={paths.manageMeasure(measure.slug)}>Manage this measure: its definition, targets, rebases and themes</TextLink></p>}
        </>
      )}
    </Answer>
  );
}
