import { fileURLToPath } from 'node:url';

import { configDefaults, defineConfig } from 'vitest/config';

import { DemoLast } from './demo-last.ts';

/** Tests whose subject is how long something takes: nothing else runs beside them. */
const timed = [
  'tests/e2e/start.test.ts',
  'tests/e2e/large-import.test.ts',
  'tests/e2e/month-grid-speed.test.ts',
];
/**
 * Tests beside the source that take seconds each: they start other programs, or go through thousands of
 * records. The inner loop leaves them to the whole run.
 */
const slow = [
  'infra/src/api-functions.test.ts',
  'infra/src/platform.test.ts',
  'infra/src/frozen.test.ts',
  'infra/src/quotas.test.ts',
  'infra/src/watch.test.ts',
  'infra/src/recheck.test.ts',
  'packages/engine/src/open-engine.test.ts',
  'packages/local/src/demo/demo-invoices.test.ts',
  'packages/local/src/examples/record-examples.test.ts',
  'packages/contracts/src/invoice/invoice-schemas.test.ts',
  'packages/application/src/import/import-package.test.ts',
  'packages/application/src/insight/read-performance.test.ts',
  'packages/application/src/recovery/recovery-law.test.ts',
  'packages/application/src/settlement/cheap-month.test.ts',
  'packages/application/src/settlement/random-histories.test.ts',
  'packages/application/src/client/merge-histories.test.ts',
  'packages/application/src/tally/late-change.test.ts',
  'packages/application/src/outcome/claims.test.ts',
  'packages/application/src/outcome/many-decisions.test.ts',
  'packages/application/src/counted.test.ts',
  'packages/application/src/attendance/known-records.test.ts',
  'packages/application/src/invoice/pay-invoices.test.ts',
  'packages/application/src/option/decide-option.test.ts',
  'packages/application/src/outcome/rule-in-force.test.ts',
  'packages/application/src/payment/payments.test.ts',
  'packages/application/src/recovery/recoveries.test.ts',
  'packages/application/src/settlement/book-month.test.ts',
  'packages/application/src/settlement/provider-statements.test.ts',
  'packages/application/src/settlement/recount-months.test.ts',
  'packages/application/src/verify/verify-region.test.ts',
  'packages/http/src/by-rule.test.ts',
  'packages/http/src/claim-views.test.ts',
  'packages/http/src/evidence.test.ts',
  'packages/application/src/outcome/correct-claim.test.ts',
  'packages/application/src/outcome/four-eyes.test.ts',
  'packages/application/src/outcome/second-part.test.ts',
  'packages/application/src/outcome/take-back-claim.test.ts',
  'packages/application/src/settlement/closing.test.ts',
  'packages/application/src/settlement/read-months.test.ts',
  'packages/application/src/two-at-once.test.ts',
  'packages/http/src/making.test.ts',
  'packages/http/src/attack.test.ts',
  'packages/http/src/permitted.test.ts',
  'packages/http/src/rights.test.ts',
  'packages/local/src/package-folder/leaks.test.ts',
  'packages/local/src/sign-in/memory-adapter.test.ts',
  'packages/store/src/docs/pages.test.ts',
  'tests/recipes.test.ts',
];
const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that run whole programs, with the site built. */
const programs = {
  globalSetup: ['tests/e2e/build-site.ts'],
  // As long as a busy machine may take for a whole month after the other.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

/** Longer than a busy machine takes: who waits in vain is stopped. */
const seconds = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    environment: 'node',
    sequence: { sequencer: DemoLast },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          // Nothing is mocked and nothing shared is changed: modules are read once, not for every file.
          isolate: false,
          ...seconds,
          maxWorkers: 2,
          include: [
            'packages/**/src/**/*.test.ts',
            'packages/setup/*.test.ts',
            'functions/**/src/**/*.test.ts',
            'infra/src/**/*.test.ts',
            'web/{src/**/,}*.test.ts',
            'tests/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...slow],
        },
      },
      {
        root,
        test: {
          name: 'slow',
          globalSetup: ['infra/src/testing/stacks-folder.ts'],
          isolate: false,
          include: slow,
          ...seconds,
          maxWorkers: 2,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: timed,
          ...programs,
          // One browser and one host of sites for all files of a worker; each file has data of its own.
          isolate: false,
          // Two work while a third waits for its program; more would only crowd.
          maxWorkers: 3,
        },
      },
      {
        root,
        test: {
          name: 'timed',
          include: timed,
          ...programs,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
