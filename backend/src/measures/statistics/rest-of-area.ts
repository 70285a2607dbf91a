import { isWithin, type Period, periodKey } from '@csa/shared/periods.js';
import type { Counts } from './periods.js';

/** What an area holds besides one that lies in it. */
export interface RestOfArea {
  counts: Counts[];
  /** Periods of which it is small: not told, but to those who see everything. */
  small: Period[];
}

/**
 * Counts of an area less those of one that lies in it, period by period: only where both may be shown, so that it tells of neither what is kept
 * back. It may be small where they are not: then it is not told, nor any longer period that holds it, for the months beside it would give it away.
 * Where the smaller comes to more than the larger they were not counted alike, and there is no rest.
 * @param seesAll its reader sees what is kept back from others
 */
export function restOf(around: readonly Counts[], inside: readonly Counts[], isUnsafe: (count: number) => boolean, seesAll: boolean): RestOfArea {
  const ofInside = new Map(inside.map(counts => [periodKey(counts), counts.numerator]));
  const left = around.map((counts): Counts => {
    const taken = ofInside.get(periodKey(counts)) ?? null;
    const isThere = counts.numerator !== null && taken !== null && counts.numerator >= taken;
    return { start: counts.start, end: counts.end, numerator: isThere ? counts.numerator! - taken : null, denominator: null };
  });
  const small = left.filter(({ numerator }) => numerator !== null && isUnsafe(numerator));
  const holdsOne = (period: Period) => small.some(each => isWithin(each, period));
  return { counts: seesAll ? left : left.map(counts => (holdsOne(counts) ? { ...counts, numerator: null } : counts)), small };
}
