import { type Period, periodLabel } from '@csa/shared/periods.js';
import { comparisonsOf, type PeriodComparison } from '../statistics/periods.js';
import { isKeptBack, type PublishedFigure } from './charted.js';
import type { SeriesComparison } from './measure-series.types.js';
import type { PublishedSeries } from './published-series.js';

/** The first figure before which the series breaks within a period; one at its very start breaks nothing in it. */
export function breaksWithin(figures: readonly PublishedFigure[], { start, end }: Period): PublishedFigure | null {
  return figures.find(figure => figure.flags.includes('BREAK') && figure.start > start && figure.start < end) ?? null;
}

/** Months added up and held against the year before; nothing is compared across a break. */
export function comparedPeriods({ figures, totals }: PublishedSeries): PeriodComparison[] {
  return comparisonsOf([...figures.map(countable), ...totals])
    .map(comparison => (breaksWithin(figures, { start: comparison.then.start, end: comparison.now.end }) ? { ...comparison, change: null } : comparison));
}

export const countable = ({ start, end, numerator, denominator }: PublishedFigure) => ({ start, end, numerator, denominator });

export function comparisonInWords({ kind, now, then, change }: PeriodComparison, figures: readonly PublishedFigure[]): SeriesComparison {
  return {
    kind, nowLabel: periodLabel(now), now: now.numerator, thenLabel: periodLabel(then), then: then.numerator, percent: change?.percent ?? null,
    sentence: change?.sentence ?? whyNotCompared([...then.missing, ...now.missing], breaksWithin(figures, { start: then.start, end: now.end }), figures),
  };
}

function whyNotCompared(missing: readonly Period[], broken: PublishedFigure | null, figures: readonly PublishedFigure[]): string {
  if (missing.length === 0 && broken) return `Not compared: the series breaks before ${periodLabel(broken)}.`;
  const keptBack = new Set(figures.filter(isKeptBack).map(({ start }) => start));
  const unknown = missing.filter(({ start }) => !keptBack.has(start)).length;
  if (unknown > 0) return `Not known: ${unknown === 1 ? 'a month is' : `${unknown} months are`} missing.`;
  return `Not shown: ${missing.length === 1 ? 'a month is' : `${missing.length} months are`} suppressed to protect small numbers.`;
}
