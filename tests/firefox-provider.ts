import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserProvider } from 'vitest/node';
import { requireBrowser } from '../scripts/browsers';
import { type FirefoxWindow, windowOf } from '../scripts/firefox-window';

/** Runs tests in the Firefox that people have: Playwright, of the providers that come with Vitest, starts only its own. */
export function realFirefox() {
  const providerFactory = () => new RealFirefox();
  return defineBrowserProvider({ name: 'firefox', supportedBrowser: ['firefox'], options: {}, providerFactory });
}

export class RealFirefox implements BrowserProvider {
  readonly name = 'firefox';
  readonly supportsParallelism = false;
  private readonly pages = new Map<string, Page>();
  private launched?: Promise<Browser>;

  getCommandsContext() {
    return {};
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    await this.pages.get(sessionId)?.close();
    const page = await (await this.browser()).newPage();
    this.pages.set(sessionId, page);
    await page.goto(url, { timeout: 0 });
  }

  async window(): Promise<FirefoxWindow> {
    return windowOf(await this.browser());
  }

  async close(): Promise<void> {
    await (await this.launched)?.close();
  }

  private browser(): Promise<Browser> {
    this.launched ??= puppeteer.launch({
      browser: 'firefox',
      executablePath: requireBrowser('firefox'),
      headless: true,
      args: ['--remote-allow-system-access'], // what the reader tells the system is set in the browser's own window
    });
    return this.launched;
  }
}
