import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    environment: 'node',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: [
            'packages/**/src/**/*.test.ts',
            'packages/setup/*.test.ts',
            'functions/**/src/**/*.test.ts',
            'infra/src/**/*.test.ts',
            'web/src/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-site.ts'],
          // Whole programs: while one file waits for its program the other goes on; more would only crowd.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
