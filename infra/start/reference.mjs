import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './places.mjs';
import { Problem } from './words.mjs';

/**
 * The reference figures, kept outside the repository: suites named *.reference.spec.ts compare with them.
 * Without them those suites are not selected; REFERENCE_REQUIRED=1 makes that a failure.
 */
export function findReference() {
  const folder = resolve(ROOT, process.env.REFERENCE_DIR || '../shared');
  const found = existsSync(folder);
  if (!found && process.env.REFERENCE_REQUIRED === '1') {
    throw new Problem(`The reference figures are required and ${folder} is not there: set REFERENCE_DIR to their folder.`);
  }
  return {
    env: { REFERENCE_DIR: folder, REFERENCE_FOUND: found ? 'yes' : 'no' },
    note: found ? undefined : `Suites that compare with reference figures were not selected: ${folder} is not there.`,
  };
}
