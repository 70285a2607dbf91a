import { figure } from '@csa/shared/figures.js';
import { FunnelChart } from '../../charts/funnel/FunnelChart.js';
import { IntervalPlot, type IntervalRow } from '../../charts/IntervalPlot.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { AreaComparisons_MeasureFragment } from '../../graphql/generated/graphql.js';

const AreaComparisons_Measure = graphql(`
  fragment AreaComparisons_Measure on Measure {
    slug
    name
    denominator
    publisher
    licence
    comparisons(knownOn: $knownOn, boundaries: $boundaries) {
      set {
        id
        slug
        name
        source
      }
      rate
      sentences
      curve {
        exposure
        lower95
        upper95
        lower998
        upper998
      }
      areas {
        area {
          code
          name
        }
        rate {
          periodLabel
          count
          exposure
          rate
          lower
          upper
          note
        }
        limits {
          exposure
          lower95
          upper95
          lower998
          upper998
        }
        place
        placeByChance
      }
    }
  }
`);

const AreaComparisons_MeasureSeries = graphql(`
  fragment AreaComparisons_MeasureSeries on MeasureSeries {
    area {
      code
      name
    }
    rate {
      periodLabel
      rate
      lower
      upper
      note
    }
  }
`);

type Comparison = NonNullable<AreaComparisons_MeasureFragment['comparisons']>[number];
type Rate = Pick<NonNullable<Comparison['areas'][number]['rate']>, 'periodLabel' | 'rate' | 'lower' | 'upper' | 'note'>;

/** So many areas make a funnel; fewer are set beside each other. */
const ENOUGH_FOR_FUNNEL = 3;

interface AreaComparisonsProps {
  measure: FragmentType<typeof AreaComparisons_Measure>;
  series: FragmentType<typeof AreaComparisons_MeasureSeries>;
}

/** Rates of areas side by side: who lies outside chance, never who is first. */
export function AreaComparisons(props: AreaComparisonsProps) {
  const measure = readFragment(AreaComparisons_Measure, props.measure);
  const subject = readFragment(AreaComparisons_MeasureSeries, props.series);
  const comparisons = measure.comparisons ?? [];
  const source = `Source: ${measure.publisher}. ${measure.licence}.`;
  const beside = besideOf(subject, comparisons);
  return (
    <>
      {subject.rate && beside.length > 0 && (
        <IntervalPlot
          title={`${figure(subject.rate.rate, 'RATE')} per 1,000 in ${subject.area.name}`}
          subtitle={`${measure.name}, ${subject.rate.periodLabel}, with 95% intervals`}
          shape="RATE"
          rows={[rowOf(subject.area.name, subject.rate, true), ...beside]}
          source={source}
          fileName={`${measure.slug}-rates`}
        />
      )}
      {comparisons.filter((comparison) => compared(comparison).length >= ENOUGH_FOR_FUNNEL).map((comparison) => (
        <FunnelChart
          key={comparison.set.id}
          subtitle={`${measure.name} per 1,000, ${comparison.set.name.charAt(0).toLowerCase()}${comparison.set.name.slice(1)}, ${compared(comparison)[0]?.periodLabel ?? ''}`}
          areas={compared(comparison)}
          rate={comparison.rate ?? 0}
          curve={comparison.curve}
          sentences={comparison.sentences}
          of={measure.denominator === 'HOUSEHOLDS' ? 'households' : 'residents'}
          source={`${source} Set: ${comparison.set.source}.`}
          fileName={`${measure.slug}-${comparison.set.slug}`}
        />
      ))}
    </>
  );
}

function compared({ areas }: Comparison) {
  return areas.flatMap(({ area, rate, limits, place, placeByChance }) => (rate && limits && place && placeByChance ? [{ name: area.name, count: rate.count, exposure: rate.exposure, rate: rate.rate, periodLabel: rate.periodLabel, limits, place, placeByChance }] : []));
}

/** The areas of small sets (the force, a region, the country) that have a rate of the same period. */
function besideOf(subject: { area: { code: string }; rate?: Rate | null }, comparisons: readonly Comparison[]): IntervalRow[] {
  return comparisons.filter(({ areas }) => areas.length < ENOUGH_FOR_FUNNEL)
    .flatMap(({ areas }) => areas)
    .flatMap(({ area, rate }) => (rate && area.code !== subject.area.code && rate.periodLabel === subject.rate?.periodLabel ? [rowOf(area.name, rate, false)] : []));
}

const rowOf = (name: string, { rate, lower, upper, note }: Rate, isSubject: boolean): IntervalRow => ({ name, value: rate, lower, upper, note, isSubject });
