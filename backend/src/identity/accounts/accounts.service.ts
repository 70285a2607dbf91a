import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { Person } from '../../governance/people/person.entity.js';
import { type Actor, AuditService } from '../../audit/audit.service.js';
import { InvalidInput, NotFound, refuseFor } from '../../platform/errors/errors.js';
import { Clock } from '../../platform/time/clock.js';
import { hoursAfter } from '../../platform/time/hours.js';
import { Account } from './account.entity.js';
import type { CreateAccountInput, EndRoleInput, GrantRoleInput } from './account.inputs.js';
import { endFaults, grantFaults, isLastingAdministrator, lastAdministratorFaults } from './account.rules.js';
import { KnownBrowser } from '../sign-in/known-browser.entity.js';
import { faultsOfPassword, oneTimePassword } from '../passwords/new-password.js';
import { Passwords } from '../passwords/passwords.js';
import { RoleGrant } from './role-grant.entity.js';
import { Session } from '../sessions/session.entity.js';
import { SignInHold } from '../sign-in/sign-in-hold.entity.js';
import { holdKey } from '../sign-in/sign-in-holds.service.js';
import { normalisedEmail } from '../sign-in/sign-in.service.js';

/** How long a one-time password waits to be used. */
const ONE_TIME_DAYS = 7;

/** An account and the password that is told once, to whoever hands it over; null where the password was given. */
export interface AccountWithPassword {
  account: Account;
  oneTimePassword: string | null;
}

/** What an administrator does with accounts, on screen or by the command line (then there is no actor). */
@Injectable()
export class AccountsService {
  constructor(private readonly db: DataSource, private readonly clock: Clock, private readonly audit: AuditService, private readonly passwords: Passwords) {}

  /** An account with its roles. Without a password it gets one for the first sign-in only. */
  async create(actor: Actor | null, input: CreateAccountInput, password?: string): Promise<AccountWithPassword> {
    const email = normalisedEmail(input.email);
    refuseFor(password === undefined ? [] : await faultsOfPassword(this.db.manager, 'password', password, { name: input.name, email }));
    const told = password === undefined ? oneTimePassword() : null;
    const passwordHash = await this.passwords.hash(password ?? told ?? '');
    return this.db.transaction(async tx => {
      await this.alone(tx);
      const person = input.personId ? await this.personFor(tx, input.personId) : null;
      if (await tx.existsBy(Account, { email, closedAt: IsNull() })) throw new InvalidInput([{ path: 'email', message: 'There is an account with this e-mail address already' }]);
      const name = person?.name ?? input.name;
      const account = await tx.save(tx.create(Account, { name, email, passwordHash, oneTimeUntil: told === null ? null : this.oneTimeUntil(), personId: person?.id ?? null }));
      await tx.insert(RoleGrant, input.roles.map(role => ({ accountId: account.id, role, validFrom: this.clock.today() })));
      await this.audit.record(tx, actor, { verb: 'create', kind: 'account', id: account.id, after: { name, person: person?.slug ?? null, roles: input.roles } });
      return { account: await tx.findOneByOrFail(Account, { id: account.id }), oneTimePassword: told };
    });
  }

  /** A new one-time password. The sessions are closed, and failed attempts forgotten. */
  async reset(actor: Actor | null, id: string): Promise<AccountWithPassword> {
    const told = oneTimePassword();
    const passwordHash = await this.passwords.hash(told);
    return this.db.transaction(async tx => {
      const account = await this.open(tx, id);
      if (!account.email) throw new InvalidInput([{ path: 'id', message: 'This account is for one-click sign-in and has no password' }]);
      Object.assign(account, { passwordHash, oneTimeUntil: this.oneTimeUntil() });
      await tx.save(account);
      await this.shutOut(tx, id);
      await tx.delete(SignInHold, [{ key: holdKey('account', account.email) }, { key: holdKey('browser', id) }]);
      await this.audit.record(tx, actor, { verb: 'reset', kind: 'account', id });
      return { account, oneTimePassword: told };
    });
  }

