/** `npm start`: builds Lede and opens a browser with it on an article. Without a display, prints what Lede finds there. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { allKinds } from '../src/core/kinds';
import type { PageState } from '../src/extension/messages';
import { briefText } from './brief-text';
import { type BrowserName, ensureBrowser, findBrowser } from './browsers';
import { type LedeBrowser, launchWithLede, waitUntil } from './lede-browser';
import { servePage } from './page-server';
import { runNode, script } from './run';

const SAMPLE = join('tests', 'pages', 'vi-report.html');
const PICTURES = 'screenshots';

const USAGE = `usage: npm start -- [chrome|firefox] [URL_OR_FILE] [--headless]
  chrome       Chrome, Chromium or Edge, whichever is installed (the default)
  firefox      Firefox
  URL_OR_FILE  a web address (https://…) or a saved page (.html); without it, a sample article
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
  let given = 0;
  for (const argument of positionals) {
    if (argument === 'chrome' || argument === 'firefox') wish.browser = argument;
    else if (++given > 1) throw new Error(`one page at a time: "${argument}" is one too many`);
    else if (/^https?:\/\//i.test(argument)) wish.page = new URL(argument).href;
    else if (existsSync(argument) && statSync(argument).isFile()) wish.page = resolve(argument);
    else throw new Error(`"${argument}" is neither a browser, nor an http(s) address, nor a file`);
  }
  return wish;
}

function hasDisplay(): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

async function build(): Promise<void> {
  console.log('Building …');
  const { code, output } = await runNode(script('build'));
  if (code !== 0) throw new Error(output);
}

/** For a person at a screen: Lede waits in the toolbar until they close the browser. */
async function show(lede: LedeBrowser, url: string): Promise<void> {
  await lede.open(url);
  console.log(`Lede is in the toolbar of the window that opened (behind the puzzle piece, if the browser hides it there).
Click it, or press Alt+Shift+Y; Alt+Shift+U switches the highlights. Close the browser to end.`);
  await lede.closed;
}

/** For a terminal: the brief as text, the page with its highlights and the popup as pictures. */
async function print(lede: LedeBrowser, url: string, name: BrowserName): Promise<void> {
  const settings = { highlights: true, welcomed: true, kinds: Object.fromEntries(allKinds.map(kind => [kind, true])) };
  await lede.inExtension(`chrome.storage.sync.set(${JSON.stringify({ settings })})`);
  const page = await lede.open(url);
  const state = await lede.inExtension<PageState>(ASK_FOR_STATE);
  if (state.is !== 'article') {
    console.log(`Lede takes this page for no article: ${'reasons' in state ? state.reasons.join('; ') : state.is}`);
    return;
  }
  console.log(`\n${briefText(state.brief.article, state.brief.insights)}\n`);
  const popup = await lede.openPopup();
  await waitUntil(() => popup.evaluate(`document.querySelector('main') !== null`), 'the popup to show the brief');
  mkdirSync(PICTURES, { recursive: true });
  const pictures = {
    [`${name}-page.png`]: await page.screenshot({ fullPage: true }),
    [`${name}-popup.png`]: await popup.picture(),
  };
  for (const [file, picture] of Object.entries(pictures)) {
    writeFileSync(join(PICTURES, file), picture);
    console.log(`Saved ${join(PICTURES, file)}`);
  }
}

/** Asks the page as the panel does; tabs without an article's script in them just close the port. */
const ASK_FOR_STATE = `new Promise(async resolve => {
  for (const { id } of await chrome.tabs.query({})) {
    const port = chrome.tabs.connect(id, { name: 'lede-panel' });
    port.onDisconnect.addListener(() => chrome.runtime.lastError);
    port.onMessage.addListener(({ type, state }) => type === 'state' && state.is !== 'reading' && resolve(state));
  }
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

try {
  await main(readArguments());
} catch (error) {
  console.error(`${(error as Error).message}\n\n${USAGE}`);
  process.exitCode = 1;
}
