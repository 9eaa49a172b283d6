import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { type BrowserName, findBrowser } from '../scripts/browsers';
import { realFirefox } from './firefox-provider';
import { wants } from './wants';

/** The built extension in a real browser. */
const inBrowser = (browser: BrowserName, ...exclude: string[]) => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.test.ts'],
    exclude,
    globalSetup: 'tests/e2e/build.ts',
    environment: 'node' as const,
    env: { LEDE_BROWSER: browser },
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

/** The reader and the painter in a page, and the panel as it is shipped in a frame, with a fake browser around it. */
const inPage = (browser: BrowserName, provider: BrowserProviderOption) => ({
  // Found while tests run, they would make Vite reload the page under them.
  optimizeDeps: {
    include: ['axe-core', 'fast-check'],
  },
  test: {
    name: `page-${browser}`,
    include: ['tests/page/**/*.test.{ts,tsx}', 'tests/panel/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/e2e/build.ts', // tests/panel opens the panel as it is shipped
    testTimeout: 60_000,
    env: { LEDE_CASES: process.env.LEDE_CASES ?? '' },
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider,
      commands: { wants },
      instances: [{ browser: (browser === 'chrome' ? 'chromium' : browser) as 'chromium' }],
    },
  },
});

/** `npm run vitest -- --project core|unit|page-chrome|page-firefox|pages|e2e-chrome|e2e-firefox` */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts'],
          environment: 'node',
          isolate: false, // nothing is mocked there: what the packs are compiled to may serve all files
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['tests/extension/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      inPage(
        'chrome',
        playwright({
          launchOptions: {
            executablePath: findBrowser('chrome'),
            ignoreDefaultArgs: ['--hide-scrollbars'], // readers have them, and they take room
            args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
          },
        }),
      ),
      inPage('firefox', realFirefox()),
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          environment: 'node', // it opens the pages in a Chromium of its own, as `npm run analyze` does
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      inBrowser('chrome'),
      inBrowser('firefox', 'tests/e2e/memory.test.ts'), // only Chrome tells what is in its memory
    ],
  },
});
