import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../scripts/browsers';

/** `npm run vitest -- --project unit|page|pages|e2e`: plain code, the page layer, saved pages, the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/core/**/*.test.ts', 'tests/extension/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact()],
        // Found while tests run, they would make Vite reload the page under them.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'axe-core', 'fast-check'],
        },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}', 'tests/panel/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          env: { LEDE_CASES: process.env.LEDE_CASES ?? '' },
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chrome'),
                args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          environment: 'node', // it opens the pages in a Chromium of its own, as `npm run analyze` does
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build.ts',
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
