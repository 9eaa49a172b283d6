import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { fakeBrowser } from '../tests/panel/fake-browser';
import type { Shot } from '../tests/panel/shots';
import { type BrowserName, isRoot, requireBrowser } from './browsers';
import { type FirefoxWindow, windowOf } from './firefox-window';

export type Theme = 'light' | 'dark';

/** Where pictures of the panel and the options page are taken. */
export interface Studio {
  /** PNG. */
  take(shot: Shot, theme: Theme): Promise<Uint8Array>;
  browser: Browser;
  close(): Promise<void>;
}

/** A media feature and the value it is to have. */
interface Feature {
  name: string;
  value: string;
}

/** Builds our pages into `folder` and shows them by themselves: they find a fake browser and nothing else is different. */
export async function openStudio(folder: string, name: BrowserName = 'chrome'): Promise<Studio> {
  const server = await servePages(folder);
  const browser = await launch(name);
  const window = name === 'firefox' ? await windowOf(browser) : undefined;
  const origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  return {
    browser,
    async take(shot, theme) {
      const page = await browser.newPage();
      const features = [
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        ...(shot.media ?? []),
      ];
      const forget = window ? await tellFirefox(window, features) : await tellChrome(page, features);
      const picture = await photograph(page, origin, shot);
      await forget();
      await page.close();
      return picture;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function launch(name: BrowserName): Promise<Browser> {
  const executablePath = requireBrowser(name);
  if (name === 'firefox')
    return puppeteer.launch({ browser: name, executablePath, args: ['--remote-allow-system-access'] });
  return puppeteer.launch({
    executablePath,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: isRoot() ? ['--no-sandbox'] : [],
  });
}

/** Lets a page believe that the reader has told the system so; what comes back takes it back. */
async function tellChrome(page: Page, features: Feature[]): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  return () => session.detach();
}

/** As `tellChrome`, for all pages. */
async function tellFirefox(window: FirefoxWindow, features: Feature[]): Promise<() => Promise<void>> {
  for (const { name, value } of features) await window(`wants(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
  return async () => {
    for (const { name } of features) await window(`wants(${JSON.stringify(name)})`);
  };
}

async function servePages(outDir: string) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      modulePreload: false,
      rolldownOptions: { input: ['src/extension/panel.html', 'src/extension/options.html'] },
    },
  });
  return preview({
    configFile: false,
    build: { outDir },
    preview: {
      headers: { 'Content-Security-Policy': manifest.content_security_policy.extension_pages },
    },
  });
}

async function photograph(page: Page, origin: string, shot: Shot): Promise<Uint8Array> {
  page.on('pageerror', error => console.error(`${shot.name}: ${error}`));
  page.on('console', message => {
    const isIcon = message.location().url?.endsWith('/favicon.ico'); // the panel has none of its own
    if (message.type() === 'error' && !isIcon) console.error(`${shot.name}: ${message.text()}`);
  });
  await page.setViewport({ width: shot.width ?? 400, height: shot.height ?? 600, deviceScaleFactor: shot.scale ?? 2 });
  const messages = JSON.parse(readFileSync(`public/_locales/${shot.scene.language}/messages.json`, 'utf8'));
  await page.evaluateOnNewDocument('globalThis.__name = named => named'); // tsx names functions with it
  await page.evaluateOnNewDocument(fakeBrowser, { ...shot.scene, messages });
  await page.goto(`${origin}/src/extension/${shot.page ?? 'panel'}.html`);
  await page.waitForSelector(shot.ready ?? 'main', { visible: true });
  for (const selector of shot.clicks ?? []) await page.click(selector);
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  return page.screenshot({ fullPage: shot.full ?? false });
}
