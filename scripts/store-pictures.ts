/** `npm run store-pictures`: the screenshots and tiles that the stores show, in dist/store. All that is seen in them is real. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Brief } from '../src/extension/messages';
import { articlePage } from '../tests/panel/scenes';
import { bundle } from './page-reader';
import { openStudio } from './panel-studio';
import { newspaperPage, type Paper } from './store/newspaper';
import { type Poster, screenPoster, tile } from './store/posters';
import { storeWords } from './store/words';

const FOLDER = join('dist', 'store');
/** Chrome's small and large promotional tiles, in pixels. */
const TILES = [
  [440, 280],
  [1400, 560],
] as const;

mkdirSync(FOLDER, { recursive: true });
const code = await bundle('scripts/store/highlight-in-page.ts');
const studio = await openStudio(join('dist', 'store', '.pages'));
const page = await studio.browser.newPage();
try {
  for (const language of ['en', 'vi'] as const) {
    const { paper, claims, tagline, samples } = storeWords[language];
    const { brief, picture } = await readPaper(page, paper);
    for (const tab of ['outline', 'figures', 'quotes'] as const) {
      const scene = { language, settings: { highlights: true }, page: articlePage(brief) };
      const popup = await studio.take({ name: tab, scene, clicks: [`#tab-${tab}`] }, 'light');
      const minutes = String(Math.max(1, Math.round(brief.insights.minutes)));
      const host = new URL(paper.article.url).host;
      await save(`${language}-${tab}`, screenPoster({ claim: claims[tab], host, minutes, page: picture, popup }));
    }
    for (const [width, height] of TILES)
      await save(`${language}-tile-${width}x${height}`, tile(width, height, tagline, samples));
  }
} finally {
  await studio.close();
}

/** The paper's article as Lede reads and highlights it. */
async function readPaper(page: Page, paper: Paper): Promise<{ brief: Brief; picture: Uint8Array }> {
  await page.setViewport({ width: 1152, height: 660, deviceScaleFactor: 2 });
  await page.setContent(newspaperPage(paper));
  const brief = (await page.evaluate(`${code}\nlede.highlight()`)) as Brief;
  brief.article.url = paper.article.url; // what is set as content has no address
  return { brief, picture: await page.screenshot() };
}

async function save(name: string, { width, height, html }: Poster): Promise<void> {
  await page.setViewport({ width, height });
  await page.setContent(html);
  const file = join(FOLDER, `${name}.png`);
  writeFileSync(file, await page.screenshot());
  console.log(`Saved ${file}`);
}
