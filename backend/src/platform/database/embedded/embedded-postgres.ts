import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { DatabaseProblem } from './database-problem.js';

/** A PostgreSQL of the product's own, for as long as this process lives. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Gives it back; it stops when no other process uses the same data directory. */
  stop(): Promise<void>;
}

type Keeper = ChildProcessByStdio<Writable, Readable, null>;
interface Line {
  url?: string;
  note?: string;
  problem?: string;
}

/** Starts the PostgreSQL of this data directory, or joins the one that runs; throws DatabaseProblem where that cannot be. */
export async function startEmbeddedPostgres({ dataDir }: { dataDir: string }): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  let stopping = false;
  let keeper = startKeeper(folder);
  const url = await firstUrl(keeper);
  watch();

  /** A keeper that is killed before its time is replaced: without one, nobody would stop the server after us. */
  function watch(): void {
    keeper.once('exit', (_code, signal) => {
      if (stopping || !signal) return;
      keeper = startKeeper(folder);
      keeper.stdout.resume();
      watch();
    });
    for (const handle of [keeper, keeper.stdin, keeper.stdout] as { unref?(): void }[]) handle.unref?.();
  }

  async function stop(): Promise<void> {
    stopping = true;
    keeper.ref();
    const ended = keeper.exitCode === null && keeper.signalCode === null ? once(keeper, 'exit') : undefined;
    keeper.stdin.end();
    await ended;
  }
  return { url, stop };
}

/** In a session of its own, so that neither Ctrl-C nor the end of the terminal reaches it before its work is done. */
function startKeeper(dataDir: string): Keeper {
  const keeper = spawn(process.execPath, [keeperFile(), dataDir], { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  keeper.stdin.on('error', () => undefined);
  return keeper;
}

/** The keeper is run by Node itself, so from a test, which runs the sources, it is the built one. */
function keeperFile(): string {
  const beside = fileURLToPath(new URL('keeper.js', import.meta.url));
  return existsSync(beside) ? beside : beside.replace(/([\\/])src([\\/]platform)/, '$1dist$2');
}

function firstUrl(keeper: Keeper): Promise<string> {
  return new Promise((fulfil, reject) => {
    createInterface(keeper.stdout).on('line', text => {
      const line = JSON.parse(text) as Line;
      if (line.note) process.stderr.write(`${line.note}\n`);
      if (line.problem) reject(new DatabaseProblem(line.problem));
      if (line.url) fulfil(line.url);
    });
    keeper.once('error', reject);
    keeper.once('exit', () => reject(new DatabaseProblem('The process that keeps the database ended before it was ready.')));
  });
}
