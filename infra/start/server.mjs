import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT, inRoot } from './places.mjs';

const STOP_WITHIN = 20_000;
const MAIN = inRoot('backend/dist/main.js');
const BOUND = new URL('bound-to-parent.mjs', import.meta.url).href;

/**
 * How the server uses memory: a larger young generation spares it much garbage collection, and what lives longer is collected before it
 * has grown by a half, or it would take what the machine has: a tenth would cost every second answer a third of its time.
 */
export const MEMORY = ['--max-semi-space-size=16', '--heap-growing-percent=50'];

/** Starts the server as a child that ends with us, however we end; in a session of its own, so that Ctrl-C reaches it once, through us. */
export function startServer(env = {}) {
  return spawn(process.execPath, [...MEMORY, '--import', BOUND, MAIN], {
    cwd: ROOT,
    detached: true,
    env: { NODE_ENV: 'production', ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

/** Asks the server to end what it is doing and stop; it is ended if it does not. */
export function stopServer(server) {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), STOP_WITHIN).unref();
}

/** Calls back once when we are asked to stop: by a signal, or because npm, which started us, was killed. */
export function onStop(stop) {
  let asked = false;
  const once = () => {
    if (!asked) stop();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, once);
  if (!process.env.npm_lifecycle_event) return;
  const starter = lineage();
  setInterval(() => lineage() !== starter && once(), 500).unref();
}

/** Who started us: our parent, and where that is only the shell that npm puts between, its parent too. */
function lineage() {
  try {
    const [, shell, parent] = /\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'));
    return /^(da|ba)?sh$/.test(shell) ? `${process.ppid} ${parent}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`; // no /proc on this system
  }
}
