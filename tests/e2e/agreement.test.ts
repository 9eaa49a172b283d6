import { describe, expect, test } from 'vitest';
import { type Panel, waitUntil } from '../../scripts/lede-browser';
import { highlightsIn, waitForHighlights } from './highlights';
import { inBothBrowsers, popupWith, set, waitForBadge } from './with-lede';

const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

/** Whether all highlights and those of people are on, as the panel and the options show it. */
const IN_PANEL = `['.switch', '.chips li:nth-child(2) .chip'].map(one => {
  const { ariaChecked, ariaPressed } = document.querySelector(one) ?? {};
  return (ariaChecked ?? ariaPressed) === 'true';
})`;
const IN_OPTIONS = `[...document.querySelectorAll('section input')].filter((_, i) => i === 0 || i === 2).map(({ checked }) => checked)`;

inBothBrowsers(stage => {
  describe('a choice', () => {
    test('shows at once in the popup, beside the page, in the options and in every tab', async () => {
      await set(stage.lede, { welcomed: true, highlights: false, kinds: {}, pausedSites: [] });
      const first = await stage.lede.open(stage.site.url('/en-feature'));
      await waitForBadge(stage.lede, /\d/);
      const options = await stage.lede.openOwnPage('src/extension/options.html');
      await options.waitForSelector('fieldset');
      const second = await stage.lede.open(stage.site.url('/vi-report'), { newTab: true });
      const opener = await popupWith(stage.lede, '.outline');
      await opener.click('.icon-button[title="Keep open beside the page"]');
      const side = await stage.lede.sidePanel();
      const popup = await popupWith(stage.lede, '.outline');

      const agree = async (choice: [boolean, boolean]) => {
        const wanted = JSON.stringify(choice);
        const shown = async (panel: Panel) => JSON.stringify(await panel.evaluate(IN_PANEL)) === wanted;
        await waitUntil(() => shown(popup), `the popup to show ${wanted}`);
        await waitUntil(() => shown(side), `the side panel to show ${wanted}`);
        const inOptions = async () => JSON.stringify(await options.evaluate(IN_OPTIONS)) === wanted;
        await waitUntil(inOptions, `the options to show ${wanted}`);
        for (const page of [first, second]) {
          await waitForHighlights(page, choice[0] ? 'some' : 'none');
          const people = async () => 'lede-person' in (await highlightsIn(page)) === (choice[0] && choice[1]);
          await waitUntil(people, `people in the page as in ${wanted}`);
        }
      };
      await agree([false, true]);
      await popup.evaluate(click('.switch'));
      await agree([true, true]);
      await side.evaluate(click('.chips li:nth-child(2) .chip'));
      await agree([true, false]);
      await options.evaluate(click('section input'));
      await agree([false, false]);
      await popup.close();
      await options.close();
    });

    test('for a site is made in the popup, and taken back there', async () => {
      await set(stage.lede, { highlights: true, kinds: {}, pausedSites: [] });
      const page = await stage.lede.open(stage.site.url('/en-feature'));
      await waitForHighlights(page, 'some');
      const popup = await popupWith(stage.lede, '.outline');
      await popup.click('[aria-haspopup=menu]');
      await popup.click('[role=menuitemcheckbox]');
      await waitForHighlights(page, 'none');
      await waitForBadge(stage.lede, /^$/);
      await popup.evaluate(click('.notices button'));
      await waitForHighlights(page, 'some');
      await waitForBadge(stage.lede, /\d/);
      await popup.close();
    });
  });

  test('no page of ours opens by itself', async () => {
    const urls = await stage.lede.inExtension<string[]>(
      'chrome.tabs.query({}).then(tabs => tabs.map(({ url, pendingUrl }) => pendingUrl || url))',
    );
    const own = await stage.lede.inExtension<string>(`chrome.runtime.getURL('')`);
    // In Firefox, the driver has opened one, in which it evaluates what it is asked to.
    const drivers = stage.name === 'firefox' ? 1 : 0;
    expect(urls.length).toBeGreaterThan(drivers);
    expect(urls.filter(url => url?.startsWith(own))).toHaveLength(drivers);
  });
});
