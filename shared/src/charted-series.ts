import type { FigureFlag, MeasureShape } from './figures.js';
import type { Period } from './periods.js';

/** How often a measure comes. A rolling year comes every month or quarter, and each shares most of its months with the one before. */
export type Frequency = 'MONTH' | 'QUARTER' | 'YEAR' | 'ROLLING_YEAR';

/** What the statistics of a control chart say, in their own codes. */
export type SpecialCause =
  | 'ABOVE_UPPER_LIMIT' | 'BELOW_LOWER_LIMIT' | 'TREND_UP' | 'TREND_DOWN'
  | 'TWO_OF_THREE_ABOVE' | 'TWO_OF_THREE_BELOW' | 'SHIFT_ABOVE' | 'SHIFT_BELOW';
export type Variation = 'COMMON_CAUSE' | 'IMPROVEMENT_HIGH' | 'IMPROVEMENT_LOW' | 'CONCERN_HIGH' | 'CONCERN_LOW' | 'NEITHER_HIGH' | 'NEITHER_LOW';
export type TargetAssurance = 'PASS' | 'FAIL' | 'HIT_OR_MISS';

/** One period of a series. */
export interface ChartedPoint extends Period {
  /** Null where there is none to show: its flags say why. */
  value: number | null;
  flags: readonly FigureFlag[];
  note: string | null;
  /** Every rule that holds, the strongest first. */
  causes: readonly SpecialCause[];
  variation: Variation;
}

/** A stretch with limits of its own. */
export interface ChartedSegment {
  /** The first place in the series, and the one after the last. */
  from: number;
  until: number;
  mean: number | null;
  lower: number | null;
  upper: number | null;
  /** Too few points for limits. */
  short: boolean;
  /** Why limits are calculated anew from here; null for the first. */
  reason: string | null;
}

/** A measure in an area, as it is charted: what is drawn and what is said of it come from this alone. */
export interface ChartedSeries {
  measure: string;
  area: string;
  shape: MeasureShape;
  /** "offences", "offences per 1,000 residents". */
  unit: string;
  frequency: Frequency;
  /** One for each period, the oldest first, none left out. */
  points: readonly ChartedPoint[];
  segments: readonly ChartedSegment[];
  target: number | null;
  baseline: number | null;
  assurance: TargetAssurance | null;
  trendLength: number;
  screening: boolean;
  /** Limits from the first so many points of each stretch; null: from all. */
  baselineLength: number | null;
}

export const ENOUGH_POINTS = 13;

/**
 * Why a series has no limits and no state: its figures overlap, some of them are suppressed and limits would tell of them, or it is too short since
 * its limits were last set. Null where it has them.
 */
export function limitsWithheld({ frequency, segments, points }: Pick<ChartedSeries, 'frequency' | 'segments' | 'points'>): 'TOO_FEW' | 'OVERLAPPING' | 'SUPPRESSED' | null {
  if (frequency === 'ROLLING_YEAR') return 'OVERLAPPING';
  if (points.some(({ value, flags }) => value === null && flags.includes('SUPPRESSED'))) return 'SUPPRESSED';
  return segments.at(-1)?.short === false ? null : 'TOO_FEW';
}

/** The latest place that has a value; -1 where there is none. */
export function latestPlace(points: readonly Pick<ChartedPoint, 'value'>[]): number {
  return points.findLastIndex(({ value }) => value !== null);
}

export function segmentAt(segments: readonly ChartedSegment[], place: number): ChartedSegment | undefined {
  return segments.find(({ from, until }) => place >= from && place < until);
}

/** A limit as it is drawn and told: no count or rate lies below nothing, no percentage outside 0 to 100. */
export function drawnLimit(limit: number, shape: MeasureShape): number {
  return Math.min(shape === 'PERCENTAGE' ? 100 : Infinity, Math.max(0, limit));
}

/** The middle value: half of the others lie on either side. Null where there is none. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter(value => value !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
