import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ensureCluster } from './cluster.js';
import { DatabaseProblem } from './database-problem.js';
import { findFooting } from './footing.js';
import { clusterIn, homeOf, logIn, passwordIn } from './home.js';
import { type Postmaster, findPostmaster, launchPostmaster, stopPostmaster } from './postmaster.js';

/*
 * Several processes may use one server: the server of the product and a command beside it. Each holds a shared advisory lock
 * in the database `postgres`; PostgreSQL itself counts them, and a holder that dies is counted out at once.
 * Who lets go lets go first and then tries for the lock alone: the last one gets it, and stops the server.
 */

/** A share in a running server. */
export interface Hold {
  readonly url: string;
  readonly port: number;
  /** Fulfilled when the server is gone while it was still held. */
  readonly lost: Promise<void>;
  /** Lets go, and stops the server where nobody else holds it. */
  release(): Promise<void>;
}

const LOCK = 20_260_401;
const READY_WITHIN = 60_000;
const NAME = 'csa';

/** Takes a share in the server of this data directory: adopts a live one, waits for a dying one, starts one where there is none. */
export async function takeHold(dataDir: string, say: (note: string) => void, port?: number): Promise<Hold> {
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    const postmaster = findPostmaster(homeOf(dataDir));
    if (!postmaster) await launch(dataDir, say, port);
    const hold = postmaster?.state === 'ready' ? await join(homeOf(dataDir), postmaster) : undefined;
    if (hold) return hold;
    if (postmaster) await pause(50);
  }
  throw new DatabaseProblem(
    `The database in ${dataDir} was not ready within a minute: see ${logIn(homeOf(dataDir))}, end the process it names, and start again.`,
  );
}

async function launch(dataDir: string, say: (note: string) => void, port?: number): Promise<void> {
  const footing = await findFooting(dataDir, say);
  await ensureCluster(dataDir, footing);
  await launchPostmaster(homeOf(dataDir), footing, port);
}

/** Nothing where the server goes away meanwhile, or is not the one of this home. */
async function join(home: string, postmaster: Postmaster): Promise<Hold | undefined> {
  const password = await passwordIn(home);
  const address = `127.0.0.1:${postmaster.port}`;
  const client = new pg.Client({
    connectionString: `postgres://postgres:${password}@${address}/postgres`,
    application_name: 'keeper',
  });
  const lost = new Promise<void>(resolve => client.on('error', () => resolve()).on('end', () => resolve()));
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
    if (!(await serves(client, home))) throw new Error('another server');
    await ensureDatabase(client, password);
  } catch (error) {
    await client.end().catch(() => undefined);
    if (isRefusal(error)) throw new DatabaseProblem(`The database in ${home} refused its own password: restore ${home}/password.`);
    return undefined;
  }
  const url = `postgres://${NAME}:${password}@${address}/${NAME}`;
  return { url, port: postmaster.port, lost, release: () => release(client, home, postmaster) };
}

async function release(client: pg.Client, home: string, postmaster: Postmaster): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [LOCK]);
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [LOCK]);
    if (rows[0]?.last) await stopPostmaster(home, postmaster);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function serves(client: pg.Client, home: string): Promise<boolean> {
  const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
  return rows[0]?.folder === clusterIn(home);
}

/** The product's role owns its database and may make others (tests do), but is no superuser: as on a server of one's own. */
async function ensureDatabase(client: pg.Client, password: string): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as role,
            exists (select from pg_database where datname = $1) as database`,
    [NAME],
  );
  const quoted = client.escapeLiteral(password);
  if (!rows[0]?.role) await unlessThere(client.query(`create role ${NAME} login createdb password ${quoted}`));
  if (!rows[0]?.database) await unlessThere(client.query(`create database ${NAME} owner ${NAME}`));
}

const MADE_BY_ANOTHER = new Set(['42710', '42P04', '23505']);

async function unlessThere(work: Promise<unknown>): Promise<void> {
  await work.catch((error: { code?: string }) => {
    if (!MADE_BY_ANOTHER.has(error.code ?? '')) throw error;
  });
}

const isRefusal = (error: unknown) => (error as { code?: string }).code === '28P01';
