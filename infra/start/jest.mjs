import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH, TOOLS } from './places.mjs';
import { node } from './programs.mjs';

/** Jest reads our modules as the modules they are only with this switch, and warns of it each time. */
const NODE_FLAGS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Runs some of the projects of jest.config.js: { code, said, count }. */
export async function jest(projects, { args = [], env = {} } = {}) {
  const outcome = join(SCRATCH, `jest-${projects.join('-')}.json`);
  rmSync(outcome, { force: true });
  const { code, said } = await node(
    [...NODE_FLAGS, TOOLS.jest, '--selectProjects', ...projects, '--passWithNoTests', '--reporters=default', '--json', `--outputFile=${outcome}`, ...args],
    { env: { NODE_OPTIONS: '', ...env }, keep: 'stderr' },
  );
  return { code, said, count: countIn(outcome) };
}

/** Suites that could not even be loaded count as one failure each. */
function countIn(outcome) {
  try {
    const result = JSON.parse(readFileSync(outcome, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } catch {
    return undefined;
  }
}
