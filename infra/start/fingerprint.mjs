import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH, inRoot } from './places.mjs';

const PASSED_OVER = /(^|\/)(node_modules|dist|generated)(\/|$)|\.spec\.tsx?$|\.md$/;

/** One short text for the contents of these files and folders: it changes when any of them does. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) hash.update(`${path}\0`).update(readFileSync(inRoot(path))).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (PASSED_OVER.test(path) || !existsSync(inRoot(path))) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path)).sort().flatMap(name => filesBelow(`${path}/${name}`));
}

const stampOf = name => join(SCRATCH, `${name}.stamp`);

/** Was this made from just these inputs? */
export function isStamped(name, print) {
  return existsSync(stampOf(name)) && readFileSync(stampOf(name), 'utf8') === print;
}

export function stamp(name, print) {
  mkdirSync(SCRATCH, { recursive: true });
  writeFileSync(stampOf(name), print);
}
