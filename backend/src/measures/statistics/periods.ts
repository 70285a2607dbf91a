/**
 * Counts of months added up to the periods that people speak of. What is added is counts, never rates; a month that is missing makes a total
 * absent, and is named. There is deliberately no series of rolling sums here: neighbours in one share eleven months of twelve, and a control
 * chart takes its points to be independent (Wheeler, "Understanding Variation"): see `overlap`.
 */
import { addDays, type Day } from '@csa/shared/days.js';
import { addMonths, financialPeriodAround, monthAround, monthsFrom, monthsIn, type Period, yearsBefore } from '@csa/shared/periods.js';
import { type Change, changeOf } from './change.js';

/**
 * What was counted in one period; in any order, none twice. Periods are of one length, or nest: a quarter beside its months stands in for those
 * that are not known. Null is absent, which is not 0.
 */
export interface Counts extends Period {
  numerator: number | null;
  /** What the numerator is a part of (those asked, those referred): added up like it. Residents are not: see `populationRate`. */
  denominator: number | null;
}

export interface Total extends Period {
  /** Null where a month is missing. */
  numerator: number | null;
  /** Null where a month is missing or has none. */
  denominator: number | null;
  /** The months of the period of which no count is known. */
  missing: Period[];
}

/** The sum over a period. */
export function totalOver(series: readonly Counts[], period: Period): Total {
  return totalFrom(byStart(series), period);
}

/** What is known, by its first day, the longest first. */
function byStart(series: readonly Counts[]): ReadonlyMap<Day, Counts[]> {
  const from = new Map<Day, Counts[]>();
  for (const counts of series) {
    if (counts.numerator === null) continue;
    const others = from.get(counts.start);
    if (others) others.push(counts);
    else from.set(counts.start, [counts]);
  }
  for (const counts of from.values()) counts.sort((one, other) => (one.end > other.end ? -1 : 1));
  return from;
}

function totalFrom(from: ReadonlyMap<Day, Counts[]>, { start, end }: Period): Total {
  const parts: Counts[] = [];
  const missing: Period[] = [];
  for (let at = start; at < end;) {
    const counts = from.get(at)?.find(each => each.end <= end);
    if (counts) parts.push(counts);
    else missing.push(monthAround(at));
    at = counts ? counts.end : monthAround(at).end;
  }
  if (missing.length > 0) return { start, end, numerator: null, denominator: null, missing };
  const hasDenominators = parts.every(({ denominator }) => denominator !== null);
  return { start, end, numerator: sum(parts.map(part => part.numerator!)), denominator: hasDenominators ? sum(parts.map(part => part.denominator!)) : null, missing };
}

/** Every financial quarter or year that lies wholly within the months of a series, in order. */
export function totalsBy(kind: 'QUARTER' | 'YEAR', series: readonly Counts[]): Total[] {
  const spanned = spanOf(series);
  const totals: Total[] = [];
  if (!spanned) return totals;
  const from = byStart(series);
  for (let period = financialPeriodAround(spanned.start, kind); period.end <= spanned.end; period = financialPeriodAround(period.end, kind)) {
    if (period.start >= spanned.start) totals.push(totalFrom(from, period));
  }
  return totals;
}

export const COMPARISONS = ['ROLLING_YEAR', 'SAME_QUARTER', 'YEAR_TO_DATE', 'BASELINE'] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

/** Two totals side by side. */
export interface PeriodComparison {
  kind: ComparisonKind;
  now: Total;
  then: Total;
  /** Null where either is absent. */
  change: Change | null;
}

/** A period with a name that people agreed to compare with: "before the agreement". */
export interface Baseline extends Period {
  name: string;
}

const THAN: Record<Exclude<ComparisonKind, 'BASELINE'>, string> = {
  ROLLING_YEAR: 'the 12 months before', SAME_QUARTER: 'the same quarter last year', YEAR_TO_DATE: 'the same months last year',
};

/**
 * Where a series stands, by the last month that is known: twelve months against the twelve before; the last whole financial quarter against
 * the same last year; the financial year so far against the same months of the last; twelve months against a baseline, month for month.
 * Assumes that what is counted came about independently, and was recorded in one way throughout: ask for no comparison across a break.
 */
export function comparisonsOf(series: readonly Counts[], baseline: Baseline | null = null): PeriodComparison[] {
  const until = spanOf(series.filter(({ numerator }) => numerator !== null))?.end;
  if (!until) return [];
  const year = monthsFrom(addMonths(until, -12), 12);
  const quarter = lastWholeQuarter(until);
  const toDate = { start: financialPeriodAround(addDays(until, -1), 'YEAR').start, end: until };
  const compare = (kind: ComparisonKind, now: Period, then: Period, thanWhat: string) => comparison(kind, totalOver(series, now), totalOver(series, then), thanWhat);
  return [
    compare('ROLLING_YEAR', year, yearsBefore(year), THAN.ROLLING_YEAR),
    compare('SAME_QUARTER', quarter, yearsBefore(quarter), THAN.SAME_QUARTER),
    compare('YEAR_TO_DATE', toDate, yearsBefore(toDate), THAN.YEAR_TO_DATE),
    ...(baseline ? [compare('BASELINE', year, baseline, baseline.name)] : []),
  ];
}

function comparison(kind: ComparisonKind, now: Total, then: Total, thanWhat: string): PeriodComparison {
  if (now.numerator === null || then.numerator === null) return { kind, now, then, change: null };
  // By months, so that periods of as many months compare by their counts alone, as a reader would check them.
  const counted = (total: Total) => ({ count: total.numerator!, exposure: monthsIn(total) ?? 1 });
  return { kind, now, then, change: changeOf(counted(now), counted(then), thanWhat, 'year') };
}

function lastWholeQuarter(until: Day): Period {
  const around = financialPeriodAround(addDays(until, -1), 'QUARTER');
  return around.end <= until ? around : financialPeriodAround(addDays(around.start, -1), 'QUARTER');
}

/** Whether any two periods share a day, as rolling sums do: such a series gets no control chart. */
export function overlap(periods: readonly Period[]): boolean {
  const sorted = [...periods].sort((one, other) => (one.start < other.start ? -1 : 1));
  return sorted.some(({ start }, place) => place > 0 && start < sorted[place - 1]!.end);
}

function spanOf(periods: readonly Period[]): Period | null {
  if (periods.length === 0) return null;
  const { start } = periods.reduce((first, each) => (each.start < first.start ? each : first));
  const { end } = periods.reduce((last, each) => (each.end > last.end ? each : last));
  return { start, end };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
