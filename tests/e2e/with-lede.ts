import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { type LedeBrowser, launchWithLede, type Popup, waitUntil } from '../../scripts/lede-browser';
import { type Site, startSite } from './site';

/** A browser with the built extension, and a site to visit. */
export interface Stage {
  name: BrowserName;
  lede: LedeBrowser;
  site: Site;
}

/** The one of this project; see tests/vitest.config.ts. */
const name = process.env.LEDE_BROWSER as BrowserName;

/**
 * Runs tests in a real browser that is started for them alone. At the end, the extension must have complained of nothing and asked
 * the network for nothing.
 */
export function inBothBrowsers(tests: (stage: Stage) => void): void {
  describe(`in ${name}`, () => {
    const stage = { name } as Stage;
    beforeAll(async () => {
      stage.site = await startSite();
      stage.lede = await launchWithLede(name, { headless: true });
    });
    afterAll(async () => {
      await stage.lede?.close();
      stage.site?.close();
    });

    tests(stage);

    test('nothing went wrong, and nothing was asked of the network', async () => {
      expect(stage.lede.complaints).toEqual([]);
      expect(await stage.lede.requests()).toEqual([]);
    });
  });
}

/** The badge of the tab in front. */
export function badge(lede: LedeBrowser): Promise<string> {
  return lede.inExtension(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
}

/** Waits for the badge of the tab in front. */
export async function waitForBadge(lede: LedeBrowser, wanted: RegExp): Promise<void> {
  await waitUntil(async () => wanted.test(await badge(lede)), `a badge like ${wanted}`);
}

/** Changes settings as another part of the extension would; browsers allow two changes a second, so none is made in vain. */
export function set(lede: LedeBrowser, change: object): Promise<void> {
  return lede.inExtension(`chrome.storage.sync.get('settings').then(({ settings }) => {
    const next = { ...settings, ...${JSON.stringify(change)} };
    return JSON.stringify(next) === JSON.stringify(settings) ? null : chrome.storage.sync.set({ settings: next });
  }).then(() => null)`);
}

/** Opens the popup and waits until it shows what the selector names. */
export async function popupWith(lede: LedeBrowser, selector: string): Promise<Popup> {
  const popup = await lede.openPopup();
  await waitUntil(
    () => popup.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
    `the popup to show ${selector}`,
  );
  return popup;
}
