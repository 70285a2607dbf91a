import type { Variation } from './charted-series.js';

/** What a state is an exception to, the most pressing first; without a state nothing can be said. */
export type Exception = 'CONCERN' | 'IMPROVEMENT' | 'NEITHER' | 'USUAL' | 'NOT_JUDGED';
const ORDER: readonly Exception[] = ['CONCERN', 'IMPROVEMENT', 'NEITHER', 'USUAL', 'NOT_JUDGED'];

export function exceptionOf(variation: Variation | null): Exception {
  if (variation === null) return 'NOT_JUDGED';
  return variation === 'COMMON_CAUSE' ? 'USUAL' : (variation.replace(/_(HIGH|LOW)$/, '') as Exception);
}

/** Measures by exception first: special causes, then usual variation, then those with too few figures. Within each they keep their order. */
export function byException<T extends { variation: Variation | null }>(states: readonly T[]): T[] {
  const rank = ({ variation }: T) => ORDER.indexOf(exceptionOf(variation));
  return [...states].sort((one, other) => rank(one) - rank(other));
}
