import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT, inRoot } from './places.mjs';
import { prepare } from './prepare.mjs';

/** `npm run csa -- VERB`: the command line of the product; files are named from where the person stands. */
export async function run(args) {
  await prepare(['shared', 'backend']);
  const standing = process.env.INIT_CWD ?? process.cwd();
  const env = { ...process.env, INIT_CWD: standing };
  const csa = spawn(process.execPath, [inRoot('backend/dist/csa.js'), ...args], { cwd: ROOT, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => csa.kill(signal));
  const [code] = await once(csa, 'exit');
  return code ?? 1;
}
