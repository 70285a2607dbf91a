import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Account, NAMESPACE, OURSELVES, canEnter, canRun, isRoot, postgresUser, userOf } from './account.js';
import { type Binaries, binariesIn, findBinaries } from './binaries.js';
import { DatabaseProblem } from './database-problem.js';
import { type Footing, clusterIn, homeOf, moveHome } from './home.js';

/** A folder that every user may enter, for root in a clone below a closed home folder. */
const OPEN_GROUND = '/var/lib/community-safety';

/**
 * Finds a footing that carries, tried in turn, and says in one line which it was when it is not the plain one:
 * as ourselves; as the owner of the data; root in a user namespace; the user `postgres` here; the same user on open ground.
 */
export async function findFooting(dataDir: string, say: (note: string) => void): Promise<Footing> {
  const binaries = await findBinaries();
  if (!isRoot) return { account: OURSELVES, binaries, ground: dataDir };
  const owner = await ownerOfCluster(dataDir);
  if (owner) return asOwner(owner, binaries, dataDir);
  const inPlace = { binaries, ground: dataDir };
  if (carries({ account: NAMESPACE, ...inPlace })) {
    say('PostgreSQL refuses to run as root: it runs in a user namespace.');
    return { account: NAMESPACE, ...inPlace };
  }
  const account = postgresUser();
  if (!account) throw noUser();
  const footing = carries({ account, ...inPlace })
    ? { account, ...inPlace }
    : { account, binaries: await copyToOpenGround(binaries), ground: OPEN_GROUND };
  const home = await moveHome(dataDir, footing);
  say(`PostgreSQL refuses to run as root: it runs as the user postgres${home ? `, with its data in ${home}` : ''}.`);
  return footing;
}

function carries({ account, binaries, ground }: Footing): boolean {
  return canRun(account, binaries.postgres, ['--version']) && canEnter(account, ground);
}

/** Root leaves data to the user they belong to; data of root's own have no such owner. */
async function ownerOfCluster(dataDir: string): Promise<Account | undefined> {
  const cluster = clusterIn(homeOf(dataDir));
  if (!existsSync(cluster)) return undefined;
  const owner = await stat(cluster);
  return owner.uid === 0 ? undefined : userOf(owner);
}

async function asOwner(account: Account, binaries: Binaries, dataDir: string): Promise<Footing> {
  const ground = dirname(homeOf(dataDir));
  if (!canEnter(account, ground)) {
    throw new DatabaseProblem(
      `The database in ${ground} belongs to another user, who may not enter that folder: start as that user, or set DATA_DIR to another folder.`,
    );
  }
  const reachable = canRun(account, binaries.postgres, ['--version']);
  return { account, ground, binaries: reachable ? binaries : await copyToOpenGround(binaries) };
}

/** Copies PostgreSQL's programs (60 MB, once for each version) to where every user may run them. */
async function copyToOpenGround(binaries: Binaries): Promise<Binaries> {
  const { size, mtimeMs } = await stat(binaries.postgres);
  const target = join(OPEN_GROUND, `native-${process.arch}-${size}-${Math.round(mtimeMs)}`);
  if (!existsSync(target)) {
    const fresh = join(OPEN_GROUND, `${basename(target)}.${randomUUID()}`);
    await mkdir(OPEN_GROUND, { recursive: true, mode: 0o755 });
    await cp(binaries.native, fresh, { recursive: true, verbatimSymlinks: true });
    await chmod(fresh, 0o755);
    await rename(fresh, target).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return binariesIn(target);
}

const noUser = () =>
  new DatabaseProblem(
    'PostgreSQL refuses to run as root, and no user could be made for it: start as an ordinary user, or set DATABASE_URL.',
  );
