import type { Client as Database } from 'pg';

export interface AuditEntry {
  verb: string;
  kind: string;
  thingId: string;
  accountId: string | null;
  postId: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** What the product wrote down about changes. */
export class AuditTrail {
  constructor(private readonly db: Database) {}

  /** Everything about one thing, the oldest first. */
  async of(kind: string, id: string | undefined): Promise<AuditEntry[]> {
    const { rows } = await this.db.query<AuditEntry>(
      `SELECT verb, kind, thing_id AS "thingId", account_id AS "accountId", post_id AS "postId", before, after
         FROM audit_entry WHERE kind = $1 AND thing_id = $2 ORDER BY id`,
      [kind, id],
    );
    return rows;
  }

  async last(): Promise<AuditEntry | undefined> {
    const { rows } = await this.db.query<AuditEntry>(
      `SELECT verb, kind, thing_id AS "thingId", account_id AS "accountId", post_id AS "postId", before, after
         FROM audit_entry ORDER BY id DESC LIMIT 1`,
    );
    return rows[0];
  }

  /** What is still being written in a thing, or within it, and not an entry yet: the first to begin first. */
  async beingWritten(id: string | undefined): Promise<{ part: string; postId: string | null; saves: number; before: Record<string, unknown>; after: Record<string, unknown> }[]> {
    const { rows } = await this.db.query<{ part: string; postId: string | null; saves: number; before: Record<string, unknown>; after: Record<string, unknown> }>(
      'SELECT part, post_id AS "postId", saves, before, after FROM editing_session WHERE thing_id = $1 OR within_id = $1 ORDER BY began_at', [id]);
    return rows;
  }

  /** As if everybody who is writing had paused for that long. */
  async everybodyPaused(minutes: number): Promise<void> {
    await this.db.query(`UPDATE editing_session SET last_at = now() - make_interval(mins => $1)`, [minutes]);
  }

  /** How many entries there are: a refusal leaves it as it was. */
  async count(): Promise<number> {
    const { rows } = await this.db.query<{ count: string }>('SELECT count(*) FROM audit_entry');
    return Number(rows[0]?.count);
  }
}
