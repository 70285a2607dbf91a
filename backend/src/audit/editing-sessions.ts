import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';

/** A save in one part of a thing that may be one of many; `withinId` is what the thing belongs to. */
export interface Save {
  verb: string;
  kind: string;
  id: string;
  part: string;
  withinId: string;
  /** The post that is acted for; null where the coordinator writes on behalf of others. */
  postId: string | null;
  before: object;
  after: object;
}

/** Whoever pauses for longer begins anew. */
const IDLE = `interval '30 minutes'`;

/** Goes on with the session of this person and post in this part, or closes that of another and begins one. */
export async function continueSession(tx: EntityManager, viewer: Viewer, { verb, kind, id, part, withinId, postId, before, after }: Save): Promise<void> {
  const whose = [kind, id, part, viewer.accountId, postId, verb];
  await close(tx,
    `kind = $1 AND thing_id = $2 AND part = $3 AND (account_id <> $4 OR post_id IS DISTINCT FROM $5 OR verb <> $6 OR last_at <= now() - ${IDLE})`,
    whose);
  await tx.query(
    `INSERT INTO editing_session (kind, thing_id, part, account_id, post_id, verb, within_id, before, after)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (kind, thing_id, part) DO UPDATE SET after = EXCLUDED.after, last_at = now(), saves = editing_session.saves + 1`,
    [...whose, withinId, JSON.stringify(before), JSON.stringify(after)]);
}

/** Writes down every session of a thing, or of what lies within it. */
export async function closeSessionsOf(tx: EntityManager, id: string): Promise<void> {
  await close(tx, 'thing_id = $1 OR within_id = $1', [id]);
}

/** Writes down the sessions whose writers have been away; what another instance has in hand is left to it. */
export async function closeIdleSessions(db: EntityManager): Promise<void> {
  await close(db, `(kind, thing_id, part) IN (SELECT kind, thing_id, part FROM editing_session WHERE last_at <= now() - ${IDLE} FOR UPDATE SKIP LOCKED)`, []);
}

/** The entry bears the time of the last save; `session` says when the first was and how many there were. */
async function close(db: EntityManager, which: string, parameters: readonly unknown[]): Promise<void> {
  await db.query(
    `WITH closed AS (DELETE FROM editing_session WHERE ${which} RETURNING *)
     INSERT INTO audit_entry (at, account_id, post_id, verb, kind, thing_id, before, after)
     SELECT last_at, account_id, post_id, verb, kind, thing_id, before,
            after || jsonb_build_object('session', jsonb_build_object('from', began_at, 'until', last_at, 'saves', saves))
       FROM closed ORDER BY last_at`,
    [...parameters]);
}
