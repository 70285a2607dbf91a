import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { SCRATCH, TOOLS, inRoot } from './places.mjs';
import { node } from './programs.mjs';
import { Problem, seconds, tell } from './words.mjs';

const EVERYWHERE = ['package-lock.json', 'infra/start/parts.mjs'];

/** What is built, in this order: from which inputs, to which folder, and how. */
export const PARTS = {
  shared: {
    inputs: ['shared/src', 'shared/.swcrc', 'shared/package.json'],
    output: 'shared/dist',
    make: fresh => compile('shared', fresh),
  },
  backend: {
    inputs: ['backend/src', 'backend/.swcrc', 'backend/package.json'],
    output: 'backend/dist',
    make: fresh => compile('backend', fresh),
  },
  documents: {
    inputs: ['backend/schema.graphql', 'frontend/src', 'frontend/codegen.ts'],
    output: 'frontend/src/graphql/generated',
    make: () => node([TOOLS.codegen, '--config', 'codegen.ts'], { cwd: inRoot('frontend') }),
    inPlace: true,
  },
  frontend: {
    inputs: ['frontend', 'shared/src', 'backend/schema.graphql', 'tsconfig.base.json'],
    output: 'frontend/dist',
    make: fresh =>
      node([TOOLS.vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], { cwd: inRoot('frontend') }),
  },
};

/** The parts whose inputs have changed since they were built. */
export const staleParts = (names = Object.keys(PARTS)) => names.filter(name => !isFresh(name));

function isFresh(name) {
  return existsSync(inRoot(PARTS[name].output)) && isStamped(name, printOf(name));
}

const printOf = name => fingerprint([...EVERYWHERE, ...PARTS[name].inputs]);

/** Builds one part beside its place and puts it there whole, so that nobody ever runs half of one. */
export async function buildPart(name) {
  const started = Date.now();
  const { output, make, inPlace } = PARTS[name];
  const print = printOf(name);
  const fresh = join(SCRATCH, `${name}.new`);
  rmSync(fresh, { recursive: true, force: true });
  const { code, said } = await make(fresh);
  if (code !== 0) throw new Problem(`${said}\nThe ${name} could not be built: see the reason above.`);
  if (!inPlace) replaceFolder(fresh, inRoot(output), join(SCRATCH, `${name}.old`));
  stamp(name, print);
  tell(`Built the ${name} in ${seconds(started)}.`);
  for (const line of said.split('\n')) if (line.startsWith('First load')) tell(line);
}

function compile(workspace, fresh) {
  const args = ['src', '--out-dir', fresh, '--strip-leading-paths', '--ignore', '**/*.spec.ts', '--quiet'];
  return node([TOOLS.swc, ...args], { cwd: inRoot(workspace) });
}

function replaceFolder(fresh, place, aside) {
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(SCRATCH, { recursive: true });
  if (existsSync(place)) renameSync(place, aside);
  renameSync(fresh, place);
  rmSync(aside, { recursive: true, force: true });
}
