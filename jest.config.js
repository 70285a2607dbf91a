/** How swc reads TypeScript for Jest: the back end with its decorators, the front end with JSX; nothing is type-checked here. */
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map(pattern => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  transform: swc,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^@csa/shared/(.*)\\.js$': '<rootDir>/shared/src/$1', '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/[^/]+/dist/', '<rootDir>/\\.build/'],
  ...more,
});

// Suites that compare with reference figures run only where those are: infra/start/reference.mjs says where that is.
const passedOver = process.env.REFERENCE_FOUND === 'no' ? ['/node_modules/', '\\.reference\\.spec\\.ts$'] : ['/node_modules/'];
/** Starts and kills database servers: too slow for `npm run check`. */
const EMBEDDED = 'backend/src/platform/database/embedded/';
/** One PostgreSQL for a whole run. */
const onePostgres = {
  globalSetup: './tests/support/run-setup.mjs',
  globalTeardown: './tests/support/run-teardown.mjs',
};

export default {
  projects: [
    project('unit', ['backend/src/**/*.spec.ts', 'shared/src/**/*.spec.ts', 'frontend/*.spec.ts'], { testPathIgnorePatterns: [...passedOver, EMBEDDED] }),
    project('components', ['frontend/src/**/*.spec.{ts,tsx}'], { testEnvironment: './infra/jest/browser-environment.mjs' }),
    project('api', ['tests/api/**/*.spec.ts'], { ...onePostgres, testPathIgnorePatterns: passedOver }),
    project('migrations', ['tests/migrations/**/*.spec.ts'], onePostgres),
    project('start', ['tests/start/**/*.spec.ts', `${EMBEDDED}*.spec.ts`]),
  ],
};
