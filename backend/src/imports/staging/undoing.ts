import { list, OBSERVATIONS, type ReleasedTable, sameKeys } from './released-tables.js';

// What is known of one thing is a chain of rows: each names the import that brought it, those that said the same later, and the one that ended it.
// Undoing an import takes its rows out of the chains, as if it had never been there; the rows themselves stay, for what was known once was known.

/** The imports that still say what a row of the past says. */
const STANDING = `
  LATERAL (SELECT array_agg(run.id ORDER BY run.id) AS ids FROM import_run run
            WHERE run.id = ANY (past.also_by || past.import_id) AND run.state = 'COMMITTED' AND run.id <> $1) standing`;

/**
 * $1 the import. The latest import that stands in the way of undoing this one: it revised, ended or repeated some of its figures, or brought
 * again what this one had ended. Places do not wait for each other: every month of street-level crime names the same ones.
 */
export const LATER_FIGURES = `
  SELECT max(run.id) AS later FROM (
    SELECT mine.ended_by AS id FROM observation mine WHERE mine.import_id = $1 AND mine.ended_by <> $1
    UNION ALL SELECT unnest(mine.also_by) FROM observation mine WHERE mine.import_id = $1 AND mine.known_until = 'infinity'
    UNION ALL SELECT again.import_id FROM observation mine JOIN observation again ON ${sameKeys(OBSERVATIONS, 'again', 'mine')} AND again.known_until = 'infinity'
     WHERE mine.ended_by = $1 AND mine.import_id IS DISTINCT FROM $1) found
  JOIN import_run run ON run.id = found.id AND run.state = 'COMMITTED' AND run.id <> $1`;

/** What undoing an import does to a table, in this order; each statement with $1 the import, and $2 the moment where it asks for it. */
export function undoing(of: ReleasedTable): readonly { text: string; hasMoment: boolean }[] {
  const columns = [...of.keys, ...of.values];
  return [
    { text: endBrought(of), hasMoment: true },
    { text: linkPast(of), hasMoment: false },
    { text: reinstate(of, columns, 'past.import_id = $1 AND past.known_until = $2'), hasMoment: true },
    { text: passOn(of), hasMoment: false },
    { text: reinstate(of, columns, 'past.import_id IS DISTINCT FROM $1'), hasMoment: true },
  ];
}

function endBrought(of: ReleasedTable): string {
  return `UPDATE ${of.table} SET known_until = $2, ended_by = $1 WHERE import_id = $1 AND known_until = 'infinity'`;
}

/** Where another import ended what this one brought, it ended what was there before as well. */
function linkPast(of: ReleasedTable): string {
  return `
    UPDATE ${of.table} before SET ended_by = mine.ended_by
      FROM (SELECT DISTINCT ON (${of.keys.join(', ')}) * FROM ${of.table} WHERE import_id = $1 ORDER BY ${of.keys.join(', ')}, known_from DESC) mine
     WHERE ${sameKeys(of, 'before', 'mine')} AND before.ended_by = $1 AND before.import_id IS DISTINCT FROM $1 AND mine.ended_by <> $1`;
}

/**
 * Makes known again what this import ended and another, or the register, still says, as a row of its own: that it was not known for a while
 * stays true.
 */
function reinstate(of: ReleasedTable, columns: readonly string[], which: string): string {
  return `
    INSERT INTO ${of.table} (${columns.join(', ')}, import_id, also_by, known_from)
    SELECT DISTINCT ON (${list(of.keys, 'past')}) ${list(columns, 'past')}, CASE WHEN past.import_id IS NOT NULL THEN standing.ids[1] END,
           coalesce(CASE WHEN past.import_id IS NOT NULL THEN standing.ids[2:] ELSE standing.ids END, '{}'), $2::timestamptz
      FROM ${of.table} past CROSS JOIN ${STANDING}
     WHERE past.ended_by = $1 AND ${which} AND (standing.ids IS NOT NULL OR past.import_id IS NULL)
       AND NOT EXISTS (SELECT FROM ${of.table} again WHERE ${sameKeys(of, 'again', 'past')} AND again.known_until = 'infinity')
     ORDER BY ${list(of.keys, 'past')}, past.known_from DESC`;
}

/** What others still say stands between what was there before and its return. */
function passOn(of: ReleasedTable): string {
  return `
    UPDATE ${of.table} before SET ended_by = again.import_id FROM ${of.table} again
     WHERE before.ended_by = $1 AND before.import_id IS DISTINCT FROM $1 AND ${sameKeys(of, 'again', 'before')} AND again.known_until = 'infinity'`;
}
