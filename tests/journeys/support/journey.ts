import { test as base } from '@playwright/test';
import { givenReaders, type ReadersContent } from './given-readers.js';
import { type TrialServer, withTrialServer } from './trial-server.js';

interface OwnThings {
  /** A server that this journey alone uses: it may change everything in it. */
  server: TrialServer;
}

interface SharedThings {
  /** A server whose content stands: for journeys that only read. */
  library: TrialServer & ReadersContent;
}

export const test = base.extend<OwnThings, SharedThings>({
  // Playwright reads what a fixture needs from this pattern, so it stands even where it is empty.
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => withTrialServer(use),
  library: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => withTrialServer(async (server) => use({ ...server, ...(await givenReaders(server)) })),
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
