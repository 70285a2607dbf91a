import type { SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawnAs } from './account.js';
import { DatabaseProblem } from './database-problem.js';
import { type Footing, clusterIn, logIn } from './home.js';
import { commandOf, isAlive } from './processes.js';

/** A running PostgreSQL server, as its `postmaster.pid` tells it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly state: 'starting' | 'ready' | 'stopping';
}

const STOP_WITHIN = 20_000;
/** Refusals that pass by themselves: another start was quicker, or the rest of a killed server is still going. */
const PASSING = /lock file .* already exists|shared memory block|could not bind|could not create any TCP/;

const pidFile = (home: string) => join(clusterIn(home), 'postmaster.pid');

/** The server that lives on this home, if one does. */
export function findPostmaster(home: string): Postmaster | undefined {
  const lines = linesOf(pidFile(home));
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (pid ? isAlive(pid) && !isPostmasterOf(home, pid) : isOld(pidFile(home))) {
    rmSync(pidFile(home), { force: true });
    return undefined;
  }
  if (pid && !isAlive(pid)) return undefined; // PostgreSQL itself puts such a file away
  const state = lines[7] === 'ready' || lines[7] === 'stopping' ? lines[7] : 'starting';
  return { pid, port: Number(lines[3]), state };
}

function linesOf(file: string): string[] | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(line => line.trim()) : undefined;
}

/** The number may have gone to another process since, which PostgreSQL cannot tell: then it is not ours. */
function isPostmasterOf(home: string, pid: number): boolean {
  return commandOf(pid)?.includes(clusterIn(home)) ?? true;
}

const isOld = (file: string) => Date.now() - statSync(file).mtimeMs > 5_000;

/** Starts a server and waits until it says that it is ready, or until it has failed for a passing reason. */
export async function launchPostmaster(home: string, { account, binaries }: Footing, port?: number): Promise<void> {
  const log = openLog(home);
  const settings = ['-c', `port=${port ?? (await freePort())}`, ...SETTINGS];
  const options: SpawnOptions = { detached: true, stdio: ['ignore', log, log] };
  const child = spawnAs(account, binaries.postgres, ['-D', clusterIn(home), ...settings], options);
  child.unref();
  closeSync(log);
  let running = true;
  child.once('exit', () => (running = false)).once('error', () => (running = false));
  while (running) {
    const found = findPostmaster(home);
    if (found?.pid === child.pid && found?.state === 'ready') return;
    await pause(20);
  }
  const said = readFileSync(logIn(home), 'utf8').slice(-4_000);
  if (!PASSING.test(said)) throw new DatabaseProblem(`PostgreSQL could not start: ${reasonIn(said)} (see ${logIn(home)}).`);
}

function openLog(home: string): number {
  const large = existsSync(logIn(home)) && statSync(logIn(home)).size > 1_000_000;
  return openSync(logIn(home), large ? 'w' : 'a', 0o600);
}

/**
 * Loopback only, no socket file, times in UTC, and a log without what people have written.
 * All that concerns the safety of the data stays as PostgreSQL sets it.
 */
const SETTINGS = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  ['timezone', 'UTC'],
  ['log_timezone', 'UTC'],
  ['log_error_verbosity', 'terse'],
  ['log_min_error_statement', 'panic'],
].flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Asks the server to end its sessions and stop (a fast shutdown), and waits until it has. */
export async function stopPostmaster(home: string, { pid }: Postmaster): Promise<void> {
  signal(pid, 'SIGINT');
  const deadline = Date.now() + STOP_WITHIN;
  while (isAlive(pid) && isPostmasterOf(home, pid)) {
    if (Date.now() > deadline) return signal(pid, 'SIGQUIT');
    await pause(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone by itself.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

function reasonIn(log: string): string {
  const lines = log.trim().split('\n');
  const line = lines.findLast(text => /FATAL|PANIC/.test(text)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?(FATAL|PANIC):\s*/, '') || 'it gave no reason';
}
