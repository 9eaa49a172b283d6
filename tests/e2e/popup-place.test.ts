import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

/** What a reader sees of where they are. */
const PLACE = `({
  tab: document.querySelector('[aria-selected=true]').id,
  filter: document.querySelector('.filter')?.value,
  rows: document.querySelectorAll('.row').length,
  scroll: Math.round(document.getElementById('app').scrollTop),
})`;

/** The id of the tab in front. */
const ACTIVE = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)';

/** Milliseconds from the beginning of the popup to the first words in it. */
const FIRST_WORDS = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null`;

/** How much of the popup has moved since, in the browser's own measure. */
const SHIFT = `new Promise(resolve => {
  const entries = [];
  new PerformanceObserver(list => entries.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(entries.reduce((sum, { value }) => sum + value, 0)), 300);
})`;

inBothBrowsers(stage => {
  test('a popup that is opened again is where it was left, at once and without a shift', async () => {
    await set(stage.lede, { welcomed: true });
    await stage.lede.open(stage.site.url('/en-feature'));
    const popup = await popupWith(stage.lede, '.outline');
    await popup.evaluate(`(() => {
      document.querySelector('#tab-figures').click();
      setTimeout(() => {
        const filter = document.querySelector('.filter');
        filter.value = 'e';
        filter.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const app = document.getElementById('app');
        app.addEventListener('scrollend', () => (document.title = 'scrolled'));
        setTimeout(() => app.scrollTo(0, 230), 100);
      }, 100);
    })()`);
    await waitUntil(() => popup.evaluate<boolean>(`document.title === 'scrolled'`), 'the popup to scroll');
    const left = await popup.evaluate<{ tab: string; filter: string; scroll: number }>(PLACE);
    expect(left).toMatchObject({ tab: 'tab-figures', filter: 'e', scroll: 230 });
    await popup.close();

    const again = await popupWith(stage.lede, '.filter');
    expect(await again.evaluate(PLACE)).toEqual(left);
    expect(await again.evaluate(`document.querySelector('.skeleton')`)).toBeNull();
    if (await again.evaluate<boolean>(`navigator.userAgent.includes('Firefox')`)) return; // it measures no shifts
    await waitUntil(async () => (await again.evaluate(FIRST_WORDS)) !== null, 'the first paint');
    const firstWords = await again.evaluate<number>(FIRST_WORDS);
    console.log(`first words after ${Math.round(firstWords)} ms`); // see `npm run bench -- --popup`
    expect(await again.evaluate(SHIFT)).toBe(0);
    await again.close();
  });

  test('who comes back from the options finds the popup where they left it', async () => {
    await stage.lede.open(stage.site.url('/en-feature'));
    const popup = await popupWith(stage.lede, '.outline, .filter, .quotes');
    const story = await stage.lede.inExtension<number>(ACTIVE);
    await popup.evaluate(`document.querySelector('#tab-quotes').click()`);
    // Not at once: the popup may be gone before it could answer.
    await popup.evaluate(`void setTimeout(() => [...document.querySelectorAll('[role=menuitem]')].at(-1).click(), 50)`);
    await waitUntil(async () => (await stage.lede.inExtension(ACTIVE)) !== story, 'the options');
    await popup.close().catch(() => {}); // in a browser that people use, it closes by itself
    await stage.lede.inExtension(`chrome.tabs.update(${story}, { active: true }).then(() => null)`);
    const again = await popupWith(stage.lede, '.quotes');
    expect(await again.evaluate(PLACE)).toMatchObject({ tab: 'tab-quotes' });
    await again.close();
  });

  test('a page whose last picture never comes is shown as soon as it can be read', async () => {
    const page = await stage.lede.open(stage.site.url('/en-shop-product'));
    await page.goto(stage.site.url('/en-feature?slow'), { waitUntil: 'domcontentloaded' });
    const popup = await stage.lede.openPopup();
    await waitUntil(() => popup.evaluate<boolean>(`document.querySelector('.key-points') !== null`), 'the brief');
    await popup.close();
  });

  test('another page starts at its beginning', async () => {
    await stage.lede.open(stage.site.url('/vi-report'));
    await waitForBadge(stage.lede, /\d/);
    const popup = await popupWith(stage.lede, '.outline');
    expect(await popup.evaluate(PLACE)).toMatchObject({ tab: 'tab-outline', scroll: 0 });
    await popup.close();
  });
});
