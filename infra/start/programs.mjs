import { spawn } from 'node:child_process';
import { ROOT } from './places.mjs';

/** Runs a JavaScript file by this Node and keeps what it says: { code, said }. */
export const node = (args, options = {}) => program(process.execPath, args, options);

/** Runs a program to its end and keeps what it says: { code, said }. With `show`, people see it at once instead; `keep: 'stderr'` leaves standard output out. */
export function program(command, args, { cwd = ROOT, env = {}, show = false, keep } = {}) {
  return new Promise((fulfil, reject) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    let said = '';
    if (keep === 'stderr') child.stdout?.resume();
    else child.stdout?.on('data', chunk => (said += chunk));
    child.stderr?.on('data', chunk => (said += chunk));
    child.once('error', reject);
    child.once('close', code => fulfil({ code: code ?? 1, said }));
  });
}
