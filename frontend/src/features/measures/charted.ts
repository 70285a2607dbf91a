import type { ChartedSeries } from '@csa/shared/charted-series.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';

export const Charted_Measure = graphql(`
  fragment Charted_Measure on Measure {
    name
    shape
    unit
    frequency
    trendLength
    screening
  }
`);

export const Charted_MeasureSeries = graphql(`
  fragment Charted_MeasureSeries on MeasureSeries {
    area {
      code
      name
    }
    points {
      start
      end
      value
      flags
      note
      causes
      variation
    }
    segments {
      from
      until
      mean
      lower
      upper
      short
      reason
    }
    target
    baseline
    assurance
  }
`);

/** A measure's figures in an area as charts take them. */
export function chartedFrom(ofMeasure: FragmentType<typeof Charted_Measure>, ofSeries: FragmentType<typeof Charted_MeasureSeries>): ChartedSeries {
  const { name, ...measure } = readFragment(Charted_Measure, ofMeasure);
  const { area, ...series } = readFragment(Charted_MeasureSeries, ofSeries);
  return { measure: name, area: area.name, ...measure, ...series, baselineLength: null };
}
