import { availableParallelism } from 'node:os';
import { seconds, tell } from './words.mjs';

/**
 * Runs named pieces of work, as many at once as there are cores, and says of each how it went: what it said only where it failed.
 * A piece answers { code, said } and may add its own { passed, failed, skipped }; else it counts as one.
 */
export async function runTasks(tasks) {
  const waiting = [...tasks];
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) add(tally, await runTask(task));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return tally;
}

export function add(tally, { passed, failed, skipped }) {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped += skipped;
}

/** The closing line of every command that tests: alone on its line, on standard output. */
export function close(tally) {
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  return tally.failed === 0 ? 0 : 1;
}

async function runTask({ name, work }) {
  const started = Date.now();
  const { code, said, count } = await work().catch(error => ({ code: 1, said: `${error.stack ?? error}\n` }));
  const result = count ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1; // it broke outside its tests
  if (result.failed > 0) tell(said.trimEnd());
  tell(`${result.failed > 0 ? 'FAILED' : 'passed'}  ${name} (${count ? `${result.passed} tests, ` : ''}${seconds(started)})`);
  return result;
}
