import type { Client as Database } from 'pg';

/** Moves by themselves, whatever is asked: who is signed in, and who is at work where. */
const LEFT_OUT = ['migrations', 'session'];

/**
 * What the whole database holds, as one short value: the same before and after means that nothing was written. Each row names the
 * transaction that wrote it, so a written row changes the sum and a deleted one the count.
 */
export async function fingerprinter(db: Database): Promise<() => Promise<string>> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`, [LEFT_OUT]);
  const parts = rows.map(({ name }) => `SELECT '${name}' AS name, count(*) AS rows, sum(xmin::text::bigint) AS written FROM "${name}"`);
  const text = `SELECT string_agg(concat_ws(':', name, rows, written), ' ' ORDER BY name) AS held FROM (${parts.join(' UNION ALL ')}) AS every_table`;
  return async () => String((await db.query<{ held: string }>({ name: 'fingerprint', text })).rows[0]?.held);
}
