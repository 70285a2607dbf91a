/**
 * XmR charts ("individuals and moving range"), by the rules of NHS England's Making Data Count as the NHS-R community's NHSRplotthedots
 * computes them. Assumes independent points of one process: do not feed it rolling sums, and read seasonal series with care.
 */

/** Which way better lies. */
export type ImprovementDirection = 'INCREASE' | 'DECREASE' | 'NEUTRAL';

/** Why a point is more than chance, the strongest rule first: that is also the order in which one is shown when several hold. */
export const SPECIAL_CAUSES = [
  'ABOVE_UPPER_LIMIT', 'BELOW_LOWER_LIMIT',
  'TREND_UP', 'TREND_DOWN',
  'TWO_OF_THREE_ABOVE', 'TWO_OF_THREE_BELOW',
  'SHIFT_ABOVE', 'SHIFT_BELOW',
] as const;
export type SpecialCause = (typeof SPECIAL_CAUSES)[number];

/** What a point says of the process, given which way better lies. */
export type Variation = 'COMMON_CAUSE' | 'IMPROVEMENT_HIGH' | 'IMPROVEMENT_LOW' | 'CONCERN_HIGH' | 'CONCERN_LOW' | 'NEITHER_HIGH' | 'NEITHER_LOW';

/** Whether the target will be met as the process stands. */
export type Assurance = 'PASS' | 'FAIL' | 'HIT_OR_MISS';

export interface XmrSettings {
  direction: ImprovementDirection;
  target: number | null;
  /** Drops moving ranges of 3.267 or more times their mean before the limits are set. */
  screening: boolean;
  /** So many points in a row rising or falling make a trend. */
  trendLength: number;
  /** Limits from the first so many points of each segment; null: from all of them. */
  baselineLength: number | null;
  /** Where a new segment starts: places in the series, rising. */
  rebasedAt: readonly number[];
}

export const XMR_DEFAULTS: XmrSettings = {
  direction: 'NEUTRAL', target: null, screening: true, trendLength: 6, baselineLength: null, rebasedAt: [],
};

/** One stretch of the series with limits of its own, in the unit of the series. */
export interface XmrSegment {
  /** The first place, and the one after the last. */
  from: number;
  until: number;
  /** Null where the segment has no value. */
  mean: number | null;
  lower: number | null;
  upper: number | null;
  /** Two thirds of the way from the mean to a limit. */
  nearLower: number | null;
  nearUpper: number | null;
  /** Fewer than 13 points: screens withhold limits and icons. */
  short: boolean;
}

export interface XmrPoint {
  /** Every rule that holds, the strongest first. */
  causes: readonly SpecialCause[];
  variation: Variation;
}

export interface XmrAnalysis {
  segments: XmrSegment[];
  points: XmrPoint[];
  /** The latest point that has a value; null where there is none. */
  latest: XmrPoint | null;
  /** Against the limits of the latest segment; null without a target, or where neither way is better. */
  assurance: Assurance | null;
}

/** 3 ÷ d2 and D4 for moving ranges of two points. */
const LIMIT_FACTOR = 2.66;
const SCREEN_FACTOR = 3.267;
const SHIFT_LENGTH = 7;
export const ENOUGH_POINTS = 13;

const BIT = Object.fromEntries(SPECIAL_CAUSES.map((cause, place) => [cause, 1 << place])) as Record<SpecialCause, number>;
const HIGH = BIT.ABOVE_UPPER_LIMIT | BIT.TREND_UP | BIT.TWO_OF_THREE_ABOVE | BIT.SHIFT_ABOVE;

/**
 * Analyses a series. A null is a gap: no moving range is taken across it, and no run goes on across it.
 * @param values one for each period, in order, none left out
 */
export function analyseXmr(values: readonly (number | null)[], settings: Partial<XmrSettings> = {}): XmrAnalysis {
  const { direction, target, screening, trendLength, baselineLength, rebasedAt } = { ...XMR_DEFAULTS, ...settings };
  const bits = new Uint8Array(values.length);
  const segments: XmrSegment[] = [];
  let from = 0;
  for (let next = 0; next <= rebasedAt.length; next += 1) {
    const until = next < rebasedAt.length ? rebasedAt[next]! : values.length;
    if (until <= from) continue;
    const segment = limitsOf(values, from, until, screening, baselineLength);
    segments.push(segment);
    if (segment.mean !== null) mark(values, segment as Limits, trendLength, bits);
    from = until;
  }
  const points = Array.from(bits, (hits) => pointOf(hits, direction));
  const last = values.findLastIndex(value => value !== null);
  return { segments, points, latest: points[last] ?? null, assurance: assuranceOf(segments.at(-1), target, direction) };
}

type Limits = { [K in keyof XmrSegment]: NonNullable<XmrSegment[K]> };

