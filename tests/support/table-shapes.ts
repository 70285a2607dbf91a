import type { DataSource } from 'typeorm';

/** A column as one line: its type, and whether it may be empty. */
export type Columns = Record<string, string>;

/** PostgreSQL's own names for the types that the entities name shortly. */
const SAME_TYPE: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone' };

const inWords = (type: string, nullable: boolean) => `${SAME_TYPE[type] ?? type}${nullable ? ', may be empty' : ''}`;

/** Every table as the entities describe it. */
export function tablesOfEntities(db: DataSource): Record<string, Columns> {
  return Object.fromEntries(db.entityMetadatas.map(({ tableName, columns }) => [
    tableName,
    Object.fromEntries(columns.map(column => [column.databaseName, inWords(db.driver.normalizeType(column), column.isNullable)])),
  ]));
}

/** Every table as the database has it; TypeORM's own list of migrations is left out. */
export async function tablesOfDatabase(db: DataSource): Promise<Record<string, Columns>> {
  const rows = await db.query<{ table: string; column: string; type: string; nullable: boolean }[]>(
    `SELECT table_name AS "table", column_name AS "column", data_type AS type, is_nullable = 'YES' AS nullable
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'`,
  );
  const tables: Record<string, Columns> = {};
  for (const { table, column, type, nullable } of rows) (tables[table] ??= {})[column] = inWords(type, nullable);
  return tables;
}

/** Everything in the schema that a migration makes, one line each: columns with defaults, constraints, indexes, triggers, functions, extensions. */
export async function everythingIn(db: DataSource): Promise<string[]> {
  const rows = await db.query<{ line: string }[]>(EVERYTHING);
  return rows.map(({ line }) => line);
}

const EVERYTHING = `
  SELECT concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('migrations'), 0)
  UNION ALL SELECT concat_ws(' ', 'index', indexdef) FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT concat_ws(' ', 'function', proname, prosrc) FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
  UNION ALL SELECT concat_ws(' ', 'extension', extname) FROM pg_extension WHERE extname <> 'plpgsql'
  ORDER BY line`;
