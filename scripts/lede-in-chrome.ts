import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { isRoot, requireBrowser } from './browsers';
import type { LedeBrowser } from './lede-browser';

/** Chrome, Chromium or Edge. */
export async function launchChrome(headless: boolean): Promise<LedeBrowser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    headless,
    pipe: true, // Chrome itself takes an unpacked extension this way only
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--enable-automation'], // no "controlled by automated software" bar: a person may be looking
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  const id = await browser.installExtension(resolve('dist/chrome'));
  const background = await browser.waitForTarget(target => target.type() === 'service_worker');
  const page = (await browser.pages())[0] ?? (await browser.newPage());

  return {
    async open(url) {
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async inExtension<T>(expression: string) {
      const worker = await background.worker();
      return (await worker!.evaluate(expression)) as T;
    },
    async photographPopup(selector) {
      const opened = browser.waitForTarget(
        target => target.url().startsWith(`chrome-extension://${id}/`) && target.type() !== 'service_worker',
      );
      await page.triggerExtensionAction((await browser.extensions()).get(id)!);
      const popup = await (await opened).asPage();
      await popup.waitForSelector(selector);
      const picture = await popup.screenshot();
      await popup.close();
      return picture;
    },
    closed,
    close: () => browser.close(),
  };
}
