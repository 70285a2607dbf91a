import { type Cell, suppress, type Sum } from '../statistics/suppression.js';
import { publishedSystem, type PublishedSystem, type RowCount, type Rows, type SystemCell } from './published-counts.js';

/** What was known of the rows at one time, and which of it was not shown: keys as `keyOf` makes them. */
export interface Release {
  counts: readonly RowCount[];
  hidden: ReadonlySet<string>;
}

/** Why a count is not shown: small by itself, or it would give a small one away. */
export type Reason = 'PRIMARY' | 'SECONDARY';

export interface Decision {
  /** Counts and their sums over quarters and years that may not be shown. */
  hidden: ReadonlyMap<string, Reason>;
  /** Hidden, and to be worked out all the same from what earlier releases showed. */
  givenAway: readonly string[];
  /** Small, but an earlier release showed them as they are: hiding them would hide nothing. */
  shownBefore: readonly string[];
}

/**
 * Decides what of a release may not be shown, so that neither it alone nor all releases together let a reader work out a small count. A count
 * that was not revised is the same in all releases; a revised one is another, and the one that it replaces stays hidden if it was.
 */
export function decide(rows: Rows, counts: readonly RowCount[], earlier: readonly Release[]): Decision {
  const now = publishedSystem(counts, rows.wholes);
  const before = earlier.map(release => ({ system: publishedSystem(release.counts, rows.wholes), hidden: release.hidden }));
  const shown = new Set<string>();
  const wasHidden = new Set<string>();
  for (const { system, hidden } of before) {
    for (const cell of system.cells.values()) if (!cell.isRest) (hidden.has(cell.key) ? wasHidden : shown).add(versionOf(cell));
  }
  const cells = new Map<string, Cell>();
  for (const cell of [now, ...before.map(({ system }) => system)].flatMap(system => [...system.cells.values()])) {
    const id = versionOf(cell);
    cells.set(id, {
      id, count: cell.count, isUnsafe: rows.isUnsafe(cell.judgedAs, cell.count), wasShown: shown.has(id), wasHidden: wasHidden.has(id), isUnpublished: cell.isRest,
    });
  }
  const { hidden, givenAway } = suppress([...cells.values()], sumsOf([now, ...before.map(({ system }) => system)]), rows.smallestHidden);

  const isGivenAway = new Set(givenAway);
  const published = [...now.cells.values()].filter(({ isRest }) => !isRest).map(cell => ({ key: cell.key, id: versionOf(cell), isUnsafe: rows.isUnsafe(cell.row, cell.count) }));
  return {
    hidden: new Map(published.filter(({ id }) => hidden.has(id)).map(({ key, isUnsafe }) => [key, isUnsafe ? 'PRIMARY' : 'SECONDARY'])),
    givenAway: published.filter(({ id }) => isGivenAway.has(id)).map(({ key }) => key),
    shownBefore: published.filter(({ id, isUnsafe }) => isUnsafe && shown.has(id)).map(({ key }) => key),
  };
}

function versionOf({ key, count }: SystemCell): string {
  return `${key}#${count}`;
}

/** Of all systems, each once. */
function sumsOf(systems: readonly PublishedSystem[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const { cells, sums: own } of systems) {
    const version = (key: string) => versionOf(cells.get(key)!);
    for (const { total, parts } of own) {
      const sum = { total: version(total), parts: parts.map(version) };
      sums.set([sum.total, ...sum.parts].join('\n'), sum);
    }
  }
  return [...sums.values()];
}
