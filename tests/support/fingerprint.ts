import type { Client as Database } from 'pg';

/** Moves by themselves, whatever is asked: who is signed in, and who is at work where. */
const LEFT_OUT = ['migrations', 'session'];

/** What the whole database holds, as one short value: the same before and after means that nothing was changed. */
export async function fingerprinter(db: Database): Promise<() => Promise<string>> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> ALL($1) ORDER BY 1`, [LEFT_OUT]);
  const parts = rows.map(({ name }) => `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS hash FROM "${name}" t`);
  const statement = `SELECT string_agg(name || ':' || hash, ' ' ORDER BY name) AS hash FROM (${parts.join(' UNION ALL ')}) AS every_table`;
  return async () => String((await db.query<{ hash: string }>(statement)).rows[0]?.hash);
}
