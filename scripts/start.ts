/** `npm start`: builds Lede and opens a browser with it on an article. Without a display, prints what Lede finds there. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type PageState, panelPort } from '../src/extension/messages';
import { defaults } from '../src/extension/settings';
import { argumentsFor } from './arguments';
import { briefText } from './brief-text';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers';
import { type LedeBrowser, launchWithLede, waitUntil } from './lede-browser';
import { servePage } from './page-server';
import { runNode, script } from './run';
import { stateInEnglish } from './verdict-words';

const SAMPLE = join('tests', 'pages', 'vi-report.html');
const PICTURES = join('dist', 'screenshots');

const USAGE = `usage: npm start -- [chrome|firefox] [URL_OR_FILE] [--headless]
  chrome       Chrome, Chromium or Edge, whichever is installed (the default)
  firefox      Firefox
  URL_OR_FILE  a web address (https://…) or a saved page (.html); without it, a sample article in Vietnamese;
               tests/pages/en-feature.html is one in English
  --headless   print the brief and save pictures instead of opening a window; so it is where there is no display`;

interface Wish {
  browser?: BrowserName;
  page: string;
  headless: boolean;
}

/** What the person asked for. Throws an error with a message for them. */
function readArguments(): Wish {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' } } });
  const wish: Wish = { page: resolve(SAMPLE), headless: values.headless || !hasDisplay() };
  const here = env.INIT_CWD ?? '.'; // where the person is: npm moves to the folder of package.json
  let given = 0;
  for (const argument of positionals) {
    if (argument === 'chrome' || argument === 'firefox') wish.browser = argument;
    else if (++given > 1) throw new Error(`one page at a time: "${argument}" is one too many`);
    else if (/^https?:\/\//i.test(argument)) wish.page = new URL(argument).href;
    else if (isFile(resolve(here, argument))) wish.page = savedPage(resolve(here, argument));
    else throw new Error(`"${argument}" is neither a browser, nor an http(s) address, nor a file`);
  }
  return wish;
}

/** Only what browsers save as a page is served as one: they would download a PDF or a text. */
function savedPage(file: string): string {
  if (/\.html?$/i.test(file)) return file;
  throw new Error(`"${basename(file)}" is no saved page (.html)`);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function hasDisplay(): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  console.log('Building …');
  const { code, output } = await runNode(script('build'));
  if (code !== 0) throw new Error(output);
}

/** Browsers tell in many lines, and in words of their own, why a page does not open. */
async function open(lede: LedeBrowser, url: string): Promise<Page> {
  try {
    return await lede.open(url);
  } catch (error) {
    throw new Error(`${url} does not open: ${(error as Error).message.split('\n')[0]}`);
  }
}

/** For a person at a screen: Lede waits in the toolbar until they close the browser. */
async function show(lede: LedeBrowser, url: string): Promise<void> {
  await open(lede, url);
  console.log(`Lede is in the toolbar of the window that opened (behind the puzzle piece, if the browser hides it there).
Click it, or press Alt+Shift+Y; Alt+Shift+U switches the highlights. Close the browser to end.`);
  await lede.closed;
}

/** For a terminal: the brief as text, the page with its highlights and the popup as pictures. */
async function print(lede: LedeBrowser, url: string, name: BrowserName): Promise<void> {
  const settings = { ...defaults, highlights: true, welcomed: true };
  await lede.inExtension(`chrome.storage.sync.set(${JSON.stringify({ settings })})`);
  const page = await open(lede, url);
  const state = await lede.inExtension<PageState | { is: 'closed' }>(ASK_FOR_BRIEF);
  if (state.is !== 'article') {
    console.log(stateInEnglish(state.is, 'reasons' in state ? state.reasons : []));
    return;
  }
  console.log(`\n${briefText(state.brief)}\n`);
  mkdirSync(PICTURES, { recursive: true });
  save(`${name}-page.png`, await page.screenshot({ fullPage: true }));
  const popup = await lede.openPopup();
  await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('main') !== null`), 'the popup');
  save(`${name}-popup.png`, await popup.picture());
}

function save(name: string, picture: Uint8Array): void {
  const file = join(PICTURES, name);
  writeFileSync(file, picture);
  console.log(`Saved ${file}`);
}

/**
 * Asks the page as the panel does, "Analyse anyway" included. In tabs without Lede's script the port just closes; where it
 * does so for five seconds in all of them, as beside Firefox's own PDF pages, the browser keeps Lede out.
 */
const ASK_FOR_BRIEF = `new Promise(resolve => {
  const end = Date.now() + 5000;
  const ask = async () => {
    const tabs = await chrome.tabs.query({});
    let closed = 0;
    for (const { id } of tabs) {
      const port = chrome.tabs.connect(id, { name: '${panelPort}' });
      let insisted = false;
      port.onDisconnect.addListener(() => {
        void chrome.runtime.lastError; // read, or the browser complains
        if (++closed < tabs.length) return;
        if (Date.now() < end) setTimeout(ask, 200);
        else resolve({ is: 'closed' });
      });
      port.onMessage.addListener(({ type, state }) => {
        if (type !== 'state' || state.is === 'reading') return;
        if (state.is === 'article' || insisted) resolve(state);
        else port.postMessage({ type: 'analyseAnyway' });
        insisted = true;
      });
    }
  };
  ask();
})`;

async function main(wish: Wish): Promise<void> {
  const name = wish.browser ?? (findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox');
  ensureBrowser(name);
  await build();
  const server = wish.page.startsWith('http') ? undefined : await servePage(wish.page);
  const lede = await launchWithLede(name, { headless: wish.headless });
  try {
    const url = server?.url ?? wish.page;
    await (wish.headless ? print(lede, url, name) : show(lede, url));
  } finally {
    await lede.close().catch(() => {}); // the person may have closed it
    server?.close();
  }
}

const wish = argumentsFor(USAGE, readArguments);
try {
  await main(wish);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
