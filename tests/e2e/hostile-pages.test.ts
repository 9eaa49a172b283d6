import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/lede-browser';
import { hostilePages, story, title } from '../hostile';
import { askPage } from './ask-page';
import { inBothBrowsers, popupWith, set } from './with-lede';

const TABS = 50;
const closed = { is: 'closed', text: '', partly: false };

const addressOf = (name: string): string => `/hostile/${encodeURIComponent(name)}`;

inBothBrowsers(stage => {
  test.each(Object.entries(hostilePages))(
    '%s: is told for what it is, and goes on as it was',
    async (name, hostile) => {
      await set(stage.lede, { highlights: true });
      const page = await stage.lede.open(stage.site.url(addressOf(name)));
      const { is, text, partly } = hostile.is === 'closed' ? closed : await askPage(stage.lede);
      if (hostile.is === 'closed') {
        expect(stage.lede.complaints).toEqual([]);
      } else if (hostile.is === 'article') {
        expect(is).toBe('article');
        expect(story.filter(words => !text.includes(words))).toEqual([]);
        expect(partly).toBe(hostile.partly ?? false);
      } else {
        expect(is).toMatch(hostile.is === 'anything' ? /article|unsure/i : /notArticle|unsure/);
      }
      const done = await page.evaluate(
        '({ executions: globalThis.executions ?? 0, changes: globalThis.changes ?? 0 })',
      );
      expect(done).toEqual({ executions: 0, changes: hostile.restless ? expect.anything() : 0 });
    },
  );

  test('markup in every field is text in the popup', async () => {
    await stage.lede.open(stage.site.url(addressOf('markup in every field')));
    const popup = await popupWith(stage.lede, '.outline');
    const harmful = `[...document.querySelectorAll('*')].filter(({ localName, attributes }) =>
      /^(?:img|iframe|object|embed|base)$/.test(localName) ||
      [...attributes].some(({ name, value }) => /^on/.test(name) || /javascript:/.test(value)))`;
    expect(await popup.evaluate(`${harmful}.map(element => element.outerHTML)`)).toEqual([]);
    expect(await popup.evaluate('document.body.innerText')).toContain('<img src=x onerror=executed()>');
    await popup.close();
  });

  test(`${TABS} tabs at once are all read`, async () => {
    const tab = JSON.stringify({ url: stage.site.url('/en-feature'), active: false });
    const ids = await stage.lede.inExtension<number[]>(
      `Promise.all(Array.from({ length: ${TABS} }, () => chrome.tabs.create(${tab}))).then(tabs => tabs.map(({ id }) => id))`,
    );
    for (const tabId of ids) {
      const minutes = `chrome.action.getBadgeText({ tabId: ${tabId} })`;
      await waitUntil(async () => /^\d$/.test(await stage.lede.inExtension(minutes)), 'the badge of every tab');
    }
    await stage.lede.inExtension(`chrome.tabs.remove(${JSON.stringify(ids)}).then(() => null)`);
  });

  describe('a registry of highlights', () => {
    test.each(['that is frozen', 'that is another'])('%s is no reason to say less in the panel', async kind => {
      await stage.lede.open(stage.site.url(addressOf(`a registry of highlights ${kind}`)));
      const popup = await popupWith(stage.lede, '.outline');
      expect(await popup.evaluate(`document.querySelector('h1').innerText`)).toContain(title);
      await popup.close();
    });
  });
});
