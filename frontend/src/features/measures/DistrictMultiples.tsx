import type { ChartedSeries } from '@csa/shared/charted-series.js';
import { SmallMultiples } from '../../charts/SmallMultiples.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { chartedFrom } from './charted.js';

const DistrictMultiples_Measure = graphql(`
  fragment DistrictMultiples_Measure on Measure {
    slug
    name
    shape
    publisher
    licence
    districtSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...Charted_MeasureSeries
    }
    widerSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...Charted_MeasureSeries
    }
    ...Charted_Measure
  }
`);

/** The measure in every district on one scale, as they lie on the map and not by rank; beside the wider areas where its figures are rates or shares. */
export function DistrictMultiples(props: { measure: FragmentType<typeof DistrictMultiples_Measure> }) {
  const measure = readFragment(DistrictMultiples_Measure, props.measure);
  const source = `Source: ${measure.publisher}. ${measure.licence}. Districts from north to south, then wider areas by name.`;
  const inAreas = (series: typeof measure.districtSeries) => (series ?? []).map((one) => chartedFrom(measure, one)).filter(({ points }) => points.some(({ value }) => value !== null));
  const districts = inAreas(measure.districtSeries);
  // Counts of a country and of a district have no scale in common; rates and shares have.
  const series = areThere(measure.shape === 'COUNT' ? districts : [...districts, ...inAreas(measure.widerSeries)]);
  if (series.length === 0) return null;
  const what = measure.shape === 'COUNT' ? 'the districts' : 'districts and wider areas';
  return <SmallMultiples series={series} what={`${measure.name} in ${what}`} source={source} fileName={`${measure.slug}-by-area`} />;
}

/** One figure each is no line: where no area has more, there is nothing to draw over time. */
function areThere(series: ChartedSeries[]): ChartedSeries[] {
  return series.some(({ points }) => points.filter(({ value }) => value !== null).length > 1) ? series : [];
}
