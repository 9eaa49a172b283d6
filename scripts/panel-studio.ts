import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { fakeBrowser } from '../tests/panel/fake-browser';
import type { Shot } from '../tests/panel/shots';
import { isRoot, requireBrowser } from './browsers';

export type Theme = 'light' | 'dark';

/** Where pictures of the panel and the options page are taken. */
export interface Studio {
  /** PNG. */
  take(shot: Shot, theme: Theme): Promise<Uint8Array>;
  browser: Browser;
  close(): Promise<void>;
}

/** Builds our pages into `folder` and shows them by themselves: they find a fake browser and nothing else is different. */
export async function openStudio(folder: string): Promise<Studio> {
  const server = await servePages(folder);
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chrome'),
    ignoreDefaultArgs: ['--hide-scrollbars'],
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  return {
    browser,
    take: (shot, theme) => take(browser, origin, shot, theme),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function servePages(outDir: string) {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
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

async function take(browser: Browser, origin: string, shot: Shot, theme: Theme): Promise<Uint8Array> {
  const page = await browser.newPage();
  page.on('pageerror', error => console.error(`${shot.name}: ${error}`));
  page.on('console', message => {
    const isIcon = message.location().url?.endsWith('/favicon.ico'); // the panel has none of its own
    if (message.type() === 'error' && !isIcon) console.error(`${shot.name}: ${message.text()}`);
  });
  await page.setViewport({ width: shot.width ?? 400, height: shot.height ?? 600, deviceScaleFactor: shot.scale ?? 2 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      ...(shot.media ?? []),
    ],
  });
  const messages = JSON.parse(readFileSync(`public/_locales/${shot.scene.language}/messages.json`, 'utf8'));
  await page.evaluateOnNewDocument('globalThis.__name = named => named'); // tsx names functions with it
  await page.evaluateOnNewDocument(fakeBrowser, { ...shot.scene, messages });
  await page.goto(`${origin}/src/extension/${shot.page ?? 'panel'}.html`);
  await page.waitForSelector(shot.ready ?? 'main', { visible: true });
  for (const selector of shot.clicks ?? []) await page.click(selector);
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  const picture = await page.screenshot({ fullPage: shot.full ?? false });
  await page.close();
  return picture;
}
