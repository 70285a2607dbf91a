import { fileURLToPath } from 'node:url';

const here = path => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const ROOT = here('').replace(/[\\/]$/, '');
/** What is made on the way and may be deleted at any time. */
export const SCRATCH = here('.build');
export const LOCK_FILE = here('package-lock.json');
export const MODULES = here('node_modules');

/** A path of the repository, from its root. */
export const inRoot = path => here(path);

/** The JavaScript file behind an installed command, to be run by this Node: no shell, no PATH. */
export const TOOLS = {
  codegen: inRoot('node_modules/@graphql-codegen/cli/cjs/bin.js'),
  dclint: inRoot('node_modules/dclint/bin/dclint.cjs'),
  depcruise: inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  dockerfileUtils: inRoot('node_modules/dockerfile-utils/bin/dockerfile-utils'),
  eslint: inRoot('node_modules/eslint/bin/eslint.js'),
  jest: inRoot('node_modules/jest/bin/jest.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  swc: inRoot('node_modules/@swc/cli/bin/swc.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('node_modules/vite/bin/vite.js'),
};