function limitsOf(values: readonly (number | null)[], from: number, until: number, screening: boolean, baselineLength: number | null): XmrSegment {
  const end = baselineLength === null ? until : Math.min(until, from + baselineLength);
  let count = 0;
  let sum = 0;
  for (let i = from; i < end; i += 1) if (values[i] !== null) { sum += values[i]!; count += 1; }
  const points = end === until ? count : countOf(values, from, until);
  const short = points < ENOUGH_POINTS;
  if (count === 0) return { from, until, mean: null, lower: null, upper: null, nearLower: null, nearUpper: null, short };
  const mean = sum / count;
  const all = meanRange(values, from, end, Infinity);
  const reach = LIMIT_FACTOR * (screening ? meanRange(values, from, end, SCREEN_FACTOR * all) : all);
  return { from, until, mean, lower: mean - reach, upper: mean + reach, nearLower: mean - (2 / 3) * reach, nearUpper: mean + (2 / 3) * reach, short };
}

function countOf(values: readonly (number | null)[], from: number, until: number): number {
  let count = 0;
  for (let i = from; i < until; i += 1) if (values[i] !== null) count += 1;
  return count;
}

/** The mean of the moving ranges below a bound; 0 where there is none. */
function meanRange(values: readonly (number | null)[], from: number, end: number, below: number): number {
  let sum = 0;
  let count = 0;
  for (let i = from + 1; i < end; i += 1) {
    const before = values[i - 1];
    const value = values[i];
    if (before === null || value === null) continue;
    const range = Math.abs(value! - before!);
    if (range < below) { sum += range; count += 1; }
  }
  return count === 0 ? 0 : sum / count;
}

/** Marks every point of a segment with the rules that hold for it. */
function mark(values: readonly (number | null)[], limits: Limits, trendLength: number, bits: Uint8Array): void {
  const { from, until, mean, lower, upper, nearLower, nearUpper } = limits;
  let side = 0; // of the mean, for how many points in a row
  let onSide = 0;
  let slope = 0; // since the point before, for how many steps in a row
  let steps = 0;
  let near = 0; // one bit for each of the last three points: beyond the near limit of the side that they are on
  const setLast = (count: number, last: number, bit: number) => { for (let i = last; i > last - count; i -= 1) bits[i]! |= bit; };
  for (let i = from; i < until; i += 1) {
    const value = values[i]!;
    if (value === null) { side = onSide = slope = steps = near = 0; continue; }
    if (value > upper) bits[i]! |= BIT.ABOVE_UPPER_LIMIT;
    else if (value < lower) bits[i]! |= BIT.BELOW_LOWER_LIMIT;

    const on = Math.sign(value - mean);
    if (on !== side) { side = on; onSide = 0; near = 0; }
    onSide += 1;
    if (on !== 0 && onSide >= SHIFT_LENGTH) setLast(onSide === SHIFT_LENGTH ? SHIFT_LENGTH : 1, i, on > 0 ? BIT.SHIFT_ABOVE : BIT.SHIFT_BELOW);

    // A point outside the limits has a rule of its own, and does not count among the two.
    const isNear = on > 0 ? value > nearUpper && value <= upper : on < 0 && value < nearLower && value >= lower;
    near = ((near << 1) & 0b111) | (isNear ? 1 : 0);
    if (onSide >= 3 && (near & (near - 1)) !== 0) {
      const bit = on > 0 ? BIT.TWO_OF_THREE_ABOVE : BIT.TWO_OF_THREE_BELOW;
      for (let back = 0; back < 3; back += 1) if (near & (1 << back)) bits[i - back]! |= bit;
    }

    const before = i > from ? values[i - 1] ?? null : null;
    const by = before === null ? 0 : Math.sign(value - before);
    if (by !== slope) { slope = by; steps = 0; }
    if (by !== 0) {
      steps += 1;
      if (steps + 1 >= trendLength) setLast(steps + 1 === trendLength ? trendLength : 1, i, by > 0 ? BIT.TREND_UP : BIT.TREND_DOWN);
    }
  }
}

/** There are few sets of rules: each set's point is made once. */
const POINTS = new Map<number, XmrPoint>();

function pointOf(hits: number, direction: ImprovementDirection): XmrPoint {
  const key = hits * 4 + (direction === 'NEUTRAL' ? 0 : direction === 'INCREASE' ? 1 : 2);
  const known = POINTS.get(key);
  if (known) return known;
  const causes = SPECIAL_CAUSES.filter(cause => hits & BIT[cause]);
  const point = Object.freeze({ causes: Object.freeze(causes), variation: variationOf(causes[0], direction) });
  POINTS.set(key, point);
  return point;
}

function variationOf(cause: SpecialCause | undefined, direction: ImprovementDirection): Variation {
  if (!cause) return 'COMMON_CAUSE';
  const isHigh = (BIT[cause] & HIGH) !== 0;
  if (direction === 'NEUTRAL') return isHigh ? 'NEITHER_HIGH' : 'NEITHER_LOW';
  if (isHigh === (direction === 'INCREASE')) return isHigh ? 'IMPROVEMENT_HIGH' : 'IMPROVEMENT_LOW';
  return isHigh ? 'CONCERN_HIGH' : 'CONCERN_LOW';
}

function assuranceOf(segment: XmrSegment | undefined, target: number | null, direction: ImprovementDirection): Assurance | null {
  if (target === null || direction === 'NEUTRAL' || segment?.lower == null || segment.upper == null) return null;
  if (target > segment.upper) return direction === 'INCREASE' ? 'FAIL' : 'PASS';
  if (target < segment.lower) return direction === 'INCREASE' ? 'PASS' : 'FAIL';
  return 'HIT_OR_MISS';
}
