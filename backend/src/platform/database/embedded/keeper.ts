import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseProblem } from './database-problem.js';
import { takeHold } from './hold.js';

/*
 * The watchdog: a process of its own, started by embedded-postgres.ts. It holds the server for as long as the pipe on its
 * standard input is open, and the system closes that pipe however the starter ends, by SIGKILL too.
 * It tells, one line of JSON each: {"url"} when the server is ready, {"note"}, or {"problem"} before it gives up.
 */

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const note = (text: string) => say({ note: text });

/** Holds the server until the starter is gone; where the server is lost meanwhile, starts it again at the same address. */
async function keep(dataDir: string, starterGone: Promise<'gone'>): Promise<void> {
  let port: number | undefined;
  for (;;) {
    const hold = await takeHold(dataDir, note, port);
    port = hold.port;
    say({ url: hold.url });
    if ((await Promise.race([starterGone, hold.lost])) === 'gone') return hold.release();
  }
}

function writable(dataDir: string): string {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    return realpathSync(dataDir);
  } catch {
    throw new DatabaseProblem(
      `Cannot write to the data directory ${dataDir}: give yourself write permission there, or set DATA_DIR to a folder of your own.`,
    );
  }
}

/** Step by step: Node's recursive mkdir never comes back from a place such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

// Its life hangs on the pipe alone: Ctrl-C is for the starter, which may still be saving.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.stdout.on('error', () => undefined);
const starterGone = new Promise<'gone'>(resolve => process.stdin.once('close', () => resolve('gone')).resume());

try {
  await keep(writable(process.argv[2] ?? '.data'), starterGone);
} catch (error) {
  if (!(error instanceof DatabaseProblem)) throw error;
  say({ problem: error.message });
  process.exitCode = 1;
}
process.stdin.destroy();
