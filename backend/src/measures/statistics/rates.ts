import { betaBelow, gammaBelow, logGamma, whereRisingReaches } from './special-functions.js';

/** A figure and the range in which the true one lies with 95% confidence. */
export interface Interval {
  lower: number;
  upper: number;
}

/** What a comparison of two counts says. */
export interface RateComparison {
  /** The first rate over the second; infinite where the second count is 0, not a number where both are. */
  ratio: number;
  /** Exact, given the total of both counts. */
  interval: Interval;
  /** Two-sided: how often a difference at least this unlikely would come about if the rates were the same. */
  pValue: number;
}

const TAIL = 0.025;

/**
 * The exact interval of a count (Garwood 1936): assumes that incidents come about independently of one another.
 * @param count a whole number, 0 or more
 */
export function exactInterval(count: number): Interval {
  const most = count + 10 * Math.sqrt(count + 1) + 20;
  return {
    lower: count === 0 ? 0 : whereRisingReaches(TAIL, x => gammaBelow(count, x), 0, count),
    upper: whereRisingReaches(1 - TAIL, x => gammaBelow(count + 1, x), count, most),
  };
}

/**
 * Byar's approximation of the same interval, as the Office for Health Improvement and Disparities' technical guide uses it for counts of 10
 * or more (Breslow and Day 1987).
 */
export function byarInterval(count: number): Interval {
  const z = 1.959963984540054;
  const bound = (n: number, sign: 1 | -1) => n * (1 - 1 / (9 * n) + sign * z / (3 * Math.sqrt(n))) ** 3;
  return { lower: count === 0 ? 0 : bound(count, -1), upper: bound(count + 1, 1) };
}

/** A count per 1,000 of its exposure (residents, households), with its exact interval per 1,000. */
export function ratePerThousand(count: number, exposure: number): { rate: number } & Interval {
  const { lower, upper } = exactInterval(count);
  const perThousand = (figure: number) => (figure / exposure) * 1000;
  return { rate: perThousand(count), lower: perThousand(lower), upper: perThousand(upper) };
}

/**
 * Compares two counts with their exposures (months, residents): given their total, the first count is binomial. The interval is Clopper and
 * Pearson's (1934); the p-value adds up all outcomes that are no likelier than this one, as R's poisson.test does.
 */
export function compareRates(count1: number, exposure1: number, count2: number, exposure2: number): RateComparison {
  const total = count1 + count2;
  const share = exposure1 / (exposure1 + exposure2);
  const odds = (x: number) => (x / (1 - x)) * (exposure2 / exposure1);
  const lower = count1 === 0 ? 0 : whereRisingReaches(TAIL, x => betaBelow(x, count1, count2 + 1), 0, 1);
  const upper = count2 === 0 ? 1 : whereRisingReaches(1 - TAIL, x => betaBelow(x, count1 + 1, count2), 0, 1);
  return {
    ratio: (count1 / exposure1) / (count2 / exposure2),
    interval: { lower: odds(lower), upper: upper === 1 ? Infinity : odds(upper) },
    pValue: total === 0 ? 1 : binomialTest(count1, total, share),
  };
}

/** Rounding must not part outcomes that are equally likely. */
const SAME = 1 + 1e-7;

function binomialTest(count: number, total: number, share: number): number {
  const expected = total * share;
  if (Math.abs(count - expected) < 1e-9 * total) return 1;
  const bound = logBinomial(count, total, share) + Math.log(SAME);
  const atMost = (k: number) => (k < 0 ? 0 : k >= total ? 1 : betaBelow(1 - share, total - k, k + 1));
  const atLeast = (k: number) => (k <= 0 ? 1 : k > total ? 0 : betaBelow(share, k, total - k + 1));
  // Past the expected count, outcomes only get less likely.
  if (count < expected) {
    const first = firstWhere(Math.ceil(expected), total + 1, k => logBinomial(k, total, share) <= bound);
    return Math.min(1, atMost(count) + atLeast(first));
  }
  const first = firstWhere(0, Math.floor(expected) + 1, k => logBinomial(k, total, share) > bound);
  return Math.min(1, atLeast(count) + atMost(first - 1));
}

function logBinomial(k: number, n: number, p: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);
}

/** The first whole number in [low, high) for which something holds that goes on holding; high where it holds for none. */
function firstWhere(low: number, high: number, holds: (k: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
