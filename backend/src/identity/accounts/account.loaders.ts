import { In } from 'typeorm';
import type { Day } from '@csa/shared/days.js';
import { groupedInOrder, inOrder, type LoaderDefinition } from '../../platform/graphql/load.js';
import { Account } from './account.entity.js';
import { lastingAdministrators } from './accounts.service.js';
import { RoleGrant } from './role-grant.entity.js';
import { SignInHold } from '../sign-in/sign-in-hold.entity.js';
import { holdKey } from '../sign-in/sign-in-holds.service.js';

export const accountById: LoaderDefinition<string, Account | null> = async (db, ids) =>
  inOrder(ids, await db.manager.findBy(Account, { id: In(ids) }), row => row.id);

/** Every role that each account has, had or will have, in the order in which they were given. */
export const grantsOfAccount: LoaderDefinition<string, RoleGrant[]> = async (db, accountIds) =>
  groupedInOrder(accountIds, await db.manager.find(RoleGrant, { where: { accountId: In(accountIds) }, order: { id: 'ASC' } }), row => row.accountId);

/** Until when attempts to sign in with an address have to wait; null where none failed too often. */
export const heldUntilByEmail: LoaderDefinition<string, Date | null> = async (db, emails) => {
  const keys = emails.map(email => holdKey('account', email));
  const holds = inOrder<SignInHold, string>(keys, await db.manager.findBy(SignInHold, { key: In(keys) }), row => row.key);
  return holds.map(hold => hold?.heldUntil ?? null);
};

/** When each account was last used in a session that is still open. */
export const lastUsedByAccount: LoaderDefinition<string, Date | null> = async (db, accountIds) => {
  const rows = await db.query<{ account_id: string; used: Date }[]>(
    'SELECT account_id, max(last_used_at) AS used FROM session WHERE account_id = ANY($1) GROUP BY account_id', [accountIds]);
  return inOrder(accountIds, rows, row => row.account_id).map(row => row?.used ?? null);
};

/** The accounts of which one at least must stay an administrator. */
export const lastingAdministratorsOn: LoaderDefinition<Day, ReadonlySet<string>> = (db, days) =>
  Promise.all(days.map(day => lastingAdministrators(db.manager, day)));
