import { type Cell, suppress, type Sum } from '../statistics/suppression.js';
import { publishedSystem, type RowCount, type Rows, type SystemCell } from './published-counts.js';

/** Why a count is not shown: small by itself, or it would give a small one away. */
export type Reason = 'PRIMARY' | 'SECONDARY';

/** A count that some release published or held back. One that was revised is another than the one that it replaces. */
export interface RememberedCell {
  id: string;
  judgedAs: string;
  count: number;
  isRest: boolean;
  isShown: boolean;
  /** Of a measure that readers have not been shown yet: it is neither shown nor known to be kept back. */
  isUnreleased?: boolean;
}

/** What a reader who keeps all releases has before them. */
export interface Remembered {
  cells: readonly RememberedCell[];
  sums: readonly Sum[];
}
export const NOTHING_REMEMBERED: Remembered = { cells: [], sums: [] };

export interface Decision {
  /** Counts and their sums over quarters and years that may not be shown. */
  hidden: ReadonlyMap<string, Reason>;
  /** Hidden, and to be worked out all the same from what earlier releases showed. */
  givenAway: readonly string[];
  /** Small, but an earlier release showed them as they are: hiding them would hide nothing. */
  shownBefore: readonly string[];
  /** What a reader has once this release is shown, too. */
  remembered: Remembered;
}

/**
 * Decides what of a release may not be shown, so that neither it alone nor all releases together let a reader work out a small count: one of
 * now, or one that an earlier release hid and that has been revised since.
 */
export function decide(rows: Rows, counts: readonly RowCount[], before: Remembered): Decision {
  const system = publishedSystem(counts, rows);
  const now = [...system.cells.values()].map(cell => ({ ...cell, id: versionOf(cell) }));
  const cells = new Map<string, Cell>();
  const known = new Map(before.cells.map(cell => [cell.id, cell]));
  for (const { id, count, judgedAs, isRest } of [...before.cells, ...now]) {
    const earlier = known.get(id);
    cells.set(id, {
      id, count, isUnsafe: rows.isUnsafe(judgedAs, count), isUnpublished: isRest,
      wasShown: earlier?.isShown || rows.isOpen?.(judgedAs) || false, wasHidden: earlier ? !earlier.isShown && !earlier.isUnreleased : false,
    });
  }
  const sums = withNew(before.sums, system.sums.map(({ total, parts }) => {
    const version = (key: string) => versionOf(system.cells.get(key)!);
    return { total: version(total), parts: parts.map(version) };
  }));
  const { hidden, givenAway } = suppress([...cells.values()], sums, rows.smallestHidden);

  for (const { id, judgedAs, count, isRest } of now) {
    const earlier = known.get(id);
    const isReleased = isRest || (rows.isReleased?.(judgedAs) ?? true);
    const isShown = earlier?.isShown || (isReleased && !isRest && !hidden.has(id));
    known.set(id, { id, judgedAs, count, isRest, isShown, ...(!isReleased && (!earlier || earlier.isUnreleased) && { isUnreleased: true }) });
  }
  const isGivenAway = new Set(givenAway);
  const published = now.filter(({ isRest }) => !isRest);
  return {
    hidden: new Map(published.filter(({ id }) => hidden.has(id)).map(({ key, id }) => [key, cells.get(id)!.isUnsafe ? 'PRIMARY' : 'SECONDARY'])),
    givenAway: published.filter(({ id }) => isGivenAway.has(id)).map(({ key }) => key),
    shownBefore: published.filter(({ id }) => cells.get(id)!.isUnsafe && cells.get(id)!.wasShown).map(({ key }) => key),
    remembered: { cells: [...known.values()], sums },
  };
}

function versionOf({ key, count }: SystemCell): string {
  return `${key}#${count}`;
}

function withNew(before: readonly Sum[], now: readonly Sum[]): Sum[] {
  const nameOf = ({ total, parts }: Sum) => [total, ...parts].join('\n');
  return [...new Map([...before, ...now].map(sum => [nameOf(sum), sum])).values()];
}
