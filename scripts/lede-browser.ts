import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { launchChrome } from './lede-in-chrome';
import { launchFirefox } from './lede-in-firefox';

/** A real browser with the built extension in it, driven from here. */
export interface LedeBrowser {
  /** Opens an address in the tab in front, or in a new one before it, and returns once the page has loaded. */
  open(url: string, options?: { newTab?: boolean }): Promise<Page>;
  /** Opens an address in a new private window and returns once it is there. The popup opens there, too. */
  openPrivate(url: string): Promise<Page>;
  /** Evaluates where the APIs of the extension are: `chrome.storage`, `chrome.tabs` … The value must be JSON. */
  inExtension<T>(expression: string): Promise<T>;
  /** Clicks the toolbar button and waits for the popup. */
  openPopup(): Promise<Popup>;
  /** The side panel or sidebar, once it is there. It opens at a click in the popup. */
  sidePanel(): Promise<Panel>;
  /** Opens a page of the extension, as "src/extension/options.html", in a tab of its own. */
  openOwnPage(path: string): Promise<Page>;
  /** Removes the extension while its pages stay open. */
  remove(): Promise<void>;
  /** Installs the extension once more: beside pages that were open before, as an update does. */
  install(): Promise<void>;
  /** Fires a keyboard shortcut of the manifest as the browser does when its keys are pressed. */
  pressShortcut(command: string): Promise<void>;
  /** Errors and warnings that the extension itself has caused so far, wherever it runs. */
  readonly complaints: string[];
  /** Addresses that the extension itself has asked the network for so far, from wherever it runs. */
  requests(): Promise<string[]>;
  /** Resolves when the person, or `close`, has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Our panel in a real browser. Expressions are evaluated in it, and their values must be JSON. */
export interface Panel {
  evaluate<T>(expression: string): Promise<T>;
}

/** The real popup. */
export interface Popup extends Panel {
  /** Clicks as a person does, so that the browser lets it do what it lets people do. */
  click(selector: string): Promise<void>;
  /** PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a private window by the extension's own means, and finds its page among those that the driver sees. */
export async function privateWindow(
  lede: Pick<LedeBrowser, 'inExtension'>,
  browser: Browser,
  url: string,
): Promise<Page> {
  const before = new Set(await browser.pages());
  const window = JSON.stringify({ url, incognito: true });
  await lede.inExtension(`chrome.windows.create(${window}).then(() => null)`);
  let page: Page | undefined;
  await waitUntil(async () => {
    page = (await browser.pages()).find(page => !before.has(page));
    return page?.url() === url && (await page.evaluate(() => document.readyState)) === 'complete';
  }, 'the private window');
  return page!;
}

export interface LaunchOptions {
  headless: boolean;
  /** The language of the browser itself, instead of what the system says: "vi". */
  language?: string;
}

/** Starts a browser with dist/chrome or dist/firefox installed for as long as it runs, in a profile of its own. */
export function launchWithLede(name: BrowserName, options: LaunchOptions): Promise<LedeBrowser> {
  return name === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

/** What is made of a browser; if that fails, no browser is left running. */
export async function orClose<T>(browser: Browser, made: Promise<T>): Promise<T> {
  try {
    return await made;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}

/** Returns once something holds; throws an error that says what was waited for after a minute. */
export async function waitUntil(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; !(await holds()); await delay(20)) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}
