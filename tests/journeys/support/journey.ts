import { test as base } from '@playwright/test';
import { givenReaders, type ReadersContent } from './given-readers.js';
import { type TrialServer, withTrialServer } from './trial-server.js';

interface Installations {
  /** For journeys that change things: each begins by opening a call of its own, and so finds nothing of the one before. */
  server: TrialServer;
  /** For journeys that only read: its content stands. */
  library: TrialServer & ReadersContent;
}

export const test = base.extend<object, Installations>({
  server: [
    // Playwright reads what a fixture needs from this pattern, so it stands even where it is empty.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => withTrialServer(use),
    { scope: 'worker', timeout: 120_000 },
  ],
  library: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => withTrialServer(async (server) => use({ ...server, ...(await givenReaders(server)) })),
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
