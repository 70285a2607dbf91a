import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { Forbidden, InvalidInput } from '../../platform/errors/errors.js';
import { Account } from '../accounts/account.entity.js';
import { KnownBrowsersService } from './known-browsers.service.js';
import { faultsOfPassword } from '../passwords/new-password.js';
import { normalisedPassword } from '../passwords/password.rules.js';
import { Passwords } from '../passwords/passwords.js';
import { SessionsService, type Visitor } from '../sessions/sessions.service.js';
import { type HoldKey, holdKey, SignInHoldsService } from './sign-in-holds.service.js';

/** Somebody at the door, with what only the door needs to know of them. */
export interface Caller extends Visitor {
  /** Counted against, as a hash, and not kept. */
  address: string;
  /** The cookie that says that somebody signed in here before. */
  browserToken?: string;
}

/** `wrong` tells nobody what was wrong: the address, the password, or that the account is closed. */
export type SignInAnswer =
  | { kind: 'signed-in'; name: string; token: string; browserToken: string | null }
  | { kind: 'wrong' }
  | { kind: 'held'; seconds: number }
  | { kind: 'must-change' };

/** Signing in with a password, and changing it. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly holds: SignInHoldsService,
    private readonly browsers: KnownBrowsersService,
  ) {}

  /** Signs in. A one-time password opens nothing by itself: the person's own comes with it, and takes its place. */
  async signIn(given: { email: string; password: string; newPassword?: string }, caller: Caller): Promise<SignInAnswer> {
    const email = normalisedEmail(given.email);
    const account = await this.db.manager.findOneBy(Account, { email, closedAt: IsNull() });
    const browser = await this.browsers.find(caller.browserToken, account?.id);
    const keys = browser ? [holdKey('browser', browser.id)] : [holdKey('account', email), holdKey('address', caller.address)];
    const seconds = await this.holds.begin(keys);
    if (seconds > 0) return { kind: 'held', seconds };
    const matches = await this.passwords.verify(account?.passwordHash ?? null, given.password, account?.oneTimeUntil);
    if (!account || !matches) return this.wrong(account);
    if (account.oneTimeUntil && given.newPassword === undefined) {
      await this.holds.right(keys);
      return { kind: 'must-change' };
    }
    const passwordHash = await this.nextHash(account, given.password, account.oneTimeUntil ? given.newPassword : undefined, keys);
    return this.db.transaction(async tx => {
      if (!(await this.stands(tx, account))) return { kind: 'wrong' };
      await this.holds.right(keys, tx);
      await tx.update(Account, account.id, { passwordHash, oneTimeUntil: null });
      if (account.oneTimeUntil) await this.record(tx, account.id, 'change-password');
      const browserToken = await this.browsers.remember(tx, account.id, browser);
      return { kind: 'signed-in', name: account.name, browserToken, token: await this.sessions.open(account.id, caller, tx) };
    });
  }

  /** Changes the password of whoever is signed in, closes their other sessions and answers the token of a new one. */
  async changePassword(accountId: string, given: { password: string; newPassword: string }, caller: Caller): Promise<SignInAnswer> {
    const account = await this.db.manager.findOneByOrFail(Account, { id: accountId });
    if (!account.passwordHash) throw new Forbidden('This account has no password to change.');
    const keys = [holdKey('browser', account.id)];
    const seconds = await this.holds.begin(keys);
    if (seconds > 0) return { kind: 'held', seconds };
    if (!(await this.passwords.verify(account.passwordHash, given.password))) return this.wrong(account);
    const passwordHash = await this.nextHash(account, given.password, given.newPassword, keys);
    return this.db.transaction(async tx => {
      if (!(await this.stands(tx, account))) return { kind: 'wrong' };
      await this.holds.right(keys, tx);
      await tx.update(Account, account.id, { passwordHash });
      await this.record(tx, account.id, 'change-password');
      await this.sessions.closeAll(tx, account.id);
      return { kind: 'signed-in', name: account.name, browserToken: null, token: await this.sessions.open(account.id, caller, tx) };
    });
  }

  /** Closes every session of whoever holds this one, and forgets the browsers. */
  async signOutEverywhere(token: string): Promise<void> {
    const viewer = await this.sessions.viewerOf(token);
    if (!viewer) return;
    await this.db.transaction(async tx => {
      await this.sessions.closeAll(tx, viewer.accountId);
      await this.browsers.forgetAll(tx, viewer.accountId);
    });
  }

  /** The hash to keep from now on: of the new password, of the old one at today's cost, or what is kept already. */
  private async nextHash(account: Account, password: string, newPassword: string | undefined, keys: readonly HoldKey[]): Promise<string> {
    if (newPassword === undefined) return this.passwords.isOutdated(account.passwordHash ?? '') ? this.passwords.hash(password) : (account.passwordHash ?? '');
    const same = normalisedPassword(password) === normalisedPassword(newPassword);
    const faults = same ? [{ path: 'newPassword', message: 'Choose a password that is not the one you have' }] : await faultsOfPassword(this.db.manager, 'newPassword', newPassword, account);
    if (faults.length > 0) {
      // The password was right, so refusing the new one is no failed attempt.
      await this.holds.right(keys);
      throw new InvalidInput(faults);
    }
    return this.passwords.hash(newPassword);
  }

  /** Whether the account is as it was when its password was compared, now under lock. */
  private async stands(tx: EntityManager, { id, passwordHash }: Account): Promise<boolean> {
    const account = await tx.findOne(Account, { where: { id, closedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    return account?.passwordHash === passwordHash;
  }

  /** Nobody knows who it was. Of an account that is not there nothing is written that was typed: it might be a password in the wrong field. */
  private async wrong(account: Account | null): Promise<SignInAnswer> {
    await this.audit.record(this.db.manager, null, { verb: 'fail-to-sign-in', kind: 'account', id: account?.id ?? 'unknown' });
    return { kind: 'wrong' };
  }

  private record(tx: EntityManager, accountId: string, verb: string): Promise<void> {
    return this.audit.record(tx, { accountId, postIds: [] }, { verb, kind: 'account', id: accountId });
  }
}

/** An address to sign in with, as it is kept and compared. */
export function normalisedEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
