import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CSA = fileURLToPath(new URL('../../backend/dist/csa.js', import.meta.url));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a verb of the built command line on a database, as `npm run csa -- …` does. */
export function csa(databaseUrl: string, ...words: string[]): Promise<Ran> {
  return csaWith({ DATABASE_URL: databaseUrl }, ...words);
}

/** The same with further settings. */
export function csaWith(settings: Record<string, string>, ...words: string[]): Promise<Ran> {
  const env = { ...process.env, INIT_CWD: ROOT, ...settings };
  return new Promise(fulfil => {
    const child = execFile(process.execPath, [CSA, ...words], { cwd: ROOT, env }, (_error, out, err) => fulfil({ code: child.exitCode ?? -1, out, err }));
  });
}
