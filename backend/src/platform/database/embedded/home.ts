import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { chown, cp, mkdir, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { isAlive } from './processes.js';

/*
 * The home of the database: one folder with `cluster` (PostgreSQL's own files), `password` and `server.log`.
 * It is DATA_DIR/postgres, or what that symlink leads to. It appears whole: laid under another name, then put in place.
 */

/** What PostgreSQL stands on: which programs, as whom, and where a new home for its data would lie. */
export interface Footing {
  readonly account: Account;
  readonly binaries: Binaries;
  /** The folder in which the home of the data lies, or is to be laid. */
  readonly ground: string;
}

/** Where the home really is; the place it would have where there is none yet. */
export function homeOf(dataDir: string): string {
  const home = join(dataDir, 'postgres');
  return existsSync(home) ? realpathSync(home) : home;
}

export const clusterIn = (home: string) => join(home, 'cluster');
export const logIn = (home: string) => join(home, 'server.log');
export const passwordFileIn = (home: string) => join(home, 'password');

export async function passwordIn(home: string): Promise<string> {
  return (await readFile(passwordFileIn(home), 'utf8')).trim();
}

/** Lays a home by the given work and puts it in place in one step; where somebody was quicker, theirs stands. */
export async function layHome(dataDir: string, footing: Footing, fill: (home: string) => Promise<void>): Promise<void> {
  await clearUnfinished(footing.ground);
  const fresh = join(footing.ground, `postgres.new-${process.pid}-${randomUUID()}`);
  try {
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(passwordFileIn(fresh), `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    await give(footing.account, fresh, passwordFileIn(fresh));
    await fill(fresh);
    await putInPlace(fresh, dataDir, footing.ground);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Makes root's data in DATA_DIR fit a footing as another user; answers where they lie when that is elsewhere. */
export async function moveHome(dataDir: string, footing: Footing): Promise<string | undefined> {
  const elsewhere = footing.ground === dataDir ? undefined : footing.ground;
  const place = join(dataDir, 'postgres');
  if (!existsSync(place)) return elsewhere;
  if (elsewhere && !lstatSync(place).isSymbolicLink()) {
    const target = join(elsewhere, `postgres-${randomUUID()}`);
    await cp(place, target, { recursive: true, preserveTimestamps: true });
    await rename(place, `${place}.moved`);
    await symlink(target, place);
    await rm(`${place}.moved`, { recursive: true, force: true });
  }
  await giveAll(footing.account, homeOf(dataDir));
  return elsewhere;
}

async function putInPlace(fresh: string, dataDir: string, ground: string): Promise<void> {
  const place = join(dataDir, 'postgres');
  try {
    if (ground === dataDir) return await rename(fresh, place);
    const target = join(ground, `postgres-${randomUUID()}`);
    await rename(fresh, target);
    await symlink(target, place).catch(async (error: unknown) => {
      await rm(target, { recursive: true, force: true });
      throw error;
    });
  } catch (error) {
    if (!existsSync(clusterIn(homeOf(dataDir)))) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Removes what a start that was killed half-way has left. */
async function clearUnfinished(ground: string): Promise<void> {
  for (const name of await readdir(ground)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(ground, name), { recursive: true, force: true });
  }
}

async function give({ uid, gid }: Account, ...paths: string[]): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) await chown(path, uid, gid);
}

async function giveAll(account: Account, folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await give(account, folder, ...entries.map(entry => join(entry.parentPath ?? dirname(folder), entry.name)));
}
