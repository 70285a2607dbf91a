import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import type { Role } from '../../access/roles.js';
import { Viewer } from '../../access/viewer.js';
import { AuditService } from '../../audit/audit.service.js';
import { inForce } from '../../governance/effective-dates.js';
import { runPrepared } from '../../platform/database/prepared.js';
import { Clock } from '../../platform/time/clock.js';
import { hoursAfter, hoursBefore } from '../../platform/time/hours.js';
import { browserInWords } from './browser-words.js';
import { Session } from './session.entity.js';
import { hashOf, newToken } from './token.js';

/** How long a sign-in lasts at most: a working day with an evening. */
export const SESSION_HOURS = 12;
/** And how long when it is not used. */
const IDLE_HOURS = 4;
/** How often its use is noted: a page that is read costs no write. */
const NOTED_EVERY_MINUTES = 5;

/** What a browser brings to the door. */
export interface Visitor {
  /** The token of the session that it has, if any. */
  token?: string;
  userAgent?: string;
}

interface ViewerRow {
  account_id: string;
  name: string;
  post_ids: string[];
  data_version: string;
  roles: Role[];
}

/** Opens and closes sessions, and turns a session's token into a viewer. */
@Injectable()
export class SessionsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService) {}

  /** Opens a session and returns its token, which is kept nowhere else than in the cookie. The browser's session until now is closed. */
  async open(accountId: string, visitor: Visitor, manager: EntityManager = this.db.manager): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await manager.transaction(async tx => {
      await tx.query('DELETE FROM session WHERE expires_at < $1 OR last_used_at < $2', [now, hoursBefore(now, IDLE_HOURS)]);
      if (visitor.token) await this.end(tx, visitor.token);
      const browser = browserInWords(visitor.userAgent);
      await tx.insert(Session, { tokenHash: hashOf(token), accountId, browser, lastUsedAt: now, expiresAt: hoursAfter(now, SESSION_HOURS) });
      await this.record(tx, 'sign-in', accountId, { browser });
    });
    return token;
  }

  async close(token: string): Promise<void> {
    await this.db.transaction(tx => this.end(tx, token));
  }

  /** Closes every session of an account. */
  async closeAll(tx: EntityManager, accountId: string): Promise<void> {
    const { affected } = await tx.delete(Session, { accountId });
    if (affected) await this.record(tx, 'sign-out', accountId, { sessions: affected });
  }

  /** The live sessions of an account, the last used first. */
  listOf(accountId: string): Promise<Session[]> {
    const now = this.clock.now();
    const live = { accountId, expiresAt: MoreThan(now), lastUsedAt: MoreThan(hoursBefore(now, IDLE_HOURS)) };
    return this.db.manager.find(Session, { where: live, order: { lastUsedAt: 'DESC', id: 'DESC' } });
  }

  /** The viewer of a live session, or null: unknown token, over, or account closed. */
  async viewerOf(token: string): Promise<Viewer | null> {
    return this.lookUps.load(hashOf(token));
  }

  /** The viewer that an account is today. */
  async viewerFor(accountId: string): Promise<Viewer | null> {
    const [row] = await runPrepared<ViewerRow>(this.db, VIEWER_OF_ACCOUNT, [this.clock.today(), accountId]);
    return row ? viewerFrom(row) : null;
  }

  private async end(tx: EntityManager, token: string): Promise<void> {
    const [ended] = await tx.query<[{ account_id: string; browser: string }[], number]>('DELETE FROM session WHERE token_hash = $1 RETURNING account_id, browser', [hashOf(token)]);
    for (const { account_id, browser } of ended) await this.record(tx, 'sign-out', account_id, { browser });
  }

  private record(tx: EntityManager, verb: string, accountId: string, after: object): Promise<void> {
    return this.audit.record(tx, { accountId, postIds: [] }, { verb, kind: 'account', id: accountId, after });
  }

  /** The sessions that are asked about in one turn of the event loop are looked up together: a page asks several questions at once. */
  private readonly lookUps = new DataLoader<Buffer, Viewer | null>(async hashes => {
    const now = this.clock.now();
    const rows = await runPrepared<ViewerRow & { token_hash: Buffer; /** Set where its use has to be noted again. */ unnoted: string | null }>(
      this.db, VIEWERS_OF_SESSIONS, [this.clock.today(), hashes, now, hoursBefore(now, IDLE_HOURS), hoursBefore(now, NOTED_EVERY_MINUTES / 60)]);
    const unnoted = rows.flatMap(row => row.unnoted ?? []);
    if (unnoted.length > 0) await this.db.query('UPDATE session SET last_used_at = $2 WHERE id = ANY ($1)', [unnoted, now]);
    return hashes.map(hash => {
      const row = rows.find(({ token_hash }) => token_hash.equals(hash));
      return row ? viewerFrom(row) : null;
    });
  }, { cache: false, batchScheduleFn: lookUp => setImmediate(lookUp) });
}

/** Account, posts and roles of the day `$1`, and the version of the data: it differs as soon as any transaction was committed. */
const VIEWER = `
  account.id AS account_id, account.name, pg_current_snapshot()::text AS data_version,
  array(SELECT account.post_id WHERE account.post_id IS NOT NULL
        UNION SELECT post_id FROM post_holder WHERE post_holder.person_id = account.person_id AND ${inForce('post_holder', '$1')}) AS post_ids,
  array(SELECT role FROM role_grant WHERE role_grant.account_id = account.id AND ${inForce('role_grant', '$1')}
        ORDER BY role_grant.id) AS roles`;

const VIEWERS_OF_SESSIONS = {
  name: 'viewers-of-sessions',
  text: `SELECT session.token_hash, CASE WHEN session.last_used_at < $5 THEN session.id END AS unnoted, ${VIEWER}
           FROM session JOIN account ON account.id = session.account_id
          WHERE session.token_hash = ANY ($2) AND session.expires_at > $3 AND session.last_used_at > $4 AND account.closed_at IS NULL`,
};

const VIEWER_OF_ACCOUNT = { name: 'viewer-of-account', text: `SELECT ${VIEWER} FROM account WHERE account.id = $2 AND account.closed_at IS NULL` };

function viewerFrom(row: ViewerRow): Viewer {
  return new Viewer(row.account_id, row.name, row.post_ids, row.roles, row.data_version);
}
