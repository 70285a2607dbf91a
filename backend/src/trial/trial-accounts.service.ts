import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditService } from '../audit/audit.service.js';
import { Account } from '../identity/accounts/account.entity.js';
import { RoleGrant } from '../identity/accounts/role-grant.entity.js';
import { SessionsService } from '../identity/sessions/sessions.service.js';
import { Clock } from '../platform/time/clock.js';
import { type TrialKey, trialKeys } from './trial-keys.js';

/** The one-click accounts of trial mode. Each is made when it is first used, and acts for a post of the register. */
@Injectable()
export class TrialAccountsService {
  constructor(private readonly db: DataSource, private readonly sessions: SessionsService, private readonly audit: AuditService, private readonly clock: Clock) {}

  keys(): Promise<TrialKey[]> {
    return trialKeys(this.db, this.clock.today());
  }

  /** Whether somebody made an account for signing in with a password, beside the one-click ones. */
  anyWithPassword(): Promise<boolean> {
    return this.db.manager.existsBy(Account, { passwordHash: Not(IsNull()), closedAt: IsNull() });
  }

  /** The viewer behind a key; null when there is no such key. */
  async viewerAs(wanted: string): Promise<{ viewer: Viewer; key: TrialKey } | null> {
    const key = (await this.keys()).find(({ key }) => key === wanted);
    if (!key) return null;
    const viewer = await this.sessions.viewerFor(await this.accountFor(key));
    return viewer && { viewer, key };
  }

  private async accountFor(key: TrialKey): Promise<string> {
    return this.db.transaction(async tx => {
      // Two clicks at once make one account.
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`trial:${key.key}`]);
      const known = await tx.findOneBy(Account, { trialKey: key.key });
      if (known) {
        // The post behind a key may have changed since the first click.
        if (known.postId !== key.postId) await tx.update(Account, known.id, { postId: key.postId, name: key.name });
        return known.id;
      }
      const account = await tx.save(tx.create(Account, { name: key.name, postId: key.postId, trialKey: key.key }));
      await tx.insert(RoleGrant, { accountId: account.id, role: key.role, validFrom: null, validUntil: null });
      await this.audit.record(tx, null, { verb: 'create', kind: 'account', id: account.id, after: { trialKey: key.key, role: key.role } });
      return account.id;
    });
  }
}
