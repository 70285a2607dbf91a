import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../access/roles.js';
import { Viewer } from '../access/viewer.js';
import { runPrepared } from '../platform/database/prepared.js';
import { Clock } from '../platform/time/clock.js';
import { Session } from './session.entity.js';

/** How long a sign-in lasts, in hours: a working day with an evening. */
export const SESSION_HOURS = 12;

interface ViewerRow {
  account_id: string;
  name: string;
  post_ids: string[];
  roles: Role[];
}

/** Signs in and out, and turns a session's token into a viewer. */
@Injectable()
export class SessionsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock) {}

  /** Opens a session and returns its token, which is kept nowhere else than in the cookie. */
  async open(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_HOURS * 3_600_000);
    await this.db.transaction(async tx => {
      await tx.query('DELETE FROM session WHERE expires_at < now()');
      await tx.insert(Session, { tokenHash: hashOf(token), accountId, expiresAt });
    });
    return token;
  }

  async close(token: string): Promise<void> {
    await this.db.query('DELETE FROM session WHERE token_hash = $1', [hashOf(token)]);
  }

  /** The viewer of a live session, or null: unknown token, over, or account closed. */
  async viewerOf(token: string): Promise<Viewer | null> {
    return this.toViewer('viewer-of-session', '(SELECT account_id FROM session WHERE token_hash = $2 AND expires_at > now())', hashOf(token));
  }

  /** The viewer that an account is today. */
  async viewerFor(accountId: string): Promise<Viewer | null> {
    return this.toViewer('viewer-of-account', '$2', accountId);
  }

  private async toViewer(name: string, accountId: string, value: unknown): Promise<Viewer | null> {
    const text = `
      SELECT account.id AS account_id, account.name,
             array(SELECT account.post_id WHERE account.post_id IS NOT NULL
                   UNION SELECT post_id FROM post_holder WHERE post_holder.person_id = account.person_id
                     AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1)) AS post_ids,
             array(SELECT role FROM role_grant WHERE role_grant.account_id = account.id
                     AND (valid_from IS NULL OR valid_from <= $1) AND (valid_until IS NULL OR valid_until > $1)
                     ORDER BY role_grant.id) AS roles
        FROM account WHERE account.id = ${accountId} AND account.closed_at IS NULL`;
    const [row] = await runPrepared<ViewerRow>(this.db, { name, text }, [this.clock.today(), value]);
    return row ? new Viewer(row.account_id, row.name, row.post_ids, row.roles) : null;
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
