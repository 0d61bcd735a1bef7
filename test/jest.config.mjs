import { resolve } from 'node:path';

/** Jest runs the TypeScript sources directly (swc), as native ES modules, through the same `#alias` imports as Node. */
const base = {
  rootDir: resolve(import.meta.dirname, '..'),
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** Suites that need a store share one PostgreSQL, started by `globalSetup`. */
const withStores = {
  ...base,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  testSequencer: '<rootDir>/support/longest-first.mjs',
  // Modules of a suite that has ended are not given back: a worker that holds too many begins anew.
  workerIdleMemoryLimit: '1000MB',
  // For hooks that boot the application on a machine that is busy with something else.
  testTimeout: 30_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['libs', 'apps/{api,worker,cli,web}', 'test/{architecture,bench}'].map(
        (at) => `<rootDir>/${at}/**/*.spec.ts`,
      ),
    },
    {
      ...withStores,
      displayName: 'integration',
      testMatch: ['libs', 'apps/{api,worker,cli}', 'test/{access,architecture,support}'].map(
        (at) => `<rootDir>/${at}/**/*.int-spec.ts`,
      ),
    },
    {
      // As `npm test` runs them: the integration suites of a lib load the application once.
      ...withStores,
      displayName: 'together',
      testMatch: ['test/together/*.together.ts', '{apps/{api,worker,cli},test}/**/*.int-spec.ts'].map(
        (at) => `<rootDir>/${at}`,
      ),
    },
    { ...withStores, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...withStores, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.browser-spec.ts'] },
    {
      ...withStores,
      displayName: 'long',
      testMatch: ['libs', 'test/{access,long}'].map((at) => `<rootDir>/${at}/**/*.long-spec.ts`),
    },
  ],
};
