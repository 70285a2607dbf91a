import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Partnership } from '../../governance/bodies/partnership.entity.js';
import type { FieldError } from '../../platform/errors/errors.js';
import type { Account } from '../accounts/account.entity.js';
import { commonPasswords } from './common-passwords.js';
import { passwordFaults } from './password.rules.js';

/** Letters and digits that nobody takes for one another, read out or written down. */
const PLAIN = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for the first sign-in: four groups of five, for example `k7m2p-…`. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 5 }, () => PLAIN[randomInt(PLAIN.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** What stands against a password for an account: the same rule on screen and on the command line. */
export async function faultsOfPassword(db: EntityManager, path: string, password: string, { name, email }: Pick<Account, 'name' | 'email'>): Promise<FieldError[]> {
  const partnerships = await db.find(Partnership);
  const words = [name, email ?? '', ...partnerships.flatMap(each => [each.name, each.shortName, each.county])];
  return passwordFaults(path, password, { words, common: await commonPasswords() });
}
