/**
 * Which counts must not be shown, so that nobody can work out a small one: not from the total of its row, not from an area that holds its
 * area, not from an earlier release. Primary: a count that is unsafe by itself. Secondary: one that would give an unsafe one away.
 *
 * Each hidden count is given a **witness** (`witness.ts`): a way to change hidden counts by ones that leaves every total right and takes the
 * count through at least three values that a reader must hold possible. Hiding more never spoils a witness, so the answer is safe by
 * construction. (The idea is that of cycles in two-way tables, Cox 1995, for any system of sums.)
 */
import { WitnessSearch } from './witness.js';

export interface Cell {
  id: string;
  /** The true count, 0 or more. */
  count: number;
  /** Not to be shown: below the threshold of its measure. */
  isUnsafe: boolean;
  /** Shown in an earlier release, and not revised since: it cannot be hidden any more. */
  wasShown?: boolean;
  /** Hidden in an earlier release: to keep it hidden costs nothing. */
  wasHidden?: boolean;
  /** Nobody publishes it, but a reader can work it out where all the rest of a sum is shown: hiding it costs nothing, and it may be 0. */
  isUnpublished?: boolean;
}

/** The count of one cell is the sum of others. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

export interface Suppression {
  /** Not to be shown, the unsafe and those hidden for them. */
  hidden: ReadonlySet<string>;
  /** Unsafe, and given away by what was shown before. */
  givenAway: readonly string[];
}

/**
 * Chooses what to hide.
 * @param smallestHidden what a reader knows of every hidden count: 1 where a count of 0 is always shown, or 0
 */
export function suppress(cells: readonly Cell[], sums: readonly Sum[], smallestHidden: 0 | 1): Suppression {
  const unsafe = cells.filter(({ isUnsafe, wasShown }) => isUnsafe && !wasShown);
  if (unsafe.length === 0) return { hidden: new Set(), givenAway: [] };
  const hidden = new Set(unsafe.map(({ id }) => id));
  const search = new WitnessSearch(cells, sums, smallestHidden, hidden);
  const givenAway: string[] = [];
  const witnessed = new Set<string>();
  for (const { id } of [...unsafe].sort((one, other) => one.count - other.count || (one.id < other.id ? -1 : 1))) {
    if (witnessed.has(id)) continue;
    const witness = search.witnessFor(id);
    if (!witness) givenAway.push(id);
    for (const cell of witness ?? []) {
      search.hide(cell);
      hidden.add(cell);
      witnessed.add(cell);
    }
  }
  return { hidden, givenAway };
}
