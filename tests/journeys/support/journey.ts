import { test as base } from '@playwright/test';
import { checkOnce } from './accessible.js';
import { givenReaders, type ReadersContent } from './given-readers.js';
import { type Hand, handOf, type Way, wayOf } from './hand.js';
import { type TrialServer, withTrialServer } from './trial-server.js';

interface Doing {
  /** As the end of the title says. */
  way: Way;
  /** What does it on the page of the journey; `handOf` gives one for the page of somebody else. */
  hand: Hand;
}

interface Installations {
  /** For journeys that change things: each begins by opening a call of its own, and so finds nothing of the one before. */
  server: TrialServer;
  /** For journeys that only read: its content stands. */
  library: TrialServer & ReadersContent;
}

/** A window of 1280 by 800, everything in it twice as large. */
const ENLARGED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

// Playwright reads what a fixture needs from its pattern, so one stands even where it is empty.
/* eslint-disable no-empty-pattern */
export const test = base.extend<Doing, Installations>({
  way: async ({}, use, journey) => use(wayOf(journey)),
  hand: async ({ page, way }, use) => {
    await use(handOf(page, way));
    await checkOnce(page);
  },
  viewport: async ({ viewport, way }, use) => use(way === 'at 200% zoom' ? ENLARGED.viewport : viewport),
  deviceScaleFactor: async ({ deviceScaleFactor, way }, use) => use(way === 'at 200% zoom' ? ENLARGED.deviceScaleFactor : deviceScaleFactor),
  server: [async ({}, use) => withTrialServer(use), { scope: 'worker', timeout: 120_000 }],
  library: [
    async ({}, use) => withTrialServer(async (server) => use({ ...server, ...(await givenReaders(server)) })),
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