  /** Closes an account for good: it cannot sign in, and its sessions are over. What it did stays in the record. */
  async close(actor: Actor | null, id: string): Promise<Account> {
    return this.db.transaction(async tx => {
      await this.alone(tx);
      const account = await this.open(tx, id);
      const grants = await tx.findBy(RoleGrant, { accountId: id });
      account.closedAt = this.clock.now();
      await tx.save(account);
      await this.shutOut(tx, id);
      if (isLastingAdministrator(grants, this.clock.today())) await this.keepAnAdministrator(tx, 'id');
      await this.audit.record(tx, actor, { verb: 'close', kind: 'account', id });
      return account;
    });
  }

  async grant(actor: Actor | null, input: GrantRoleInput): Promise<Account> {
    return this.db.transaction(async tx => {
      await this.alone(tx);
      const account = await this.open(tx, input.accountId);
      const wanted = { role: input.role, validFrom: input.from, validUntil: input.until ?? null };
      refuseFor(grantFaults(wanted, await tx.findBy(RoleGrant, { accountId: account.id })));
      await tx.insert(RoleGrant, { accountId: account.id, ...wanted });
      await this.audit.record(tx, actor, { verb: 'grant-role', kind: 'account', id: account.id, after: { role: input.role, from: input.from, until: input.until ?? null } });
      return account;
    });
  }

  /** Ends a role on a day; one that never began is taken back. */
  async endRole(actor: Actor | null, { id, until }: EndRoleInput): Promise<Account> {
    return this.db.transaction(async tx => {
      await this.alone(tx);
      const grant = await tx.findOneBy(RoleGrant, { id });
      if (!grant) throw new NotFound('The role');
      const account = await this.open(tx, grant.accountId);
      const today = this.clock.today();
      refuseFor(endFaults(grant, until, today));
      const wasLasting = isLastingAdministrator([grant], today);
      const before = { role: grant.role, until: grant.validUntil };
      const began = grant.validFrom === null || grant.validFrom < until;
      if (began) await tx.update(RoleGrant, id, { validUntil: until });
      else await tx.delete(RoleGrant, id);
      if (wasLasting) await this.keepAnAdministrator(tx, 'until');
      await this.audit.record(tx, actor, { verb: 'end-role', kind: 'account', id: account.id, before, after: { role: grant.role, until } });
      return account;
    });
  }

  /** Changes of accounts go one after the other: two administrators who close each other at the same moment would leave none. */
  private async alone(tx: EntityManager): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('accounts'))`);
  }

  private async open(tx: EntityManager, id: string): Promise<Account> {
    const account = await tx.findOne(Account, { where: { id, closedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!account) throw new NotFound('The account');
    return account;
  }

  private async personFor(tx: EntityManager, id: string): Promise<Person> {
    const person = await tx.findOneBy(Person, { id });
    if (!person) throw new InvalidInput([{ path: 'personId', message: 'Choose a person of the register' }]);
    if (await tx.existsBy(Account, { personId: id, closedAt: IsNull() })) throw new InvalidInput([{ path: 'personId', message: `${person.name} has an account already` }]);
    return person;
  }

  private async shutOut(tx: EntityManager, accountId: string): Promise<void> {
    await tx.delete(Session, { accountId });
    await tx.delete(KnownBrowser, { accountId });
  }

  /** Asked after the change, within it: where nobody is left, nothing was changed. */
  private async keepAnAdministrator(tx: EntityManager, path: string): Promise<void> {
    refuseFor(lastAdministratorFaults(path, (await lastingAdministrators(tx, this.clock.today())).size > 0));
  }

  private oneTimeUntil(): Date {
    return hoursAfter(this.clock.now(), ONE_TIME_DAYS * 24);
  }
}

/** The open accounts that are administrators with no last day. */
export async function lastingAdministrators(db: EntityManager, today: string): Promise<ReadonlySet<string>> {
  const grants = await db.createQueryBuilder(RoleGrant, 'held').innerJoin(Account, 'account', 'account.id = held.accountId AND account.closedAt IS NULL').getMany();
  return new Set(grants.filter(grant => isLastingAdministrator([grant], today)).map(grant => grant.accountId));
}
