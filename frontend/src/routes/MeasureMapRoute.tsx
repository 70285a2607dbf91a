import { AREA_LEVEL_PLURALS } from '@csa/shared/measure-words.js';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { MeasureMapFigure } from '../features/measures/map/MeasureMapFigure.js';
import { MeasureMapPage } from '../features/measures/map/MeasureMapPage.js';
import { periodIn, periodKey } from '../features/measures/map/map-periods.js';
import { Answer } from '../graphql/Answer.js';
import type { AreaLevel } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/gql.js';
import { useSlug } from '../lib/use-slug.js';

const MeasureMapPageQuery = graphql(`
  query MeasureMapPage($slug: String!) {
    measure(slug: $slug) {
      slug
      ...MeasureMapPage_Measure
    }
  }
`);

const MeasureMapQuery = graphql(`
  query MeasureMap($slug: String, $level: AreaLevel!, $start: Day, $end: Day) {
    measureMap(measure: $slug, level: $level, start: $start, end: $end) {
      measure {
        slug
        filesTotal(start: $start, end: $end) {
          sentence
        }
      }
      ...MeasureMapFigure_MeasureMap
    }
  }
`);

/** The address carries what is shown, so that it can be passed on: ?level=LSOA&period=2025-01-01_2026-01-01&district=E07000197 */
export function Component() {
  const slug = useSlug();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('level') ?? '';
  const level = asked in AREA_LEVEL_PLURALS ? (asked as AreaLevel) : 'DISTRICT';
  const period = periodIn(parameters.get('period'));
  const district = level === 'DISTRICT' ? null : parameters.get('district');
  const [page, reload] = useQuery({ query: MeasureMapPageQuery, variables: { slug } });
  const [map, reloadMap] = useQuery({ query: MeasureMapQuery, variables: { slug, level, start: period?.start ?? null, end: period?.end ?? null } });
  return (
    <Answer result={page} what="this measure" onRetry={() => reload({ requestPolicy: 'network-only' })}>
      {({ measure }) => (
        <MeasureMapPage
          measure={measure}
          chosen={{ level, period, district }}
          onChoose={(chosen) => setParameters({ level: chosen.level, ...(chosen.period && { period: periodKey(chosen.period) }), ...(chosen.district && { district: chosen.district }) })}
        >
          <Answer result={map} what="the map" onRetry={() => reloadMap({ requestPolicy: 'network-only' })}>
            {({ measureMap }) => (
              <>
                <MeasureMapFigure map={measureMap} zoom={district} />
                {measureMap.measure.filesTotal && <p className="govuk-body">{measureMap.measure.filesTotal.sentence}</p>}
              </>
            )}
          </Answer>
        </MeasureMapPage>
      )}
    </Answer>
  );
}
