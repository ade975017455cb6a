import { defineConfig } from 'vitest/config';

/**
 * Three projects, by the ending of the file: `.test.ts` needs nothing, `.db.test.ts` starts databases, `.e2e.test.ts`
 * drives Chromium against a started server. Those that start heavy things run one file at a time; of the others as many as there
 * are processors.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{client,server,geodata,.ci}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/*.e2e.test.ts'],
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{server,geodata}/**/*.db.test.ts'],
          globalSetup: ['server/testing/global_setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['client/e2e/**/*.e2e.test.ts'],
          globalSetup: ['client/e2e/global_setup.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
