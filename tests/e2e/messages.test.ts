import { expect, test } from 'vitest';
import { highlightsIn } from './highlights';
import { badge, inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

/** Everything that parts of Lede say to each other. */
const messages = [
  { type: 'badge', minutes: 999 },
  { type: 'understand', article: { url: '', title: '', language: 'en', blocks: [] } },
  { type: 'step', by: 1 },
  { type: 'reveal', span: { block: 0, start: 0, end: 3 } },
  { type: 'analyseAnyway' },
  { type: 'keep', key: 'tab', value: 'quotes' },
  { type: 'state', state: { is: 'notArticle', reasons: [] } },
];

/** All that a page could try. Pages have no messaging of extensions, unless one opens it to them. */
function speak(messages: object[], id: string): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?(id: string, message: object): unknown } } };
  for (const message of messages) {
    window.postMessage(message, '*');
    for (const target of [window, document]) {
      target.dispatchEvent(new CustomEvent('message', { detail: message }));
      target.dispatchEvent(new CustomEvent('lede', { detail: message }));
      target.dispatchEvent(new MessageEvent('message', { data: message }));
    }
    void chrome?.runtime?.sendMessage?.(id, message);
  }
  return chrome?.runtime?.sendMessage !== undefined;
}

inBothBrowsers(stage => {
  test('a page that speaks our language is not heard, and cannot tell that we are there', async () => {
    await set(stage.lede, { welcomed: true, highlights: false });
    const page = await stage.lede.open(stage.site.url('/en-feature'));
    await waitForBadge(stage.lede, /^\d$/);
    const minutes = await badge(stage.lede);
    const id = await stage.lede.inExtension<string>('chrome.runtime.id');
    expect(await page.evaluate(speak, messages, id)).toBe(false);

    const popup = await popupWith(stage.lede, '.outline');
    expect(await popup.evaluate(`document.querySelector('[aria-selected=true]').id`)).toBe('tab-outline');
    expect(await badge(stage.lede)).toBe(minutes);
    expect(await highlightsIn(page)).toEqual({});
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.close();
  });

  test('of what the reader read, nothing is stored', async () => {
    await stage.lede.open(stage.site.url('/en-feature'));
    const popup = await popupWith(stage.lede, '.outline');
    await popup.evaluate(`document.querySelector('#tab-quotes').click()`);
    await popup.close();
    const stored = await stage.lede.inExtension<Record<string, unknown>>(`(async () => ({
      sync: await chrome.storage.sync.get(null),
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      page: globalThis.localStorage ? Object.keys(localStorage) : [],
    }))()`);
    expect(stored).toMatchObject({ local: {}, session: {}, databases: [], caches: [], page: [] });
    expect(Object.keys(stored.sync as object)).toEqual(['settings']);
    expect(JSON.stringify(stored)).not.toMatch(/127\.0\.0\.1|feature|quotes/);
  });
});
