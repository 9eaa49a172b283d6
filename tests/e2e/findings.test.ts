import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Popup, waitUntil } from '../../scripts/lede-browser';
import { wordsUnder } from './highlights';
import { inBothBrowsers, popupWith, set } from './with-lede';

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).innerText`;
const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const press = (selector: string, key: string) =>
  `document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;

/** The paragraph in which a place flashes, once another one than before does. */
async function flashedIn(page: Page, before = ''): Promise<string> {
  let paragraph = '';
  await waitUntil(async () => {
    paragraph = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('lede-flash') ?? [])] as Range[];
      return range?.startContainer.parentElement?.closest('p, figcaption')?.textContent ?? '';
    });
    return paragraph !== '' && paragraph !== before;
  }, 'a place to flash');
  return paragraph;
}

/** Clicks what copies, and closes the popup once it has said that it has. */
async function copyBy(popup: Popup, selector: string): Promise<void> {
  await popup.evaluate(`new MutationObserver(() => (document.title = 'copied')).observe(
    document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true })`);
  await popup.click(selector);
  await waitUntil(() => popup.evaluate<boolean>(`document.title === 'copied'`), 'the popup to say that it has copied');
  await popup.close();
}

/** What somebody has copied, as it comes out where it is pasted. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const content = () => page.evaluate(() => document.querySelector('textarea')!.value);
  await waitUntil(async () => (await content()) !== '', 'what was copied');
  return content();
}

inBothBrowsers(stage => {
  async function open(tab: string): Promise<{ page: Page; popup: Popup }> {
    await set(stage.lede, { welcomed: true, highlights: false });
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    const popup = await popupWith(stage.lede, '.outline');
    await popup.evaluate(click(tab));
    return { page, popup };
  }

  describe('key figures', () => {
    test('stand by kind, and lead from mention to mention', async () => {
      const { page, popup } = await open('#tab-figures');
      const groups = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('section h2')].map(heading => heading.innerText.replace(/\\s+/g, ' ').trim())`,
      );
      expect(groups.map(group => group.replace(/^Aa |\d+$/g, '').trim())).toEqual([
        'People',
        'Organisations',
        'Places',
        'Figures',
        'Dates',
      ]);
      const row = 'section .row:has(.steps) .words';
      await popup.evaluate(click(row));
      const first = await flashedIn(page);
      await popup.evaluate(press(row, 'ArrowRight'));
      const second = await flashedIn(page, first);
      expect(await popup.evaluate(text('.row[data-here] .count'))).toMatch(/^2 \/ \d/);
      await popup.evaluate(press(row, 'ArrowLeft'));
      expect(await flashedIn(page, second)).toBe(first);
      await popup.close();
    });

    test('unfold to what a person said, and to where', async () => {
      const { page, popup } = await open('#tab-figures');
      await popup.evaluate(click('.row summary'));
      const said = await popup.evaluate<string>(text('.row details button'));
      await popup.evaluate(click('.row details button'));
      expect(await flashedIn(page)).toContain(said);
      await popup.close();
    });
  });

  describe('a quote', () => {
    test('has a speaker, and its place', async () => {
      const { page, popup } = await open('#tab-quotes');
      expect(await popup.evaluate(text('.quote cite'))).toMatch(/^\p{Lu}/u);
      await popup.evaluate(click('.quote button'));
      await flashedIn(page);
      const [flashed] = await wordsUnder(page, 'lede-flash');
      expect(flashed).toBe(await popup.evaluate(text('.quote button')));
      await popup.close();
    });

    test('is copied with its speaker', async () => {
      const { page, popup } = await open('#tab-quotes');
      const quote = await popup.evaluate<string>(text('.quote button'));
      const speaker = await popup.evaluate<string>(text('.quote cite'));
      await copyBy(popup, '.quote [title="Copy the quote"]');
      expect(await pasted(page)).toBe(`${quote}\n— ${speaker}`);
    });

    test('has a link that leads to its words', async () => {
      const { page, popup } = await open('#tab-quotes');
      const quote = await popup.evaluate<string>(text('.quote:last-child button'));
      await popup.evaluate(`document.querySelector('.quote:last-child').scrollIntoView({ block: 'center' })`);
      await copyBy(popup, '.quote:last-child [title="Copy a link to this passage"]');
      const link = await pasted(page);
      expect(link).toContain('/en-feature#:~:text=');
      await stage.lede.open(stage.site.url('/en-shop-product'));
      const again = await stage.lede.open(link);
      await waitUntil(() => again.evaluate(() => scrollY > 0), 'the browser to scroll to the passage');
      const isInView = await again.evaluate(quote => {
        const holder = [...document.querySelectorAll('p')].find(({ textContent }) => textContent!.includes(quote));
        const { top, bottom } = holder!.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }, quote);
      expect(isInView).toBe(true);
    });
  });

  test.each([
    ['the button', '[title="Copy the brief"]', /^# .+\n\n[\s\S]*## Key points[\s\S]*## Quotes/],
    ['the menu', '[role=menuitem]:nth-of-type(4)', /^\{\n {2}"headline": ".+"[\s\S]*"found": \{/],
  ])('the brief is copied by %s', async (_, selector, expected) => {
    const { page, popup } = await open('#tab-outline');
    if (selector.includes('menu')) await popup.click('[aria-haspopup=menu]');
    const isThere = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    await waitUntil(() => popup.evaluate<boolean>(isThere), 'what copies');
    await copyBy(popup, selector);
    expect(await pasted(page)).toMatch(expected);
  });
});
