import { latestPlace } from '@csa/shared/charted-series.js';
import { periodLabel } from '@csa/shared/periods.js';
import { IntervalPlot, type IntervalRow } from '../../charts/IntervalPlot.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';

const SurveyIntervals_Measure = graphql(`
  fragment SurveyIntervals_Measure on Measure {
    slug
    name
    shape
    publisher
    licence
    districtSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...SurveyIntervals_MeasureSeries
    }
    widerSeries(knownOn: $knownOn, boundaries: $boundaries) {
      ...SurveyIntervals_MeasureSeries
    }
  }
`);

const SurveyIntervals_MeasureSeries = graphql(`
  fragment SurveyIntervals_MeasureSeries on MeasureSeries {
    area {
      code
      name
    }
    points {
      start
      end
      value
      lower
      upper
      sampleSize
      flags
      note
    }
  }
`);

/** The latest percentages of a survey, each with its interval or the reason why it has none. */
export function SurveyIntervals(props: { measure: FragmentType<typeof SurveyIntervals_Measure> }) {
  const measure = readFragment(SurveyIntervals_Measure, props.measure);
  if (measure.shape !== 'PERCENTAGE') return null;
  const rows = [...(measure.districtSeries ?? []), ...(measure.widerSeries ?? [])].flatMap((one): (IntervalRow & { period: string })[] => {
    const { area, points } = readFragment(SurveyIntervals_MeasureSeries, one);
    const point = points[latestPlace(points.map(({ value }) => ({ value: value ?? null })))];
    if (!point) return [];
    const asked = point.sampleSize == null ? 'How many were asked is not published, so there is no interval' : `${point.sampleSize.toLocaleString('en-GB')} asked`;
    return [{ name: area.name, period: periodLabel(point), value: point.value ?? null, lower: point.lower ?? null, upper: point.upper ?? null, flags: point.flags, note: point.note ? `${asked}. ${point.note}` : asked }];
  });
  if (rows.length === 0) return null;
  return (
    <IntervalPlot
      title={`${rows.length === 1 ? rows[0]!.name : `${rows.length} areas`}: the latest answers, with their intervals`}
      subtitle={`${measure.name}, ${[...new Set(rows.map(({ period }) => period))].join('; ')}, 95% intervals where the size of the sample is published`}
      shape="PERCENTAGE"
      rows={rows}
      source={`Source: ${measure.publisher}. ${measure.licence}.`}
      fileName={`${measure.slug}-intervals`}
    />
  );
}
