import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { askPage, nextAnswer } from './ask-page';
import { waitForHighlights, wordsUnder } from './highlights';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

const visit = (page: Page, path: string) =>
  page.evaluate(path => (window as unknown as { visit(path: string): Promise<void> }).visit(path), path);

inBothBrowsers(stage => {
  async function open(path: string): Promise<Page> {
    await set(stage.lede, { highlights: true });
    return stage.lede.open(stage.site.url(path));
  }

  describe('a site without reloads', () => {
    test('is followed from article to article and to pages that are none', async () => {
      const page = await open('/app/en-feature');
      await waitForHighlights(page, 'some');
      await waitForBadge(stage.lede, /\d/);
      expect(await wordsUnder(page, 'lede-person')).toContain('Nerys Vaughan');

      await visit(page, '/app/vi-report');
      await waitUntil(async () => (await wordsUnder(page, 'lede-person')).includes('Trần Quốc Khải'), 'new findings');
      expect(await wordsUnder(page, 'lede-person')).not.toContain('Nerys Vaughan');
      const popup = await popupWith(stage.lede, '.outline');
      expect(await popup.evaluate(`document.querySelector('h1').innerText`)).toContain('Sáng kiến nhỏ');
      await popup.close();

      await visit(page, '/app');
      await waitForHighlights(page, 'none');
      await waitForBadge(stage.lede, /^$/);
    });

    test('is followed as well where only the query tells its stories apart, however many are read', async () => {
      const page = await open('/app?story=en-feature');
      const stories = { 'vi-report': 'Trần Quốc Khải', 'en-feature': 'Nerys Vaughan' };
      for (let round = 0; round < 7; round++) {
        for (const [story, person] of Object.entries(stories)) {
          await visit(page, `/app?story=${story}`);
          await waitUntil(async () => (await wordsUnder(page, 'lede-person')).includes(person), `${story} once more`);
        }
      }
    });

    test('shows nothing of the article that the reader has left', async () => {
      const page = await open('/app/en-feature');
      await waitForHighlights(page, 'some');
      // The address changes at once, the text only when it has come: meanwhile the old text is still there.
      await page.evaluate(() => history.pushState(null, '', '/app/somewhere-else'));
      await waitForHighlights(page, 'none');
    });
  });

  test('text that loads late is found', async () => {
    const page = await open('/en-feature?late');
    await waitForHighlights(page, 'some');
    const before = (await wordsUnder(page, 'lede-person')).length;
    await page.evaluate(() => (window as unknown as { loadRest(): void }).loadRest());
    await waitUntil(async () => (await wordsUnder(page, 'lede-person')).length > before, 'more people');
  });

  test('the next story of an endless scroll changes nothing of the one that is read', async () => {
    const page = await open('/en-endless-scroll?endless');
    await waitForHighlights(page, 'some');
    const before = await askPage(stage.lede);
    expect(before).toMatchObject({ is: 'article', text: expect.stringContaining('Black Gilliflower') });
    const people = await wordsUnder(page, 'lede-person');
    expect(people).toContain('Harriet Boone');

    await page.evaluate(() => (window as unknown as { loadNext(): void }).loadNext());
    expect(await nextAnswer(stage.lede)).toEqual(before); // told after each reading
    expect(await page.evaluate(() => document.body.innerText)).toContain('Margaret Oakes');
    expect(await wordsUnder(page, 'lede-person')).toEqual(people);

    // Down there, the reader is done with the story that they have opened: that is what the panel shows.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const popup = await popupWith(stage.lede, '.outline');
    const saysDone = async () =>
      (await popup.evaluate<string>(`document.querySelector('.reading').innerText`)).includes('done');
    await waitUntil(saysDone, 'the panel to say that the story is read');
    const words = await popup.evaluate<string>(`document.querySelector('main').innerText`);
    expect(words).toContain('Orchard of forgotten apples');
    expect(words).not.toMatch(/plow/i);
    expect(
      await popup.evaluate(
        `[...document.querySelectorAll('.outline li')].at(-1).querySelector('[aria-current]') !== null`,
      ),
    ).toBe(true);
    await popup.close();
  });

  test('an endless scroll that changes its title and address with the story in the window is followed', async () => {
    const page = await open('/en-endless-scroll?endless');
    await waitForHighlights(page, 'some');
    await page.evaluate(() => {
      (window as unknown as { loadNext(): void }).loadNext();
      document.title = [...document.querySelectorAll('h1')].at(-1)!.textContent!;
      history.replaceState(null, '', '/2025/11/snow-plow-names');
    });
    await waitUntil(async () => (await wordsUnder(page, 'lede-person')).includes('Margaret Oakes'), 'the second story');
    expect(await wordsUnder(page, 'lede-person')).not.toContain('Harriet Boone');
  });

  test('a tab that the browser has put to sleep is alive when it wakes', async () => {
    const tab = JSON.stringify({ url: stage.site.url('/en-feature'), active: false });
    const id = await stage.lede.inExtension<number>(`chrome.tabs.create(${tab}).then(({ id }) => id)`);
    const minutes = `chrome.action.getBadgeText({ tabId: ${id} })`;
    await waitUntil(async () => /\d/.test(await stage.lede.inExtension(minutes)), 'the badge of the tab');
    // In Chrome it is another tab afterwards; Firefox does not tell.
    const asleep = await stage.lede.inExtension<number>(`chrome.tabs.discard(${id}).then(tab => tab?.id ?? ${id})`);
    expect(await stage.lede.inExtension(`chrome.tabs.get(${asleep}).then(({ discarded }) => discarded)`)).toBe(true);
    await stage.lede.inExtension(`chrome.tabs.update(${asleep}, { active: true }).then(() => null)`);
    expect(await askPage(stage.lede)).toMatchObject({ is: 'article' });
    await stage.lede.inExtension(`chrome.tabs.remove(${asleep}).then(() => null)`);
  });

  test('a page from the back/forward cache is as alive as before', async () => {
    const page = await open('/en-feature');
    await waitForBadge(stage.lede, /\d/);
    await page.evaluate(() => Object.assign(window, { left: true })); // a page that is loaded anew knows nothing of it
    await page.goto(stage.site.url('/en-shop-product'));
    await waitForBadge(stage.lede, /^$/);
    await set(stage.lede, { highlights: false });
    await page.evaluate(() => history.back());
    await waitForBadge(stage.lede, /\d/);
    expect(await page.evaluate(() => 'left' in window)).toBe(true);
    await waitForHighlights(page, 'none');
    await set(stage.lede, { highlights: true });
    await waitForHighlights(page, 'some');
  });
});
