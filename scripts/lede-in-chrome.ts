import { resolve } from 'node:path';
import { env } from 'node:process';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { isRoot, requireBrowser } from './browsers';
import {
  type LaunchOptions,
  type LedeBrowser,
  orClose,
  type Panel,
  type Popup,
  privateWindow,
  waitUntil,
} from './lede-browser';

/** Chrome, Chromium or Edge. */
export async function launchChrome({ headless, language }: LaunchOptions): Promise<LedeBrowser> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    headless,
    pipe: true, // Chrome itself takes an unpacked extension this way only
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(language && { env: { ...env, LANGUAGE: language } }), // what counts on Linux
    ignoreDefaultArgs: ['--enable-automation'], // no "controlled by automated software" bar: a person may be looking
    args: [
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(language ? [`--lang=${language}`] : []),
      '--renderer-process-limit=8', // as in Firefox: fifty tabs share them
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return orClose(browser, ledeIn(browser));
}

async function ledeIn(browser: Browser): Promise<LedeBrowser> {
  const closed = new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
  const complaints: string[] = [];
  const requests: string[] = [];
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  let front = first;
  const popups = new Set<Target>();
  const id = await install();
  const origin = `chrome-extension://${id}/`;
  const isPanel = (target: Target) => target.url().startsWith(`${origin}src/extension/panel.html`);
  await watch(first);
  let background = await backgroundOf(browser);

  /** Puppeteer's own way would leave private windows out. */
  async function install(): Promise<string> {
    const session = await browser.target().createCDPSession();
    return (await session.send('Extensions.loadUnpacked', { path: resolve('dist/chrome'), enableInIncognito: true }))
      .id;
  }

  async function backgroundOf(browser: Browser): Promise<Target> {
    const target = await browser.waitForTarget(target => target.type() === 'service_worker');
    await watchWorker(target);
    const started = async () => (await target.worker())!.evaluate(`typeof chrome === 'object'`) as Promise<boolean>;
    await waitUntil(started, 'the background to start');
    return target;
  }

  /** Hears what the extension does in a page, be it the web's or its own. */
  async function watch(page: Page): Promise<void> {
    const own = (text: string | undefined) => text?.includes(origin) ?? false;
    page.on('console', message => {
      const culprit = message.location().url ?? page.url();
      if (own(culprit) && ['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', error => {
      const { message, stack } = error as Error;
      if (own(stack) || own(page.url())) complaints.push(message);
    });
    const session = await page.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
      const cause = own(documentURL) || own(initiator.url) || initiator.stack?.callFrames.some(({ url }) => own(url));
      if (cause && !own(request.url)) requests.push(request.url);
    });
    await session.send('Network.enable');
  }

  async function watchWorker(target: Target): Promise<void> {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(origin)) requests.push(request.url);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      complaints.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'warning') complaints.push(args.map(arg => arg.value).join(' '));
    });
    await Promise.all([session.send('Network.enable'), session.send('Runtime.enable')]);
  }

  async function show(page: Page, url: string): Promise<Page> {
    await watch(page);
    await page.goto(url);
    return page;
  }

  async function inExtension<T>(expression: string): Promise<T> {
    const worker = await background.worker();
    return (await worker!.evaluate(expression)) as T;
  }

  return {
    complaints,
    requests: async () => requests,
    inExtension,
    async open(url, { newTab = false } = {}) {
      if (newTab) {
        front = await browser.newPage();
        await watch(front);
      }
      await front.goto(url);
      await front.bringToFront();
      return front;
    },
    async openPrivate(url) {
      front = await privateWindow({ inExtension }, browser, url);
      await watch(front);
      return front;
    },
    async sidePanel() {
      const target = await browser.waitForTarget(target => isPanel(target) && !popups.has(target), { timeout: 20_000 });
      const page = await target.asPage();
      await watch(page);
      return panelOf(page);
    },
    remove: () => browser.uninstallExtension(id),
    async install() {
      await install();
      background = await backgroundOf(browser);
    },
    openOwnPage: async path => show(await browser.newPage(), origin + path),
    async openPopup() {
      const before = new Set(browser.targets());
      const opened = browser.waitForTarget(target => !before.has(target) && isPanel(target));
      await front.triggerExtensionAction((await browser.extensions()).get(id)!);
      const popup = await opened;
      popups.add(popup);
      const page = await popup.asPage();
      await watch(page);
      return popupOf(page);
    },
    pressShortcut: command =>
      // DevTools has no keys for shortcuts: this is the event that the browser makes of them.
      inExtension(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`),
    closed,
    close: () => browser.close(),
  };
}

function panelOf(page: Page): Panel {
  return { evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T };
}

function popupOf(page: Page): Popup {
  return {
    ...panelOf(page),
    click: async selector => {
      const { x, y } = await (await page.$(selector))!.clickablePoint();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.up().catch(() => {}); // by then the click may have closed the popup
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
