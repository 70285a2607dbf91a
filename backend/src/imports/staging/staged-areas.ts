/** $1 the import. Every staged column that holds an area. */
const NAMED_IN: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['staged_observation', ['area_id']], ['staged_member', ['child_id', 'parent_id']], ['staged_succession', ['from_id', 'to_id']], ['staged_boundary', ['area_id']], ['staged_deprivation', ['area_id']],
];

/** $1 the import, $2 the areas: sets numbers aside for those that nobody knows yet. */
export const STAGE_AREAS = `
  INSERT INTO staged_area (import_id, id, code, level, name, csp_code)
  SELECT $1, coalesce(area.id, nextval(pg_get_serial_sequence('area', 'id'))), given.code, given.level, given.name, given.csp_code
    FROM json_to_recordset($2) AS given (code text, level text, name text, csp_code text) LEFT JOIN area ON area.code = given.code
  ON CONFLICT (import_id, code) DO UPDATE SET csp_code = coalesce(excluded.csp_code, staged_area.csp_code)
  RETURNING id, code`;

/**
 * Makes known what the file names, each statement with $1 the import. What another import has made known meanwhile keeps its number, and the
 * figures follow it.
 */
export const RELEASE_AREAS: readonly string[] = [
  `INSERT INTO area (id, code, level, name) OVERRIDING SYSTEM VALUE
   SELECT id, code, level, name FROM staged_area staged WHERE import_id = $1 AND NOT EXISTS (SELECT FROM area WHERE area.code = staged.code)`,
  `UPDATE area SET csp_code = staged.csp_code FROM staged_area staged
    WHERE staged.import_id = $1 AND area.code = staged.code AND area.csp_code IS NULL AND staged.csp_code IS NOT NULL
      AND NOT EXISTS (SELECT FROM area other WHERE other.csp_code = staged.csp_code OR other.code = staged.csp_code)`,
  ...NAMED_IN.flatMap(([table, columns]) => columns.map(column => `
    UPDATE ${table} named SET ${column} = area.id FROM staged_area staged JOIN area ON area.code = staged.code
     WHERE named.import_id = $1 AND staged.import_id = $1 AND named.${column} = staged.id AND area.id <> staged.id`)),
];
