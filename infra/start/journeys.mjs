import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SCRATCH, TOOLS, inRoot } from './places.mjs';
import { node } from './programs.mjs';

/** Runs the journeys of tests/journeys in a real browser: { code, said, count }. */
export async function journeys(env) {
  const outcome = join(SCRATCH, 'journeys.json');
  rmSync(outcome, { force: true });
  const args = ['test', '--config', inRoot('tests/playwright.config.ts'), '--reporter=list,json'];
  const { code, said } = await node([TOOLS.playwright, ...args], {
    cwd: inRoot('tests'),
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: outcome, PLAYWRIGHT_JSON_OUTPUT_NAME: outcome },
  });
  return { code, said, count: countIn(outcome) };
}

/** A journey that passed only at the second try has failed: it would annoy somebody every week. */
function countIn(outcome) {
  if (!existsSync(outcome)) return undefined;
  const { stats } = JSON.parse(readFileSync(outcome, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
