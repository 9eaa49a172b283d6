import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { kinds } from '../../src/core/kinds';
import { highlightsIn, inkOf, waitForHighlights, wordsUnder } from './highlights';
import { badge, inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).innerText`;
const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

inBothBrowsers(stage => {
  /** Opens a page with or without highlights, whatever the last test has left behind. */
  async function open(path: string, settings: object = {}): Promise<Page> {
    await set(stage.lede, { highlights: false, kinds: {}, pausedSites: [], badge: true, ...settings });
    return stage.lede.open(stage.site.url(path));
  }

  describe('the badge', () => {
    test('has the minutes of an article and goes with it', async () => {
      await open('/en-feature');
      await waitForBadge(stage.lede, /^[2-4]$/);
      await open('/en-shop-product');
      await waitForBadge(stage.lede, /^$/);
    });

    test('is empty where the reader wants it so', async () => {
      await open('/en-feature');
      await waitForBadge(stage.lede, /^\d+$/);
      await set(stage.lede, { badge: false });
      await waitForBadge(stage.lede, /^$/);
    });

    test('follows the pace of the reader', async () => {
      await open('/en-feature');
      await waitForBadge(stage.lede, /^[2-4]$/);
      await set(stage.lede, { pace: 0.25 });
      await waitForBadge(stage.lede, /^1\d$/);
      await set(stage.lede, { pace: 1 });
    });
  });

  describe('the popup', () => {
    test('shows the headline, the time, and what was found', async () => {
      await open('/vi-report');
      const popup = await popupWith(stage.lede, '.outline');
      expect(await popup.evaluate(text('h1'))).toContain('Sáng kiến nhỏ, hiệu quả lớn');
      expect(await popup.evaluate(text('.reading'))).toMatch(/about 2 min/);
      const counts = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('.chip .count')].map(count => count.textContent)`,
      );
      expect(counts).toHaveLength(Object.keys(kinds).length);
      expect(counts.filter(count => Number(count) > 0).length).toBeGreaterThanOrEqual(5);
      await popup.close();
    });

    test('switches all highlights on and off, in the page and by the pixel', async () => {
      const page = await open('/en-feature');
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const popup = await popupWith(stage.lede, '.switch');
      await popup.evaluate(click('.switch'));
      await waitForHighlights(page, 'some');
      await popup.close();
      expect(await wordsUnder(page, 'lede-person')).toContain('Nerys Vaughan');
      expect(await inkOf(page, 'lede-person', kinds.person.light)).toBeGreaterThan(20);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);

      const again = await popupWith(stage.lede, '.switch');
      await again.evaluate(click('.switch'));
      await waitForHighlights(page, 'none');
      await again.close();
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    });

    test('switches single kinds', async () => {
      const page = await open('/en-feature', { highlights: true });
      await waitForHighlights(page, 'some');
      expect(await highlightsIn(page)).toHaveProperty('lede-date');
      const popup = await popupWith(stage.lede, '.chip');
      await popup.evaluate(click('li:nth-child(6) .chip'));
      await waitUntil(async () => !('lede-date' in (await highlightsIn(page))), 'the dates to go');
      expect(await highlightsIn(page)).toHaveProperty('lede-person');
      await popup.close();
    });

    test('leads to the place of an outline entry', async () => {
      const page = await open('/en-feature');
      const popup = await popupWith(stage.lede, '.outline li');
      await popup.evaluate(click('.outline li:last-child button'));
      let flashed: string | undefined;
      await waitUntil(async () => {
        [flashed] = await wordsUnder(page, 'lede-flash');
        return flashed !== undefined;
      }, 'the flash');
      expect(flashed).toBe(await popup.evaluate(text('.outline li:last-child button')));
      await waitUntil(() => page.evaluate(() => scrollY > 300), 'the page to scroll');
      await waitUntil(async () => !('lede-flash' in (await highlightsIn(page))), 'the flash to end');
      await popup.close();
    });

    test('says that a page is no article, and analyses it on demand', async () => {
      const page = await open('/en-shop-product', { highlights: true });
      const popup = await popupWith(stage.lede, '.state .action');
      expect(await badge(stage.lede)).toBe('');
      expect(await highlightsIn(page)).toEqual({});
      await popup.evaluate(click('.state .action'));
      await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('.outline') !== null`), 'the brief');
      await waitForHighlights(page, 'some');
      await popup.close();
    });
  });

  describe('the choice', () => {
    test('survives a reload and holds in every tab', async () => {
      const first = await open('/en-feature', { highlights: true });
      await waitForHighlights(first, 'some');
      await first.reload();
      await waitForHighlights(first, 'some');
      const second = await stage.lede.open(stage.site.url('/en-feature?dark'), { newTab: true });
      await waitForHighlights(second, 'some');
      await set(stage.lede, { highlights: false });
      await waitForHighlights(first, 'none');
      await waitForHighlights(second, 'none');
    });

    test('is made by keyboard, too', async () => {
      const page = await open('/en-feature');
      await waitForBadge(stage.lede, /\d/);
      await stage.lede.pressShortcut('toggle-highlights');
      await waitForHighlights(page, 'some');
      await stage.lede.pressShortcut('next-highlight');
      await waitUntil(async () => 'lede-current' in (await highlightsIn(page)), 'the current highlight');
      const [first] = await wordsUnder(page, 'lede-current');
      await stage.lede.pressShortcut('next-highlight');
      await waitUntil(async () => (await wordsUnder(page, 'lede-current'))[0] !== first, 'the next highlight');
      await stage.lede.pressShortcut('previous-highlight');
      await waitUntil(async () => (await wordsUnder(page, 'lede-current'))[0] === first, 'the one before');
      await stage.lede.pressShortcut('toggle-highlights');
      await waitForHighlights(page, 'none');
    });

    test('of keys is the same in both browsers', async () => {
      const keys = await stage.lede.inExtension<string[]>(
        `chrome.commands.getAll().then(all => all.map(({ name, shortcut }) => name + ' ' + shortcut).sort())`,
      );
      expect(keys).toEqual([
        '_execute_action Alt+Shift+Y',
        'next-highlight Alt+Shift+J',
        'previous-highlight Alt+Shift+K',
        'toggle-highlights Alt+Shift+U',
      ]);
    });

    test('does not reach sites where Lede is paused', async () => {
      const page = await open('/en-feature', { highlights: true, pausedSites: ['127.0.0.1'] });
      const popup = await popupWith(stage.lede, '.outline');
      expect(await highlightsIn(page)).toEqual({});
      expect(await badge(stage.lede)).toBe('');
      await set(stage.lede, { pausedSites: [] });
      await waitForHighlights(page, 'some');
      await popup.close();
    });

    test('is not lost when the storage holds nonsense', async () => {
      const page = await open('/en-feature', { highlights: true, tint: 'strong', kinds: 7, pausedSites: [null] });
      await waitForHighlights(page, 'some');
    });
  });

  describe('highlights', () => {
    test('are painted under the strictest content security policy', async () => {
      const page = await open('/strict/en-feature', { highlights: true });
      await waitForHighlights(page, 'some');
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    });

    test('have colours of their own on a dark page', async () => {
      const page = await open('/en-feature?dark', { highlights: true });
      await waitForHighlights(page, 'some');
      expect(await inkOf(page, 'lede-person', kinds.person.dark)).toBeGreaterThan(20);
    });

    test('follow a page that turns dark', async () => {
      const page = await open('/en-feature', { highlights: true });
      await waitForHighlights(page, 'some');
      await page.evaluate(() => (document.body.style.cssText = 'background: #121212; color: #ddd'));
      const isDark = async () => (await inkOf(page, 'lede-person', kinds.person.dark)) > 20;
      await waitUntil(isDark, 'the colours of dark pages');
    });

    test('come back after another script has cleared the registry', async () => {
      const page = await open('/en-feature', { highlights: true });
      await waitForHighlights(page, 'some');
      await page.evaluate(() => CSS.highlights.clear());
      await set(stage.lede, { tint: 20 });
      await waitForHighlights(page, 'some');
    });
  });
});
