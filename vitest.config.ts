import { defineConfig } from 'vitest/config';

/**
 * Three projects, by the ending of the file, one after another: `.test.ts` needs nothing and runs as many files at a time
 * as there are processors; `.db.test.ts` works on one embedded database and one real PostgreSQL, one file at a time;
 * `.e2e.test.ts` drives Chromium against a started server, one file at a time, for drawing takes every processor.
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
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{server,geodata}/**/*.db.test.ts'],
          globalSetup: ['server/testing/global_setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['client/e2e/**/*.e2e.test.ts'],
          globalSetup: ['client/e2e/global_setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
