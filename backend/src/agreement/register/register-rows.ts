import type { EntityManager } from 'typeorm';
import { keyed, REGISTER_KINDS, type RegisterKind, type RegisterRecord, type Value, type Values } from './register-kinds.js';

/** One row of the register as it stands, with slugs where the table has ids. */
export interface RegisterRow {
  id: string;
  kind: string;
  key: string;
  values: Values;
  /** Somebody said on screen that it is right as it stands. */
  confirmed: boolean;
}
interface Entry {
  kind: string;
  key: string;
  row_id: string;
  loaded: Values;
}
type Stored = Record<string, Value> & { id: string };

/** The whole register as it stands, read under a lock, and the writing of single rows of it. */
export class RegisterRows {
  private readonly rows = new Map<string, RegisterRow>();
  private readonly entries = new Map<string, Entry>();
  private readonly ids = new Map<string, string>();

  private constructor(private readonly tx: EntityManager) {}

  /** Reads everything; until the transaction ends nobody else writes to the register. */
  static async read(tx: EntityManager): Promise<RegisterRows> {
    const tables = [...REGISTER_KINDS.map(({ kind }) => kind), 'register_entry'];
    await tx.query(`LOCK TABLE ${tables.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
    await tx.query('SET CONSTRAINTS ALL DEFERRED');
    const register = new RegisterRows(tx);
    const entries = await tx.query<Entry[]>('SELECT kind, key, row_id, loaded FROM register_entry ORDER BY kind, key');
    for (const entry of entries) register.entries.set(`${entry.kind} ${entry.key}`, entry);
    const slugs = new Map(entries.map(entry => [entry.row_id, entry.key]));
    for (const kind of REGISTER_KINDS) await register.readKind(kind, slugs);
    return register;
  }

  private async readKind(kind: RegisterKind, slugs: Map<string, string>): Promise<void> {
    const order = kind.columns.includes('valid_from') ? 'valid_from NULLS FIRST, id' : 'id';
    const stored = await this.tx.query<{ row: Stored }[]>(`SELECT to_jsonb(t) AS row FROM ${kind.kind} t ORDER BY ${order}`);
    const rows = stored.map(({ row }) => {
      const plain = kind.columns.map(field => [field, row[field] ?? null] as const);
      const referring = Object.keys(kind.references).map(field => [field, slugs.get(String(row[`${field}_id`])) ?? null] as const);
      if (typeof row['slug'] === 'string' && !slugs.has(row.id)) slugs.set(row.id, row['slug']);
      return { id: row.id, kind: kind.kind, values: Object.fromEntries([...plain, ...referring]), confirmed: (row['confirmed_on'] ?? null) !== null };
    });
    for (const row of keyed(kind, rows)) {
      this.rows.set(row.id, row);
      this.ids.set(`${kind.kind} ${slugs.get(row.id)}`, row.id);
    }
  }

  get isEmpty(): boolean {
    return this.rows.size === 0 && this.entries.size === 0;
  }

  /** What was last loaded for this thing; null when it never was. */
  loaded({ kind, key }: RegisterRecord): Values | null {
    return this.entries.get(`${kind} ${key}`)?.loaded ?? null;
  }

  /** The row of this thing: the one written for it, else one of the same key that was entered on screen. */
  find({ kind, key }: RegisterRecord): RegisterRow | null {
    const entry = this.entries.get(`${kind} ${key}`);
    if (entry) return this.rows.get(entry.row_id) ?? null;
    return this.onScreen(kind).find(row => row.key === key) ?? null;
  }

  /** Everything that none of these records is about. */
  notIn(records: readonly RegisterRecord[]): RegisterRow[] {
    const named = new Set(records.map(record => this.find(record)?.id));
    return [...this.rows.values()].filter(row => !named.has(row.id));
  }

  wasLoaded(row: RegisterRow): boolean {
    return this.entryOf(row) !== undefined;
  }

  /** Nobody touched it on screen since the file wrote it. */
  standsAsLoaded(row: RegisterRow): boolean {
    const entry = this.entryOf(row);
    return entry !== undefined && !row.confirmed && Object.entries(entry.loaded).every(([field, value]) => row.values[field] === value);
  }

  async add(kind: RegisterKind, { key, values }: RegisterRecord): Promise<RegisterRow> {
    const columns = this.columns(kind, values);
    const names = Object.keys(columns);
    const [row] = await this.tx.query<[{ id: string }]>(
      `INSERT INTO ${kind.kind} (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id`,
      Object.values(columns),
    );
    const added = { id: row.id, kind: kind.kind, key, values, confirmed: false };
    this.rows.set(row.id, added);
    this.ids.set(`${kind.kind} ${key}`, row.id);
    return added;
  }

  async change(kind: RegisterKind, row: RegisterRow, values: Values): Promise<void> {
    const columns = this.columns(kind, values);
    const sets = Object.keys(columns).map((name, index) => `${name} = $${index + 2}`);
    await this.tx.query(`UPDATE ${kind.kind} SET ${sets.join(', ')} WHERE id = $1`, [row.id, ...Object.values(columns)]);
    row.values = { ...row.values, ...values };
  }

  async remove(row: RegisterRow): Promise<void> {
    await this.tx.query(`DELETE FROM ${row.kind} WHERE id = $1`, [row.id]);
    await this.tx.query('DELETE FROM register_entry WHERE row_id = $1', [row.id]);
    this.rows.delete(row.id);
  }

  /** Keeps what was loaded, for the next comparison. */
  async remember({ kind, key }: RegisterRecord, row: RegisterRow, loaded: Values): Promise<void> {
    const known = this.entries.get(`${kind} ${key}`);
    if (known?.row_id === row.id && Object.entries(loaded).every(([field, value]) => known.loaded[field] === value)) return;
    await this.tx.query(
      `INSERT INTO register_entry (kind, key, row_id, loaded) VALUES ($1, $2, $3, $4)
       ON CONFLICT (kind, key) DO UPDATE SET row_id = excluded.row_id, loaded = excluded.loaded, loaded_at = now()`,
      [kind, key, row.id, JSON.stringify(loaded)],
    );
    this.entries.set(`${kind} ${key}`, { kind, key, row_id: row.id, loaded });
  }

  private entryOf(row: RegisterRow): Entry | undefined {
    return [...this.entries.values()].find(entry => entry.row_id === row.id);
  }

  private onScreen(kind: string): RegisterRow[] {
    const written = new Set([...this.entries.values()].map(entry => entry.row_id));
    return [...this.rows.values()].filter(row => row.kind === kind && !written.has(row.id));
  }

  private columns(kind: RegisterKind, values: Values): Record<string, Value> {
    return Object.fromEntries(Object.entries(values).map(([field, value]) => {
      const referred = kind.references[field];
      return referred ? [`${field}_id`, value === null ? null : this.ids.get(`${referred} ${value}`) ?? null] : [field, value];
    }));
  }
}
