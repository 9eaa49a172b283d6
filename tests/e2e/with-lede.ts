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
 * Runs tests in a real browser, which begins as a new one would: without settings, with one tab, whose page is empty. At the end, the extension
 * must have complained of nothing and asked the network for nothing.
 */
export function inBothBrowsers(tests: (stage: Stage) => void): void {
  runOn(shared, tests);
}

/** As `inBothBrowsers`, for tests that would leave more behind than settings and tabs. */
export function inBrowsersOfTheirOwn(tests: (stage: Stage) => void): void {
  runOn(start, tests, async ({ lede, site }) => {
    await lede.close();
    site.close();
  });
}

type Opened = Omit<Stage, 'name'>;

function runOn(open: () => Promise<Opened>, tests: (stage: Stage) => void, close?: (opened: Opened) => Promise<void>) {
  describe(`in ${name}`, () => {
    const stage = { name } as Stage;
    const before = { complaints: 0, requests: 0 };
    beforeAll(async () => {
      Object.assign(stage, await open());
      before.complaints = stage.lede.complaints.length;
      before.requests = (await stage.lede.requests()).length;
    });
    if (close) afterAll(() => close(stage));

    tests(stage);

    test('nothing went wrong, and nothing was asked of the network', async () => {
      expect(stage.lede.complaints.slice(before.complaints)).toEqual([]);
      expect((await stage.lede.requests()).slice(before.requests)).toEqual([]);
    });
  });
}

async function start(): Promise<Opened> {
  return { site: await startSite(), lede: await launchWithLede(name, { headless: true }) };
}

/** The start of a browser takes as long as most files of tests, so that they share one; it ends with their process. */
let sharedStage: Promise<Opened> | undefined;

async function shared(): Promise<Opened> {
  if (!sharedStage) {
    sharedStage = start();
    return sharedStage;
  }
  const { lede, site } = await sharedStage;
  await lede.inExtension(`chrome.storage.sync.clear()`);
  // A tab of its own: Firefox's driver may wait for ever for what comes after a page from the back/forward cache.
  await lede.open(site.url('/app'), { newTab: true });
  await lede.inExtension(`chrome.tabs.query({}).then(tabs => {
    const isKept = ({ active, url }) => active || url?.startsWith(chrome.runtime.getURL(''));
    return chrome.tabs.remove(tabs.filter(tab => !isKept(tab)).map(({ id }) => id));
  })`);
  return sharedStage;
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
