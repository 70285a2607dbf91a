import { Problem, tell } from './words.mjs';

/** Every command of package.json and the file that carries it out; loaded only when it is asked for. */
const VERBS = {
  start: () => import('./start.mjs'),
  dev: () => import('./dev.mjs'),
  build: () => import('./build.mjs'),
  generate: () => import('./generate.mjs'),
  check: () => import('./check.mjs'),
  test: () => import('./test.mjs'),
  bench: () => import('./bench.mjs'),
  csa: () => import('./csa.mjs'),
};

/** Carries out one command; a Problem becomes one plain sentence and exit status 1. */
export async function run(name, args) {
  try {
    const verb = VERBS[name];
    if (!verb) throw new Problem(`There is no command "${name}": use one of ${Object.keys(VERBS).join(', ')}.`);
    process.exitCode = (await (await verb()).run(args)) ?? 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    tell(error.message);
    process.exitCode = 1;
  }
}
