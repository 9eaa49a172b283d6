/** `npm run screenshots [NAME…]`: every screen, theme and language as PNG files in screenshots/, for people to look at. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { argv } from 'node:process';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { fakeBrowser } from '../tests/panel/fake-browser';
import { type Shot, shots } from '../tests/panel/shots';
import { requireBrowser } from './browsers';

const folder = 'screenshots';
const pages = `${folder}/.pages`;

/** Our pages by themselves, outside an extension: they find a fake browser and nothing else is different. */
async function servePages() {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: pages,
      modulePreload: false,
      rolldownOptions: { input: ['src/extension/panel.html', 'src/extension/options.html'] },
    },
  });
  return preview({
    configFile: false,
    build: { outDir: pages },
    preview: {
      headers: { 'Content-Security-Policy': manifest.content_security_policy.extension_pages },
    },
  });
}

async function take(browser: Browser, origin: string, shot: Shot, theme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', error => console.error(`${shot.name}: ${error}`));
  page.on('console', message => message.type() === 'error' && console.error(`${shot.name}: ${message.text()}`));
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
  await page.screenshot({ path: `${folder}/${shot.name}-${theme}.png`, fullPage: shot.full ?? false });
  await page.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = await servePages();
const browser = await puppeteer.launch({
  executablePath: requireBrowser('chrome'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const wanted = argv.slice(2);
try {
  const origin = server.resolvedUrls!.local[0]!.replace(/\/$/, '');
  for (const shot of shots) {
    if (wanted.length > 0 && !wanted.some(name => shot.name.includes(name))) continue;
    for (const theme of ['light', 'dark'] as const) await take(browser, origin, shot, theme);
  }
} finally {
  await browser.close();
  await server.close();
}
