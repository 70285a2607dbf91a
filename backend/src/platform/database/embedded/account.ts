import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** As whom PostgreSQL runs. It refuses to run as root, so root lends it another face. */
export interface Account {
  /** A command put before PostgreSQL's own, or nothing. */
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export const OURSELVES: Account = { prefix: [] };

/** Root seen as an ordinary user: a namespace of its own, in which root's files belong to user 1000. */
export const NAMESPACE: Account = { prefix: ['unshare', '-U', '--map-user=1000', '--map-group=1000'] };

export const isRoot = process.getuid?.() === 0;

/** The user `postgres` of this machine, made where there is none; nothing where it cannot be made. */
export function postgresUser(): Account | undefined {
  return namedUser('postgres') ?? (createPostgresUser() ? namedUser('postgres') : undefined);
}

export function userOf(owner: { uid: number; gid: number }): Account {
  return { prefix: [], uid: owner.uid, gid: owner.gid };
}

/** Starts a program as the account; in the root folder, because it may not be allowed into ours. */
export function spawnAs(account: Account, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [command, ...rest] = [...account.prefix, program, ...args];
  return spawn(command as string, rest, { cwd: '/', env: plainEnvironment(), ...identity(account), ...options });
}

/** Can the account run this program? Also false where the system forbids the account's prefix. */
export function canRun(account: Account, program: string, args: readonly string[]): boolean {
  const [command, ...rest] = [...account.prefix, program, ...args];
  const options = { cwd: '/', env: plainEnvironment(), stdio: 'ignore', ...identity(account) } as const;
  return spawnSync(command as string, rest, options).status === 0;
}

/** Can the account pass through this folder? */
export function canEnter(account: Account, folder: string): boolean {
  return canRun(account, 'test', ['-x', folder]);
}

function identity({ uid, gid }: Account) {
  return uid === undefined ? {} : { uid, gid };
}

/** PostgreSQL is to behave alike everywhere: it sees no language and no setting of the person who starts it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { LC_ALL: 'C', TZ: 'UTC', PATH, SystemRoot, TEMP, TMP };
}

function namedUser(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find(entry => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { prefix: [], uid: Number(uid), gid: Number(gid) } : undefined;
}

function createPostgresUser(): boolean {
  const useradd = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
  return spawnSync('useradd', useradd).status === 0 || spawnSync('adduser', ['-S', '-D', '-H', 'postgres']).status === 0;
}
