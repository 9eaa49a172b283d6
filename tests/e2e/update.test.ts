import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForHighlights, wordsUnder } from './highlights';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

/** All that moves a content script: the reader scrolls and types, the page changes and goes on without a reload. */
function stir(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const type of ['scroll', 'pointerdown', 'keydown']) window.dispatchEvent(new Event(type));
    document.querySelector('article')!.append('More text.');
    history.pushState(null, '', '?elsewhere');
  });
}

const sheets = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.length);

inBothBrowsers(stage => {
  test('a page that outlives Lede is left clean, and the next Lede takes it over at a click', async () => {
    await set(stage.lede, { highlights: true });
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    await waitForHighlights(page, 'some');
    await stage.lede.remove();
    await stir(page);
    // Firefox ends a script without a word to it: what it has painted stays until the next Lede comes, or the page goes.
    if (stage.name === 'chrome') await waitForHighlights(page, 'none');

    await stage.lede.install(); // its settings are the defaults: no highlights
    await waitForHighlights(page, 'none');
    expect(await sheets(page)).toBe(0);

    await set(stage.lede, { welcomed: true, highlights: true });
    const popup = await popupWith(stage.lede, '.outline');
    await waitForHighlights(page, 'some');
    await waitForBadge(stage.lede, /\d/);
    expect(await wordsUnder(page, 'lede-person')).toContain('Nerys Vaughan');
    expect(await sheets(page)).toBe(1); // one Lede, not two
    await popup.close();
    await set(stage.lede, { highlights: false });
    await waitForHighlights(page, 'none');
  });
});
