import { install, isInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { buildPart, staleParts } from './parts.mjs';

/** Installs and builds what is missing or stale, and nothing else; `parts` leaves out what a command does not need. */
export async function prepare(parts) {
  if (isInstalled() && staleParts(parts).length === 0) return;
  await oneAtATime(async () => {
    if (!isInstalled()) await install();
    for (const name of staleParts(parts)) await buildPart(name);
  });
}

/** Installs the packages where they are missing or stale. */
export async function prepareTools() {
  if (!isInstalled()) await oneAtATime(async () => void (isInstalled() || (await install())));
}
