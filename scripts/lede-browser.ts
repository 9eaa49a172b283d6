import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { launchChrome } from './lede-in-chrome';
import { launchFirefox } from './lede-in-firefox';

/** A real browser with the built extension in it, driven from here. */
export interface LedeBrowser {
  /** Opens an address in the tab in front, and returns once the page has loaded. */
  open(url: string): Promise<Page>;
  /** Evaluates where the APIs of the extension are: `chrome.storage`, `chrome.tabs` … The value must be JSON. */
  inExtension<T>(expression: string): Promise<T>;
  /** Clicks the toolbar button and returns a picture (PNG) of the popup, taken when it shows what the selector names. */
  photographPopup(selector: string): Promise<Uint8Array>;
  /** Resolves when the person, or `close`, has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with dist/chrome or dist/firefox installed for as long as it runs, in a profile of its own. */
export function launchWithLede(name: BrowserName, options: { headless: boolean }): Promise<LedeBrowser> {
  return name === 'chrome' ? launchChrome(options.headless) : launchFirefox(options.headless);
}
