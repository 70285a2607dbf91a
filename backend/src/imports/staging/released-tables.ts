/** A table whose rows come with imports and are never overwritten, and where an import puts them first. */
export interface ReleasedTable {
  table: string;
  staged: string;
  keys: readonly string[];
  values: readonly string[];
  /** Which staged rows say anything of the values; all of them where it is unset. The others only say that the keys belong together. */
  says?: string;
}

export const OBSERVATIONS: ReleasedTable = {
  table: 'observation',
  staged: 'staged_observation',
  keys: ['measure_id', 'area_id', 'period_start', 'period_end'],
  values: ['numerator', 'denominator', 'value', 'sample_size', 'flags', 'note'],
};

export const PLACES: readonly ReleasedTable[] = [
  { table: 'area_member', staged: 'staged_member', keys: ['child_id', 'parent_id'], values: ['valid_from', 'valid_until'], says: 'num_nonnulls(staged.valid_from, staged.valid_until) > 0' },
  { table: 'area_succession', staged: 'staged_succession', keys: ['from_id', 'to_id'], values: ['change'] },
  { table: 'boundary', staged: 'staged_boundary', keys: ['area_id'], values: ['geometry'] },
  { table: 'deprivation', staged: 'staged_deprivation', keys: ['area_id', 'edition'], values: ['decile', 'rank'] },
];

export const RELEASED_TABLES: readonly ReleasedTable[] = [OBSERVATIONS, ...PLACES];

export const list = (columns: readonly string[], of: string) => columns.map(column => `${of}.${column}`).join(', ');
export const sameKeys = ({ keys }: ReleasedTable, one: string, other: string) => keys.map(key => `${one}.${key} = ${other}.${key}`).join(' AND ');
const known = (of: ReleasedTable) => `${sameKeys(of, 'known', 'staged')} AND known.known_until = 'infinity'`;
const differs = ({ values, says = 'true' }: ReleasedTable) => `(${says} AND (${list(values, 'known')}) IS DISTINCT FROM (${list(values, 'staged')}))`;

/** $1 the import. How many staged rows are new, otherwise or the same as what is known. */
export function comparedWithKnown(of: ReleasedTable): string {
  return `
    SELECT count(*) FILTER (WHERE known.${of.keys[0]} IS NULL)::int AS added,
           count(*) FILTER (WHERE known.${of.keys[0]} IS NOT NULL AND ${differs(of)})::int AS revised,
           count(*) FILTER (WHERE known.${of.keys[0]} IS NOT NULL AND NOT ${differs(of)})::int AS unchanged
      FROM ${of.staged} staged LEFT JOIN ${of.table} known ON ${known(of)}
     WHERE staged.import_id = $1`;
}

/** $1 the import, $2 the moment. Ends what the file says otherwise. */
export function endRevised(of: ReleasedTable): string {
  return `UPDATE ${of.table} known SET known_until = $2, ended_by = $1 FROM ${of.staged} staged WHERE staged.import_id = $1 AND ${known(of)} AND ${differs(of)}`;
}

/** Figures of a period that a file replaces as a whole, and that it no longer has. $1 the import. */
const GONE = `
  measure.source = scope.source AND scope.import_id = $1 AND known.measure_id = measure.id AND known.known_until = 'infinity'
  AND known.period_start = scope.period_start AND known.period_end = scope.period_end
  AND NOT EXISTS (SELECT FROM staged_observation staged WHERE staged.import_id = $1 AND ${sameKeys(OBSERVATIONS, 'known', 'staged')})`;

export const COUNT_GONE = `SELECT count(*)::int AS ended FROM observation known, measure, staged_scope scope WHERE ${GONE}`;
/** $1 the import, $2 the moment. */
export const END_GONE = `UPDATE observation known SET known_until = $2, ended_by = $1 FROM measure, staged_scope scope WHERE ${GONE}`;

/** $1 the import, $2 the moment. What is new, or differs from what was just ended, is known from now on. */
export function releaseStaged(of: ReleasedTable): string {
  return `
    INSERT INTO ${of.table} (${[...of.keys, ...of.values].join(', ')}, import_id, known_from)
    SELECT ${list([...of.keys, ...of.values], 'staged')}, $1, $2
      FROM ${of.staged} staged
     WHERE staged.import_id = $1 AND NOT EXISTS (SELECT FROM ${of.table} known WHERE ${known(of)})`;
}

/** $1 the import. What is known the same already is said by this import too. */
export function sayAlso(of: ReleasedTable): string {
  return `UPDATE ${of.table} known SET also_by = known.also_by || $1::int FROM ${of.staged} staged
           WHERE staged.import_id = $1 AND ${known(of)} AND NOT ${differs(of)} AND known.import_id IS DISTINCT FROM $1`;
}

/** $1 the import. A figure that the file has twice. */
export const NAMED_TWICE = `
  SELECT measure.name AS measure, coalesce(area.name, named.name) AS area, to_char(staged.period_start, 'YYYY-MM-DD') AS start
    FROM staged_observation staged JOIN measure ON measure.id = staged.measure_id
    LEFT JOIN area ON area.id = staged.area_id LEFT JOIN staged_area named ON named.import_id = $1 AND named.id = staged.area_id
   WHERE staged.import_id = $1
   GROUP BY staged.measure_id, staged.area_id, staged.period_start, staged.period_end, measure.name, area.name, named.name HAVING count(*) > 1 LIMIT 1`;
