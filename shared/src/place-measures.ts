import type { Variation } from './charted-series.js';
import { byException } from './exceptions.js';

/** So many are read at a glance, on a phone too; the others are one press away. */
export const AT_A_GLANCE = 6;

interface OfInterest {
  isOverall: boolean;
  state: { variation?: Variation | null };
}

/** The overall measure first, then what is out of the ordinary. */
export function inOrderOfInterest<T extends OfInterest>(measures: readonly T[]): T[] {
  return [...measures.filter(({ isOverall }) => isOverall), ...byException(measures.filter(({ isOverall }) => !isOverall), ({ state }) => state.variation ?? null)];
}

/** The few that stand beside what is written of a place. What was not counted there says little to whoever writes, and is last. */
export function inBrief<T extends OfInterest & { here: { count?: number | null } }>(measures: readonly T[]): T[] {
  const all = inOrderOfInterest(measures);
  return [...all.filter(({ here }) => here.count !== 0), ...all.filter(({ here }) => here.count === 0)].slice(0, AT_A_GLANCE);
}
