import { type Period, periodLabel } from '@csa/shared/periods.js';
import { comparisonsOf, type Counts, type PeriodComparison } from '../statistics/periods.js';
import { type Break, breaksOf, breakWithin, brokenInWords } from './breaks.js';
import { type ChartSettings, isKeptBack, type PublishedFigure } from './charted.js';
import type { SeriesComparison } from './measure-series.types.js';
import type { PublishedSeries } from './published-series.js';

/** A comparison of periods, and the break for which it is not made. */
type ComparedPeriods = PeriodComparison & { broken: Break | null };

/** Months added up and held against the year before; nothing is compared across a break. */
export function comparedPeriods({ measure, figures, totals }: PublishedSeries, rebases: ChartSettings['rebases']): ComparedPeriods[] {
  const breaks = breaksOf(figures, rebases, measure.frequency);
  return comparisonsOf(countsOf({ figures, totals })).map(comparison => {
    const broken = breakWithin(breaks, { start: comparison.then.start, end: comparison.now.end });
    return { ...comparison, change: broken ? null : comparison.change, broken };
  });
}

/** Its counts with the sums that may be shown where some of those may not, to be added up. */
export function countsOf({ figures, totals }: Pick<PublishedSeries, 'figures' | 'totals'>): Counts[] {
  return [...figures.map(({ start, end, numerator, denominator }) => ({ start, end, numerator, denominator })), ...totals];
}

export function comparisonInWords({ kind, now, then, change, broken }: ComparedPeriods, figures: readonly PublishedFigure[]): SeriesComparison {
  return {
    kind, nowLabel: periodLabel(now), now: now.numerator, thenLabel: periodLabel(then), then: then.numerator,
    sentence: change?.sentence ?? whyNotCompared([...then.missing, ...now.missing], broken, figures),
  };
}

function whyNotCompared(missing: readonly Period[], broken: Break | null, figures: readonly PublishedFigure[]): string {
  if (missing.length === 0 && broken) return brokenInWords(broken);
  const keptBack = new Set(figures.filter(isKeptBack).map(({ start }) => start));
  const unknown = missing.filter(({ start }) => !keptBack.has(start)).length;
  if (unknown > 0) return `Not known: ${unknown === 1 ? 'a month is' : `${unknown} months are`} missing.`;
  return `Not shown: ${missing.length === 1 ? 'a month is' : `${missing.length} months are`} suppressed to protect small numbers.`;
}
