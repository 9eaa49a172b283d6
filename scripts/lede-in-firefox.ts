import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from './browsers';
import { type FirefoxWindow, windowOf } from './firefox-window';
import { type LaunchOptions, type LedeBrowser, orClose, type Popup, privateWindow, waitUntil } from './lede-browser';

const EXTENSION = resolve('dist/firefox');
/** Firefox draws an extension's address at random unless it is told one. */
const ADDRESS = '3f1a7c52-5c0e-4d0b-9d5e-6c1f0a2b7e64';
const ORIGIN = `moz-extension://${ADDRESS}/`;

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  options_ui: { page: string };
}

/** As Firefox stores it. */
function addressOf({ browser_specific_settings: { gecko } }: Manifest): string {
  return JSON.stringify({ [gecko.id]: ADDRESS });
}

export async function launchFirefox({ headless, language }: LaunchOptions): Promise<LedeBrowser> {
  const manifest: Manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'], // without it the toolbar and the pages of extensions are out of reach
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': addressOf(manifest),
      'devtools.console.stdout.content': true, // the only place where extensions are heard
    },
  });
  return orClose(browser, ledeIn(browser, manifest, language));
}

async function ledeIn(browser: Browser, manifest: Manifest, language?: string): Promise<LedeBrowser> {
  const { id } = manifest.browser_specific_settings.gecko;
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  const complaints = listenTo(browser);
  const window = await windowOf(browser);
  const name = JSON.stringify(id);
  if (language) await window(`speak(${JSON.stringify(language)})`);
  await install();
  await window(`watchRequests(${name})`);
  let front = (await browser.pages())[0] ?? (await browser.newPage());
  let own: Page | undefined;

  async function install(): Promise<void> {
    await window(`allowInPrivateWindows(${name})`);
    await browser.installExtension(EXTENSION);
  }

  async function inExtension<T>(expression: string): Promise<T> {
    if (!own) {
      own = await openOwnPage(browser, manifest.options_ui.page);
      await front.bringToFront();
    }
    return (await own.evaluate(expression)) as T;
  }

  return {
    complaints,
    inExtension,
    async open(url, { newTab = false } = {}) {
      if (newTab) front = await browser.newPage();
      await (url.startsWith('http') ? front.goto(url) : goToOwn(front, url));
      await front.bringToFront();
      return front;
    },
    async openPrivate(url) {
      front = await privateWindow({ inExtension }, browser, url);
      return front;
    },
    openOwnPage: path => openOwnPage(browser, path),
    async openPopup() {
      await front.bringToFront();
      await window('closePopup()'); // a second click would only close it
      await waitUntil(() => window<boolean>('popup() === null'), 'the last popup to close');
      await window(`clickAction(${name})`);
      return popupIn(window);
    },
    async sidePanel() {
      const inSidebar = `chrome.extension.getViews({ type: 'sidebar' })[0]`;
      await waitUntil(() => inExtension<boolean>(`${inSidebar} !== undefined`), 'the sidebar');
      // No driver finds the sidebar, but our own pages do: the expression runs in one of them, on the sidebar's document.
      return {
        evaluate: expression =>
          inExtension(`((window, document) => (${expression}))(${inSidebar}, ${inSidebar}.document)`),
      };
    },
    async remove() {
      own = undefined; // Firefox closes it
      await browser.uninstallExtension(id);
    },
    async install() {
      await window(`keepAddress(${JSON.stringify(addressOf(manifest))})`);
      await install();
    },
    pressShortcut: command => window(`pressShortcut(${name}, ${JSON.stringify(command)})`),
    requests: () => window('ledeRequests'),
    closed,
    close: () => browser.close(),
  };
}

function popupIn(window: FirefoxWindow): Popup {
  return {
    async evaluate<T>(expression: string) {
      const value = await window<string | undefined>(`evaluateInPopup(${JSON.stringify(expression)})`);
      return (value === undefined ? undefined : JSON.parse(value)) as T;
    },
    click: selector => window(`clickInPopup(${JSON.stringify(selector)})`),
    async picture() {
      const picture = await window<string>('photographPopup()');
      return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
    },
    close: () => window('closePopup()'),
  };
}

/** What Firefox says when it closes a page while a script runs in it, which under load some closings in a hundred do. */
const STOPPED = /Script terminated by timeout|NS_ERROR_XPC_SECURITY_MANAGER_VETO/;

/** Collects the errors and warnings of the extension; other messages on the same stream are the browser's or a page's. */
function listenTo(browser: Browser): string[] {
  const complaints: string[] = [];
  for (const stream of [browser.process()!.stdout, browser.process()!.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      complaints.push(
        ...text.split('\n').filter(line => line.includes(ORIGIN) && /error|warn/i.test(line) && !STOPPED.test(line)),
      );
    });
  }
  return complaints;
}

async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await goToOwn(page, ORIGIN + path);
  return page;
}

/** Firefox reports no navigation to a page of its own or of an extension as finished, so its arrival has to be watched. */
async function goToOwn(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 2_000 }).catch(() => {});
  const arrived = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  await waitUntil(() => page.evaluate(arrived).catch(() => false) as Promise<boolean>, url);
}
