import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MEMORY } from '../../infra/start/server.mjs';

/**
 * Starts the least that could answer a question, as a process beside the product, and gives its address.
 * @param {string} name of the file: `overview` is `overview-floor.mjs`
 * @param {string} databaseUrl
 * @param {string} pool how many connections
 * @param {(() => Promise<void>)[]} stops takes its end
 */
export async function startFloor(name, databaseUrl, pool, stops) {
  const file = fileURLToPath(new URL(`${name}-floor.mjs`, import.meta.url));
  const child = spawn(process.execPath, [...MEMORY, file, databaseUrl, pool], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const [port] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The floor ended before it was ready.'))),
  ]);
  stops.unshift(async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  return `http://127.0.0.1:${String(port).trim()}/`;
}

/** The most memory that a process has held, in megabytes, as the system counts it. */
export const mostMemoryOf = pid => statusOf(pid, 'VmHWM');

/** The memory that a process holds now. */
export const memoryOf = pid => statusOf(pid, 'VmRSS');

function statusOf(pid, line) {
  const [, kilobytes] = new RegExp(`${line}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
