import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isEmail } from 'class-validator';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@csa/shared/limits.js';
import { Permission } from '../access/permission.js';
import { PERMISSIONS, Role } from '../access/roles.js';
import { AuditService } from '../audit/audit.service.js';
import { ENTITIES } from '../entities.js';
import { holdsOn } from '../governance/effective-dates.js';
import { Person } from '../governance/people/person.entity.js';
import { Post } from '../governance/people/post.entity.js';
import { PostHolder } from '../governance/people/post-holder.entity.js';
import { Account } from '../identity/accounts/account.entity.js';
import { AccountsService } from '../identity/accounts/accounts.service.js';
import { Passwords } from '../identity/passwords/passwords.js';
import { normalisedEmail } from '../identity/sign-in/sign-in.service.js';
import { InvalidInput } from '../platform/errors/errors.js';
import { Clock } from '../platform/time/clock.js';
import { readNamedFile } from './arguments.js';
import { withDatabase } from './database.js';
import { Refused, say, tell, WrongUsage } from './verb.js';

const ROLES = new Map(Object.values(Role).map(role => [role.toLowerCase().replaceAll('_', '-'), role]));

/** `account create --email E --name N --role R… [--post SLUG] [--password-file F]` */
export async function accountCreate(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const given = options(args, { email: text, name: text, role: { type: 'string', multiple: true }, post: text, 'password-file': text });
  const { email, name } = { email: emailIn(given.email), name: given.name?.trim() };
  if (!name || name.length > LIMITS.name) throw new WrongUsage(`Give --name, of ${LIMITS.name} characters or fewer.`);
  const roles = rolesIn(given.role ?? []);
  const password = given['password-file'] === undefined ? undefined : await readNamedFile(given['password-file']);
  await withAccounts(async (accounts, db) => {
    const personId = given.post === undefined ? null : await holderOf(db, given.post, name);
    const { oneTimePassword } = await accounts.create(null, { email, name, roles, personId }, password);
    tell(`${name} has an account and signs in as ${email}.`);
    if (!personId && roles.some(role => PERMISSIONS[role].includes(Permission.WriteUpdates))) tell('It is tied to no post, so it can write no update. --post SLUG says which post the person holds.');
    tellPassword(oneTimePassword);
  });
}

/** `account reset --email E` */
export async function accountReset(args: string[]): Promise<void> {
  const email = emailIn(options(args, { email: { type: 'string' } }).email);
  await withAccounts(async (accounts, db) => {
    const { oneTimePassword } = await accounts.reset(null, (await accountOf(db, email)).id);
    tell(`${email} is signed out everywhere and can sign in with a new password.`);
    tellPassword(oneTimePassword);
  });
}

/** `account close --email E` */
export async function accountClose(args: string[]): Promise<void> {
  const email = emailIn(options(args, { email: { type: 'string' } }).email);
  await withAccounts(async (accounts, db) => {
    await accounts.close(null, (await accountOf(db, email)).id);
    tell(`The account of ${email} is closed. What it did stays in the record.`);
  });
}

/** The password alone goes to standard output: `PASSWORD=$(npm run -s csa -- account reset --email E)`. */
function tellPassword(oneTimePassword: string | null): void {
  if (oneTimePassword === null) return;
  tell('This password is for the first sign-in, within 7 days, and is shown this once:');
  say(oneTimePassword);
}

async function withAccounts(work: (accounts: AccountsService, db: DataSource) => Promise<void>): Promise<void> {
  await withDatabase(async db => {
    try {
      await work(new AccountsService(db, new Clock(), new AuditService(), new Passwords(new Clock())), db);
    } catch (error) {
      throw error instanceof InvalidInput ? new Refused(`${error.fields.map(({ message }) => message).join('. ')}.`) : error;
    }
  }, ENTITIES);
}

/** Who holds the post today. The name must agree, or somebody would get the authority of another. */
async function holderOf(db: DataSource, slug: string, name: string): Promise<string> {
  const post = await db.manager.findOneBy(Post, { slug });
  if (!post) throw new Refused(`The register has no post “${slug}”.`);
  const today = new Clock().today();
  const holder = (await db.manager.findBy(PostHolder, { postId: post.id })).find(each => holdsOn(each, today));
  const person = holder && await db.manager.findOneBy(Person, { id: holder.personId });
  if (!person) throw new Refused(`Nobody is named in the post “${post.title}” today. Name the post-holder first, on screen or in the register’s file.`);
  if (person.name.toLowerCase() !== name.toLowerCase()) throw new Refused(`The post “${post.title}” is held by ${person.name}. Give that as --name, or appoint ${name} first.`);
  return person.id;
}

async function accountOf(db: DataSource, email: string): Promise<Account> {
  const account = await db.manager.findOneBy(Account, { email, closedAt: IsNull() });
  if (!account) throw new Refused(`There is no open account with the e-mail address ${email}.`);
  return account;
}

function options<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], wanted: T) {
  try {
    return parseArgs({ args, options: wanted, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function emailIn(text: string | undefined): string {
  if (!text || !isEmail(text.trim()) || text.length > LIMITS.email) throw new WrongUsage('Give --email, an address like name@example.gov.uk.');
  return normalisedEmail(text);
}

function rolesIn(names: string[]): Role[] {
  const roles = names.flatMap(text => text.split(',')).map(text => {
    const role = ROLES.get(text.trim().toLowerCase().replaceAll('_', '-'));
    if (!role) throw new WrongUsage(`There is no role “${text}”. The roles are ${[...ROLES.keys()].join(', ')}.`);
    return role;
  });
  if (roles.length === 0) throw new WrongUsage(`Give --role, once or more: ${[...ROLES.keys()].join(', ')}.`);
  return [...new Set(roles)];
}
