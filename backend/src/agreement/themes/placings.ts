import type { Day } from '@csa/shared/days.js';
import type { Theme } from './theme.entity.js';
import type { ThemePlace } from './theme-place.entity.js';

export interface Placing {
  priorityId: string;
  validFrom: Day | null;
  validUntil: Day | null;
}

/** Where a theme stood, stands and will stand, in order: where it was agreed until it first moved, then each place it moved to. */
export function placings(theme: Pick<Theme, 'priorityId' | 'validFrom' | 'validUntil'>, moves: readonly ThemePlace[]): Placing[] {
  const inOrder = [...moves].sort((one, other) => one.validFrom.localeCompare(other.validFrom));
  const moved = inOrder.map(({ priorityId, validFrom, validUntil }) => ({ priorityId, validFrom, validUntil: validUntil ?? theme.validUntil }));
  if (!theme.priorityId) return moved;
  const until = inOrder[0]?.validFrom ?? theme.validUntil;
  return [{ priorityId: theme.priorityId, validFrom: theme.validFrom, validUntil: until }, ...moved];
}
