import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const START = join(ROOT, 'infra/start/start.cjs');
const MAIN = join(ROOT, 'backend/dist/main.js');
const OURS = /^(DATABASE_|DATA_DIR|HOST|PORT|LOG_LEVEL|NODE_|npm_)/;

/** A running `npm start`, or only its server: what it said, and how it ends. */
export class Running {
  said = '';

  constructor(readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (this.said += chunk));
  }

  /** The address, when it is ready. */
  async ready(): Promise<string> {
    await until(() => /^Ready: /m.test(this.said) || this.child.exitCode !== null);
    const port = /^Ready: \S+:(\d+)$/m.exec(this.said)?.[1];
    if (!port) throw new Error(`It did not start:\n${this.said}`);
    return `http://127.0.0.1:${port}`;
  }

  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return this.child.exitCode;
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}

/** Runs Node with these arguments in the checkout, in a plain environment. */
export function run(args: string[], env: Record<string, string> = {}): Running {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
  return new Running(spawn(process.execPath, args, { cwd: ROOT, env: { ...plain, PORT: '0', ...env }, stdio }));
}

export const npmStart = (env: Record<string, string>) => run([START], env);
export const server = (env: Record<string, string>) => run([MAIN], env);

/** Looks again and again until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>, within = 60_000): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It was not so within ${within / 1000} seconds: ${isSo}`);
    await pause(25);
  }
}

/** A data directory for one test, and its removal wherever the database came to lie. */
export const newDataDir = () => mkdtemp(join(tmpdir(), 'csa-start-'));

/** A data directory that begins from what another one, which nobody works on, holds. */
export async function copyOfDataDir(from: string): Promise<string> {
  const dataDir = await newDataDir();
  await cp(realpathSync(join(from, 'postgres')), join(dataDir, 'postgres'), { recursive: true });
  return dataDir;
}

export function removeDataDir(dataDir: string): void {
  const home = join(dataDir, 'postgres');
  if (existsSync(home)) rmSync(realpathSync(home), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

/** Every process that works on this data directory: keepers and PostgreSQL. */
export function processesOn(dataDir: string): string[] {
  const home = join(dataDir, 'postgres');
  const places = [dataDir, existsSync(home) ? realpathSync(home) : dataDir];
  return commands().filter(command => places.some(place => command.includes(place)));
}

function commands(): string[] {
  if (!existsSync('/proc/self')) return spawnSync('ps', ['-Ao', 'args=']).stdout.toString().split('\n');
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(commandOf);
}

function commandOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // it has just ended
  }
}
