import type { Day } from '@csa/shared/days.js';

/** The days `[from, until)`; null is open. */
export interface Spell {
  from: Day | null;
  until: Day | null;
}

/** Whether two spells share a day. */
export function overlap(a: Spell, b: Spell): boolean {
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function startsBeforeEnd(a: Spell, b: Spell): boolean {
  return a.from === null || b.until === null || a.from < b.until;
}
