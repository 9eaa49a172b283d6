import { join } from 'node:path';
import { type BrowserName, findBrowser } from '../browsers';
import { type LedeBrowser, launchWithLede, waitUntil } from '../lede-browser';
import { servePage } from '../page-server';
import { quantile, shown } from './figures';

const ARTICLE = join('tests', 'pages', 'en-feature.html');
const OPENINGS = 10;

/** Milliseconds from the beginning of a popup to the first paint, and to the one with most in it; null before there is any. */
const PAINTED = `new Promise(resolve => {
  const largest = new PerformanceObserver(list => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    resolve(first === undefined ? null : Math.max(first, list.getEntries().at(-1).startTime));
  });
  largest.observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(resolve, 100, null);
})`;

/**
 * How long a popup takes to paint the whole brief of a page that has been read, from its second opening on. By the clock, in each
 * browser that is there: compare only what is measured on one machine.
 */
export async function popups(): Promise<string> {
  const lines: string[] = [];
  for (const name of ['chrome', 'firefox'] as const) if (findBrowser(name)) lines.push(await popupsIn(name));
  return lines.join('\n');
}

async function popupsIn(name: BrowserName): Promise<string> {
  const server = await servePage(ARTICLE);
  const lede = await launchWithLede(name, { headless: true });
  try {
    await lede.open(server.url);
    await painted(lede); // by a process that has just begun
    const times: number[] = [];
    for (let i = 0; i < OPENINGS; i++) times.push(await painted(lede));
    return `Popup in ${name}, ms to its brief: median ${shown(quantile(times, 0.5), 0)}, max ${shown(Math.max(...times), 0)}`;
  } finally {
    await lede.close();
    server.close();
  }
}

async function painted(lede: LedeBrowser): Promise<number> {
  const popup = await lede.openPopup();
  await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('.key-points') !== null`), 'the brief');
  const times: number[] = [];
  await waitUntil(async () => {
    const time = await popup.evaluate<number | null>(PAINTED);
    if (time !== null) times.push(time);
    return times.length > 0;
  }, 'its paint');
  await popup.close();
  return times[0]!;
}
