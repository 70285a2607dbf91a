/**
 * Takes a database back to the register and nothing else, so that each test makes its own world. What may never be deleted is deleted
 * here by the superuser with triggers off: nobody who runs the product can.
 */

/** Where the copies lie, and the procedure that puts them back: the product's own role has no rights there. */
const SCHEMA = 'register_only';
/** Bytes: some thousand rows. */
const GROWN = 256 * 1024;

/**
 * Remembers a database that holds the register only.
 * @param {import('pg').Client} db
 */
export async function rememberRegister(db) {
  const { rows: tables } = await db.query(
    `SELECT quote_ident(relname) AS name, EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND confrelid = pg_class.oid) AS referenced
       FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migrations'`);
  const { rows: counted } = await db.query(
    `SELECT table_name, quote_ident(column_name) AS column FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations' AND is_identity = 'YES'`);
  const each = statement => tables.map(statement).join('\n');
  // All tables are locked first, as the server may still be writing.
  await db.query(`CREATE SCHEMA ${SCHEMA};
    ${each(({ name }) => `CREATE TABLE ${SCHEMA}.${name} AS TABLE public.${name};`)}
    CREATE PROCEDURE ${SCHEMA}.restore() LANGUAGE plpgsql SET session_replication_role = replica SET search_path = public AS $$ BEGIN
      LOCK TABLE ${tables.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE;
      ${each(table => `${emptied(table)} INSERT INTO ${table.name} OVERRIDING SYSTEM VALUE TABLE ${SCHEMA}.${table.name};`)}
      ${counted.map(({ table_name: table, column }) => `PERFORM setval(pg_get_serial_sequence('${table}', '${column}'), (SELECT coalesce(max(${column}), 0) + 1 FROM ${table}));`).join('\n')}
      -- No trigger sees what happens here, and what was said of figures is over.
      PERFORM nextval('figures_changed');
    END $$`);
}

/** Rows are deleted, as new files for 200 small tables and indexes take longer; a table that has grown gets new files, or each question would wade through what was deleted. */
function emptied({ name, referenced }) {
  if (referenced) return `DELETE FROM ${name};`;
  return `IF pg_relation_size('public.${name}') > ${GROWN} THEN TRUNCATE ${name}; ELSE DELETE FROM ${name}; END IF;`;
}

/** @param {import('pg').Client} db */
export async function restoreRegister(db) {
  await db.query(`CALL ${SCHEMA}.restore()`);
}
