import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../backend/dist/main.js', import.meta.url));
const BOUND = new URL('../../infra/start/bound-to-parent.mjs', import.meta.url).href;
const OURS = ['DATABASE_URL', 'DATA_DIR', 'HOST', 'PORT', 'LOG_LEVEL', 'NODE_OPTIONS', 'NODE_ENV', 'DATABASE_POOL', 'DATABASE_TLS'];

/**
 * The product as it is delivered: the built server in a process of its own, on a free port.
 * @typedef {object} BuiltServer
 * @property {string} url
 * @property {number} pid
 * @property {() => string} said What it wrote so far, on both streams.
 * @property {() => Promise<void>} stop Asks it to stop, and waits until it has.
 */

/**
 * Starts the built server and waits until it says that it is ready. It ends with this process, however this process ends.
 * @param {Record<string, string>} env
 * @param {string[]} [nodeArguments]
 * @returns {Promise<BuiltServer>}
 */
export async function startBuiltServer(env, nodeArguments = []) {
  const { child, said } = launch(env, nodeArguments);
  const url = await new Promise((fulfil, reject) => {
    child.stdout?.on('data', () => {
      const ready = /^Ready: (\S+)$/m.exec(said());
      if (ready) fulfil(ready[1]);
    });
    child.once('close', code => reject(new Error(`The server ended with ${code} before it was ready:\n${said()}`)));
  });
  const port = new URL(url).port;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, said, stop };
}

/**
 * Starts the built server where it must refuse to run, and waits for its end.
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number | null, said: string }>}
 */
export async function startInVain(env) {
  const { child, said } = launch(env, []);
  const [code] = await once(child, 'close');
  return { code, said: said() };
}

/**
 * @param {Record<string, string>} env
 * @param {string[]} nodeArguments
 */
function launch(env, nodeArguments) {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.includes(name)));
  const child = spawn(process.execPath, [...nodeArguments, '--import', BOUND, MAIN], {
    cwd: ROOT,
    env: { ...plain, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (text += String(chunk)));
  return { child, said: () => text };
}
