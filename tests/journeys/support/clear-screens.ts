import { rm } from 'node:fs/promises';
import { SCREENS } from './look.js';

/** The pictures of a run are of that run only. */
export default async function clearScreens(): Promise<void> {
  await rm(SCREENS, { recursive: true, force: true });
}
