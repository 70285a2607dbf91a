import type { Client as Database } from 'pg';

interface Snapshot {
  table: string;
  rows: string;
}

/**
 * Takes a database back to the register and nothing else, so that each test makes its own world. What may never be deleted is deleted
 * here by the superuser with triggers off: nobody who runs the product can.
 */
export class RegisterOnly {
  private constructor(private readonly db: Database, private readonly snapshots: readonly Snapshot[], private readonly counted: readonly string[]) {}

  /** Remembers a database that holds the register only. */
  static async remember(db: Database): Promise<RegisterOnly> {
    const { rows: tables } = await db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`,
    );
    const snapshots: Snapshot[] = [];
    for (const { name } of tables) {
      const { rows } = await db.query<{ rows: string }>(`SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text AS rows FROM "${name}" t`);
      snapshots.push({ table: name, rows: rows[0]?.rows ?? '[]' });
    }
    const { rows: counted } = await db.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations' AND column_name = 'id' AND is_identity = 'YES'`,
    );
    return new RegisterOnly(db, snapshots, counted.map(({ name }) => name));
  }

  async restore(): Promise<void> {
    const tables = this.snapshots.map(({ table }) => `"${table}"`).join(', ');
    const statements = this.snapshots.filter(({ rows }) => rows !== '[]').map(({ table, rows }) =>
      `INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(NULL::"${table}", ${this.db.escapeLiteral(rows)});`);
    await this.db.query(`BEGIN; SET LOCAL session_replication_role = replica; TRUNCATE ${tables} RESTART IDENTITY; ${statements.join('\n')}
      ${this.counted.map(name => `SELECT setval(pg_get_serial_sequence('${name}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM ${name}));`).join('\n')} COMMIT;`);
  }
}
