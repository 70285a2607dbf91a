import { findBrowser } from './browser.mjs';
import { checks } from './check.mjs';
import { jest } from './jest.mjs';
import { journeys } from './journeys.mjs';
import { prepare, prepareTools } from './prepare.mjs';
import { findReference } from './reference.mjs';
import { add, close, runTasks } from './tasks.mjs';
import { tell } from './words.mjs';

/** `npm test`: everything. What it needs is found or fetched before anything long runs. */
export async function run() {
  const reference = findReference();
  await prepareTools();
  const browser = await findBrowser();
  await prepare();
  const env = { ...reference.env, CSA_CHROMIUM: browser };
  const tally = await runTasks(checks(reference));
  for (const tasks of running(env)) add(tally, await runTasks(tasks));
  if (reference.note) tell(reference.note);
  return close(tally);
}

/** The tests that need the running system, each with servers of its own: the start tests mostly wait, and so stand beside others. */
const running = env => [
  [
    { name: 'API and migration tests', work: () => jest(['api', 'migrations'], { env, args: ['--maxWorkers=100%'] }) },
    { name: 'start tests', work: () => jest(['start'], { env, args: ['--runInBand'] }) },
  ],
  [{ name: 'journeys', work: () => journeys(env) }],
];
