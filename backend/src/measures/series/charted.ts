import { addDays, type Day } from '@csa/shared/days.js';
import type { ChartedPoint, ChartedSegment, ChartedSeries } from '@csa/shared/charted-series.js';
import { addMonths, financialPeriodAround } from '@csa/shared/periods.js';
import { PERIOD_NAMES } from '@csa/shared/variation-words.js';
import { counted } from '@csa/shared/words.js';
import type { Area } from '../../localities/areas/area.entity.js';
import { type Measure, MeasureFrequency, MeasureShape } from '../definitions/measure.entity.js';
import { analyseXmr } from '../statistics/xmr.js';
import type { RawFigure } from './read-series.js';

/** A figure as it may be shown: what is suppressed has no numbers and says so. */
export interface PublishedFigure extends Omit<RawFigure, 'flags'> {
  flags: readonly ChartedPoint['flags'][number][];
}

/** What is set for a measure in an area. */
export interface ChartSettings {
  target: number | null;
  baseline: number | null;
  /** "the year before the agreement" */
  baselineName: string | null;
  rebases: readonly { startsOn: Day; reason: string }[];
}

/** The figure that is drawn: a count, a percentage or a rate, as its measure has it; null where there is none to show. */
export function chartedValue({ numerator, denominator, value }: Pick<RawFigure, 'numerator' | 'denominator' | 'value'>, shape: MeasureShape): number | null {
  if (shape === MeasureShape.COUNT) return numerator;
  if (numerator === null || denominator === null) return value;
  return (numerator / denominator) * (shape === MeasureShape.PERCENTAGE ? 100 : 1000);
}

/** Taken away; an analyst sees it, and beside it that others do not. */
export const isKeptBack = ({ flags, numerator, value }: PublishedFigure) => flags.includes('SUPPRESSED') && numerator === null && value === null;

/**
 * A series with its control chart. Periods that nobody reported are gaps with a place of their own. Figures that share months, as rolling years do,
 * get no chart: its points would not be independent. A series that suppression touches gets none either: its limits would give counts away.
 */
export function chart(measure: Measure, area: Area, figures: readonly PublishedFigure[], { target, baseline, rebases }: ChartSettings): ChartedSeries {
  const whole = withGaps(figures, measure.frequency);
  const values = whole.map(figure => chartedValue(figure, measure.shape));
  const steps = stepsIn(whole, rebases, measure.frequency);
  const analysis = analyseXmr(values, { direction: measure.direction, target, screening: measure.screening, trendLength: measure.trendLength, rebasedAt: steps.map(({ place }) => place) });
  const charted = measure.frequency !== MeasureFrequency.ROLLING_YEAR && !whole.some(isKeptBack);
  const segments: ChartedSegment[] = analysis.segments.map(({ from, until, mean, lower, upper, short }) => ({
    from, until, short: short || !charted, reason: steps.find(({ place }) => place === from)?.reason ?? null,
    ...(charted ? { mean, lower, upper } : { mean: null, lower: null, upper: null }),
  }));
  return {
    measure: measure.name, area: area.name, shape: measure.shape, unit: measure.unit, frequency: measure.frequency, segments,
    points: whole.map(({ start, end, flags, note }, place) => ({
      start, end, value: values[place]!, flags, note,
      causes: charted ? analysis.points[place]!.causes : [], variation: charted ? analysis.points[place]!.variation : 'COMMON_CAUSE',
    })),
    target, baseline, assurance: charted && segments.at(-1)?.short === false ? analysis.assurance : null,
    trendLength: measure.trendLength, screening: measure.screening, baselineLength: null,
  };
}

/** After so long a silence nobody can say that it is still the same process. */
const LONG_GAP = { MONTH: 12, QUARTER: 4, YEAR: 2, ROLLING_YEAR: Infinity } as const;

/** Where limits begin anew: at rebases, where the source says that the series breaks, and after a long gap. */
function stepsIn(figures: readonly PublishedFigure[], rebases: ChartSettings['rebases'], frequency: MeasureFrequency): { place: number; reason: string }[] {
  const steps = new Map<number, string>();
  let last = 0;
  figures.forEach((figure, place) => {
    if (!isThere(figure)) return;
    const missing = place - last - 1;
    if (missing >= LONG_GAP[frequency]) steps.set(place, `No figures for the ${counted(missing, PERIOD_NAMES[frequency])} before`);
    last = place;
  });
  figures.forEach(({ flags, note }, place) => { if (place > 0 && flags.includes('BREAK')) steps.set(place, note ?? 'The source says that the series breaks here'); });
  for (const { startsOn, reason } of rebases) {
    const place = figures.findIndex(({ start }) => start >= startsOn);
    if (place > 0) steps.set(place, reason);
  }
  return [...steps].map(([place, reason]) => ({ place, reason })).sort((one, other) => one.place - other.place);
}

const isThere = ({ numerator, value, flags }: PublishedFigure) => numerator !== null || value !== null || flags.includes('SUPPRESSED');

/** Every period from the first to the last, those of which nothing is known too. */
function withGaps(figures: readonly PublishedFigure[], frequency: MeasureFrequency): PublishedFigure[] {
  if (frequency === MeasureFrequency.ROLLING_YEAR) return [...figures];
  const all: PublishedFigure[] = [];
  for (const figure of figures) {
    let at = all.at(-1)?.end;
    while (at !== undefined && at < figure.start) {
      const end = endOf(at, frequency);
      if (end > figure.start) break;
      all.push({ start: at, end, numerator: null, denominator: null, value: null, sampleSize: null, flags: [], note: null });
      at = end;
    }
    all.push(figure);
  }
  return all;
}

function endOf(start: Day, frequency: MeasureFrequency): Day {
  if (!start.endsWith('-01')) return addDays(start, 365);
  if (frequency === MeasureFrequency.MONTH) return addMonths(start, 1);
  if (frequency === MeasureFrequency.QUARTER) return financialPeriodAround(start, 'QUARTER').end;
  return addMonths(start, 12);
}
