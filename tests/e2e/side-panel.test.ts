import { expect, test } from 'vitest';
import { type Panel, waitUntil } from '../../scripts/lede-browser';
import { inBothBrowsers, popupWith, set } from './with-lede';

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;

inBothBrowsers(stage => {
  async function waitForText(panel: Panel, selector: string, wanted: RegExp): Promise<void> {
    const holds = async () => wanted.test(await panel.evaluate<string>(text(selector)));
    await waitUntil(holds, `${selector} to say ${wanted}`);
  }

  test('a click in the popup opens the panel beside the page, which follows scroll and tabs', async () => {
    await set(stage.lede, { welcomed: true });
    const first = await stage.lede.open(stage.site.url('/en-feature'));
    const popup = await popupWith(stage.lede, '.outline');
    await popup.evaluate(`document.querySelector('#tab-quotes').click()`);
    await popup.click('.icon-button[title="Keep open beside the page"]');

    const side = await stage.lede.sidePanel();
    await waitForText(side, '[aria-selected=true]', /Quotes/); // where the popup was left
    expect(await side.evaluate('document.documentElement.dataset.place')).toBe('side');
    await side.evaluate(`document.querySelector('#tab-outline').click()`);

    const current = () => side.evaluate<string>(text('[aria-current]'));
    const before = await current();
    await first.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await waitForText(side, '.reading', /done|left/);
    await waitUntil(async () => (await current()) !== before, 'a later entry of the outline to be the current one');

    await stage.lede.open(stage.site.url('/vi-report'), { newTab: true });
    await waitForText(side, 'h1', /Sáng kiến nhỏ/);
    await stage.lede.open(stage.site.url('/en-shop-product'));
    await waitForText(side, 'h1', /No article here/);
    await first.bringToFront();
    await waitForText(side, '[aria-selected=true]', /Outline/);
    await waitForText(side, '.reading', /min/);
  });

  test('the panel follows the keys that go from place to place, and says where the page shows none', async () => {
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    const side = await stage.lede.sidePanel();
    await waitForText(side, '.reading', /min/);
    await side.evaluate(`document.querySelector('#tab-figures').click()`);
    await waitUntil(() => side.evaluate<boolean>(`document.querySelector('.row') !== null`), 'the figures');
    const here = () =>
      side.evaluate<string>(`[...document.querySelectorAll('[data-here]')].map(row => row.innerText).join()`);
    expect(await here()).toBe('');
    await stage.lede.pressShortcut('next-highlight');
    await waitUntil(async () => (await here()) !== '', 'a row to be the current one');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('article { display: none }');
      document.adoptedStyleSheets.push(sheet);
    });
    await stage.lede.pressShortcut('next-highlight');
    await waitForText(side, '.toast', /does not show/);
  });

  test('nothing in the panel lies below its end', async () => {
    await stage.lede.open(stage.site.url('/en-feature'));
    const side = await stage.lede.sidePanel();
    await waitForText(side, '.reading', /min/);
    await side.evaluate(`document.querySelector('#tab-figures').click()`);
    await waitUntil(() => side.evaluate<boolean>(`document.querySelector('.row') !== null`), 'the figures');
    expect(await side.evaluate('document.documentElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(0);
  });

  test('the panel beside one window does not follow another', async () => {
    await stage.lede.open(stage.site.url('/en-feature'));
    const side = await stage.lede.sidePanel();
    await waitForText(side, '.reading', /min/);
    const headline = await side.evaluate(text('h1'));
    const url = JSON.stringify(stage.site.url('/vi-report'));
    const other = await stage.lede.inExtension<{ id: number; tab: number }>(
      `chrome.windows.create({ url: ${url} }).then(({ id, tabs }) => ({ id, tab: tabs[0].id }))`,
    );
    const minutes = `chrome.action.getBadgeText({ tabId: ${other.tab} })`;
    await waitUntil(async () => /\d/.test(await stage.lede.inExtension(minutes)), 'the badge in the other window');
    expect(await side.evaluate(text('h1'))).toBe(headline);

    await stage.lede.inExtension(`chrome.windows.remove(${other.id}).then(() => null)`);
    await stage.lede.open(stage.site.url('/en-shop-product'));
    await waitForText(side, 'h1', /No article here/);
  });

  test('the panel shows the page that the reader goes back to', async () => {
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    const side = await stage.lede.sidePanel();
    await waitForText(side, '.reading', /min/);
    const headline = await side.evaluate<string>(text('h1'));
    await stage.lede.open(stage.site.url('/vi-report'));
    await waitForText(side, 'h1', /Sáng kiến nhỏ/);
    await page.evaluate(() => history.back());
    await waitUntil(async () => (await side.evaluate(text('h1'))) === headline, 'the first story in the panel');
    await waitForText(side, '.reading', /min/);
  });
});
