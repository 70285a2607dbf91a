import type { Day } from '@csa/shared/days.js';
import { periodKey } from '@csa/shared/periods.js';
import { breaksOf } from '../series/breaks.js';
import { countsOf } from '../series/compared-periods.js';
import type { PublishedSeries } from '../series/published-series.js';
import type { ActivitySide } from '../statistics/activity.js';
import type { Counts } from '../statistics/periods.js';

/** Whole counts: what is shared out between areas is an estimate that comes in fractions. */
export function wholeCountsOf(series: PublishedSeries): Counts[] {
  return countsOf(series).map(counts => ({ ...counts, numerator: counts.numerator === null ? null : Math.round(counts.numerator) }));
}

/** Counts with the breaks of what they are made of. What an activity did is asked across a rebase, with a note. */
export function sideOf(series: readonly PublishedSeries[], counts: readonly Counts[]): ActivitySide {
  return { counts, breaks: series.flatMap(({ measure, figures }) => breaksOf(figures, [], measure.frequency).map(({ day }) => day)) };
}

/** Counts of all of them together, for the periods in which each has one. */
export function sumOf(series: readonly PublishedSeries[]): Counts[] {
  const sums = new Map<string, { start: Day; end: Day; numerator: number; areas: number }>();
  for (const { figures } of series) {
    for (const { start, end, numerator } of figures) {
      if (numerator === null) continue;
      const key = periodKey({ start, end });
      const known = sums.get(key) ?? { start, end, numerator: 0, areas: 0 };
      sums.set(key, { ...known, numerator: known.numerator + numerator, areas: known.areas + 1 });
    }
  }
  return [...sums.values()].filter(({ areas }) => areas === series.length).map(({ start, end, numerator }) => ({ start, end, numerator: Math.round(numerator), denominator: null }));
}
