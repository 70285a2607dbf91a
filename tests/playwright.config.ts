import { defineConfig } from '@playwright/test';

/** The journeys: stories by role, in a real browser, against the built server that each of them starts. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/journeys',
  globalSetup: './journeys/support/before-journeys.ts',
  fullyParallel: true,
  // A browser that is looked at waits more than it works: three keep two cores busy.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // What is timed has the machine to itself.
  projects: [{ name: 'stories', testIgnore: '**/map-is-quick.spec.ts' }, { name: 'timed', testMatch: '**/map-is-quick.spec.ts', dependencies: ['stories'] }],
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CSA_CHROMIUM || '/usr/bin/chromium' },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
