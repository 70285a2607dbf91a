import { rm } from 'node:fs/promises';
import { SCREENS } from './look.js';
import { makeFirstStart } from './trial-server.js';

/** The pictures of a run are of that run only; the first start is made once for all. */
export default async function beforeJourneys(): Promise<() => Promise<void>> {
  await rm(SCREENS, { recursive: true, force: true });
  return makeFirstStart();
}
