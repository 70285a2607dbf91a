import type { Variation } from '../../graphql/generated/graphql.js';

/** What is out of the ordinary first: concern, improvement, neither; then the usual, what is not judged, and what has no figures. */
const ORDER: Record<Variation, number> = { CONCERN_HIGH: 0, CONCERN_LOW: 0, IMPROVEMENT_HIGH: 1, IMPROVEMENT_LOW: 1, NEITHER_HIGH: 2, NEITHER_LOW: 2, COMMON_CAUSE: 3 };

/** Measures in that order; those alike keep the order in which they came. */
export function byException<Measured extends { state: { variation?: Variation | null } | null }>(measures: readonly Measured[]): Measured[] {
  const rank = ({ state }: Measured) => (state === null ? 5 : state.variation ? ORDER[state.variation] : 4);
  return [...measures].sort((one, other) => rank(one) - rank(other));
}
