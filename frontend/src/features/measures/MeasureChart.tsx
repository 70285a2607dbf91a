import { latestPlace } from '@csa/shared/charted-series.js';
import { ControlChart } from '../../charts/control/ControlChart.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AreaBoundaries } from '../../graphql/generated/graphql.js';
import { formatDay } from '../../lib/dates.js';
import { chartedFrom } from './charted.js';

const MeasureChart_Measure = graphql(`
  fragment MeasureChart_Measure on Measure {
    slug
    publisher
    licence
    sourceUrl
    definition
    illustrative
    ...Charted_Measure
  }
`);

const MeasureChart_MeasureSeries = graphql(`
  fragment MeasureChart_MeasureSeries on MeasureSeries {
    area {
      code
      indicative
    }
    points {
      start
      numerator
      denominator
      sampleSize
      lower
      upper
    }
    ...Charted_MeasureSeries
  }
`);

interface MeasureChartProps {
  measure: FragmentType<typeof MeasureChart_Measure>;
  series: FragmentType<typeof MeasureChart_MeasureSeries>;
  /** As known at the end of this day. */
  knownOn: string;
  boundaries: AreaBoundaries;
}

/** The control chart of a measure in an area. A file of its own, fetched after the words of the page. */
export function MeasureChart(props: MeasureChartProps) {
  const measure = readFragment(MeasureChart_Measure, props.measure);
  const ofSeries = readFragment(MeasureChart_MeasureSeries, props.series);
  const series = chartedFrom(measure, ofSeries);
  const atTheTime = props.boundaries === 'AT_THE_TIME';
  const latest = series.points[latestPlace(series.points)];
  return (
    <ControlChart
      // Another area is another chart: which point was read there says nothing here.
      key={`${measure.slug} ${ofSeries.area.code} ${props.boundaries} ${latest?.start}`}
      series={series}
      counts={ofSeries.points}
      fileName={`${measure.slug}-${ofSeries.area.code}`}
      facts={[['area_code', ofSeries.area.code], ['definition', measure.definition], ['publisher', measure.publisher], ['licence', measure.licence], ['source', measure.sourceUrl ?? ''], ['known_on', props.knownOn], ['boundaries', atTheTime ? 'as at the time' : 'today’s'], ['illustrative', measure.illustrative ? 'yes' : 'no'], ...(ofSeries.area.indicative ? [['indicative', ofSeries.area.indicative] as const] : [])]}
      source={`Source: ${measure.publisher}. ${measure.licence}. As known on ${formatDay(props.knownOn)}.${atTheTime ? ' Boundaries as at the time.' : ''}${ofSeries.area.indicative ? ` ${ofSeries.area.indicative}` : ''}${measure.illustrative ? ' Illustrative: made up to show how the service works.' : ''}`}
    />
  );
}
