/**
 * Takes a database back to the register and nothing else, so that each test makes its own world. What may never be deleted is deleted
 * here by the superuser with triggers off: nobody who runs the product can.
 */

/** Where the copies lie, and the procedure that puts them back: the product's own role has no rights there. */
const SCHEMA = 'register_only';

/**
 * Remembers a database that holds the register only.
 * @param {import('pg').Client} db
 */
export async function rememberRegister(db) {
  const { rows: tables } = await db.query(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`);
  const { rows: counted } = await db.query(
    `SELECT table_name, quote_ident(column_name) AS column FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations' AND is_identity = 'YES'`);
  const each = statement => tables.map(({ name }) => statement(name)).join('\n');
  // All tables are locked first, as the server may still be writing; rows are deleted and not truncated, as new files for 200 small tables and indexes take longer.
  await db.query(`CREATE SCHEMA ${SCHEMA};
    ${each(name => `CREATE TABLE ${SCHEMA}.${name} AS TABLE public.${name};`)}
    CREATE PROCEDURE ${SCHEMA}.restore() LANGUAGE plpgsql SET session_replication_role = replica SET search_path = public AS $$ BEGIN
      LOCK TABLE ${tables.map(({ name }) => name).join(', ')} IN ACCESS EXCLUSIVE MODE;
      ${each(name => `DELETE FROM ${name}; INSERT INTO ${name} OVERRIDING SYSTEM VALUE TABLE ${SCHEMA}.${name};`)}
      ${counted.map(({ table_name: table, column }) => `PERFORM setval(pg_get_serial_sequence('${table}', '${column}'), (SELECT coalesce(max(${column}), 0) + 1 FROM ${table}));`).join('\n')}
    END $$`);
}

/** @param {import('pg').Client} db */
export async function restoreRegister(db) {
  await db.query(`CALL ${SCHEMA}.restore()`);
}
