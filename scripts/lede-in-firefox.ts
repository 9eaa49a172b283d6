import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers';
import type { LedeBrowser } from './lede-browser';

const EXTENSION = resolve('dist/firefox');
/** Firefox draws an extension's address at random unless it is told one. */
const ADDRESS = '3f1a7c52-5c0e-4d0b-9d5e-6c1f0a2b7e64';

export async function launchFirefox(headless: boolean): Promise<LedeBrowser> {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'], // without it the toolbar and the pages of extensions are out of reach
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: ADDRESS }) },
  });
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  await browser.installExtension(EXTENSION);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const window = await chromeWindow(browser);
  let own: Page | undefined;

  async function inExtension<T>(expression: string): Promise<T> {
    own ??= await openExtensionPage(browser, `moz-extension://${ADDRESS}/${manifest.options_ui.page}`);
    return (await own.evaluate(expression)) as T;
  }

  return {
    inExtension,
    async open(url) {
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async photographPopup(selector) {
      await inExtension('undefined'); // opens the page through which the popup can be seen into
      await page.bringToFront();
      await window<void>(`clickAction(${JSON.stringify(id)})`);
      const shown = `!!browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector(${JSON.stringify(selector)})`;
      await waitUntil(() => inExtension<boolean>(shown), `the popup to show ${selector}`);
      const picture = await window<string>('photographPopup()');
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    closed,
    close: () => browser.close(),
  };
}

/** Firefox reports no navigation to a page of an extension as finished, so its arrival has to be watched. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 2_000 }).catch(() => {});
  const arrived = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await waitUntil(() => page.evaluate(arrived).catch(() => false) as Promise<boolean>, url);
  return page;
}

/** What is done in the browser's own window, where toolbar and popup are. */
const IN_WINDOW = `
  async function clickAction(id) {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  }
  async function photographPopup() {
    const { currentWindowGlobal } = document.querySelector('browser.webextension-popup-browser').browsingContext;
    const picture = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL();
  }`;

/** The part of puppeteer's connection to Firefox that is used here. */
interface BidiConnection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Evaluates an expression over IN_WINDOW in the browser's own window; puppeteer has no public way to get there. */
async function chromeWindow(browser: Browser): Promise<<T>(expression: string) => Promise<T>> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.contexts[0]!.context };
  return async expression => {
    const script = `(async () => { ${IN_WINDOW}\n return ${expression}; })()`;
    const { result } = await connection.send('script.evaluate', { expression: script, target, awaitPromise: true });
    if (result.type === 'exception') throw new Error(`in Firefox's window: ${result.exceptionDetails.text}`);
    return result.result.value as never;
  };
}

async function waitUntil(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); await delay(50)) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}
