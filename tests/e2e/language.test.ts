import { expect, test } from 'vitest';
import vietnamese from '../../public/_locales/vi/messages.json';
import type { BrowserName } from '../../scripts/browsers';
import { launchWithLede } from '../../scripts/lede-browser';
import { startSite } from './site';
import { badge, popupWith, set, waitForBadge } from './with-lede';

const name = process.env.LEDE_BROWSER as BrowserName;
const word = (key: keyof typeof vietnamese) => vietnamese[key].message;

/** What a reader sees of the words of the interface. */
const SHOWN = `({
  language: document.documentElement.lang,
  minutes: document.querySelector('.reading strong').innerText,
  highlights: document.querySelector('.switch').innerText.trim(),
  tabs: [...document.querySelectorAll('[role=tab]')].map(({ innerText }) => innerText),
  date: document.querySelector('time').innerText,
})`;

test(`a Vietnamese ${name} has a Vietnamese panel, also for an English story`, async () => {
  const site = await startSite();
  const lede = await launchWithLede(name, { headless: true, language: 'vi' });
  try {
    await set(lede, { welcomed: true });
    await lede.open(site.url('/en-feature'));
    await waitForBadge(lede, /\d/);
    const popup = await popupWith(lede, '.outline');
    expect(await popup.evaluate(SHOWN)).toEqual({
      language: 'vi',
      minutes: word('minutes_other').replace('$1', await badge(lede)),
      highlights: word('highlightsShort'),
      tabs: [word('tab_outline'), word('tab_figures'), word('tab_quotes')],
      date: expect.stringMatching(/^\d+ tháng \d+, \d{4}/),
    });
    await popup.close();
    expect(lede.complaints).toEqual([]);
  } finally {
    await lede.close();
    site.close();
  }
});
