import { defineConfig } from 'vitest/config';

/** Tests that put a browser of their own in the place of the real one, each under modules loaded for it alone. */
const SHELL = ['test/shell/**/*.test.ts', 'test/host.test.ts', 'test/page/standing.test.ts'];

/** Before each file. */
const SETUP = ['./test/seed.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/hostile/**', 'test/fuzz/**', ...SHELL],
          testTimeout: 60_000,
          setupFiles: SETUP,
          isolate: false, // the engine and its tables are loaded once, not once a file
        },
      },
      {
        test: { name: 'shell', include: SHELL, setupFiles: SETUP, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'attack',
          include: ['test/hostile/xss.test.ts', 'test/hostile/pages.test.ts', 'test/fuzz/**/*.test.ts'],
          setupFiles: SETUP,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        // All hostile pages, also those that take a browser seconds to open and are not in `npm test`.
        test: {
          name: 'hostile',
          include: ['test/hostile/pages.test.ts', 'test/hostile/slow-pages.test.ts'],
          testTimeout: 150_000, // a busy machine takes a minute to open and lay out fifty thousand lines, whatever is read of them
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
