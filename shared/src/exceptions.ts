import type { Variation } from './charted-series.js';

/** What a state is an exception to, the most pressing first; without a state nothing can be said. */
export type Exception = 'CONCERN' | 'IMPROVEMENT' | 'NEITHER' | 'USUAL' | 'NOT_JUDGED';
const ORDER: readonly Exception[] = ['CONCERN', 'IMPROVEMENT', 'NEITHER', 'USUAL', 'NOT_JUDGED'];

export function exceptionOf(variation: Variation | null): Exception {
  if (variation === null) return 'NOT_JUDGED';
  return variation === 'COMMON_CAUSE' ? 'USUAL' : (variation.replace(/_(HIGH|LOW)$/, '') as Exception);
}

/** By exception first: special causes, then usual variation, then too few figures; what has no state at all is last. Within each they keep their order. */
export function byException<T>(items: readonly T[], variationOf: (item: T) => Variation | null | undefined): T[] {
  const rank = (item: T) => {
    const variation = variationOf(item);
    return variation === undefined ? ORDER.length : ORDER.indexOf(exceptionOf(variation));
  };
  return [...items].sort((one, other) => rank(one) - rank(other));
}
