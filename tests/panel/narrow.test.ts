import { describe, expect, test } from 'vitest';
import { find, openPanel, settled } from './open-panel';
import { arabic } from './samples/arabic';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';
import { articlePage, states } from './scenes';

const shown = Object.entries(states).filter(([state]) => state !== 'reading');

/** CSS pixels: the narrowest side panel, the same at 200 %, a popup at 200 % as a browser cuts it. */
const narrow = { '320 pixels wide': [320, 800], 'at 200 %': [180, 400], 'a popup at 200 %': [400, 300] } as const;

describe.each(Object.entries(narrow))('%s, nothing is cut off in', (_, [width, height]) => {
  test.each([
    ['outline', english],
    ['figures', crowded],
    ['quotes', vietnamese],
    ['figures', arabic],
    ['quotes', arabic],
  ] as const)('%s', async (tab, brief) => {
    const direction = brief === arabic ? 'rtl' : 'ltr';
    const settings = { welcomed: false };
    const scene = { language: 'vi', direction, place: 'side', page: articlePage(brief), settings } as const;
    const { document, click } = await openPanel(scene, { width, height });
    await click(`#tab-${tab}`);
    const app = document.getElementById('app')!;
    expect(app.scrollWidth).toBe(app.clientWidth);
    const cut = [...app.querySelectorAll('button, p, h1, h2, li')].filter(
      element => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible',
    );
    expect(cut.filter(element => !element.classList.contains('unseen')).map(({ className }) => className)).toEqual([]);
  });

  test.each(shown)('the state %s', async (_, scene) => {
    const { document } = await openPanel({ language: 'vi', place: 'side', ...scene }, { width, height });
    const app = document.getElementById('app')!;
    expect(app.scrollWidth).toBe(app.clientWidth);
    for (const button of document.querySelectorAll('button')) expect(button.scrollHeight).toBe(button.clientHeight);
    expect(find(document, '.state > svg').getBoundingClientRect().height).toBeGreaterThan(60);
  });

  test('the bar above: words end where the switch begins', async () => {
    const long = { ...vietnamese, insights: { ...vietnamese.insights, minutes: 38 } };
    const { document, stage } = await openPanel(
      { language: 'vi', place: 'side', page: articlePage(long) },
      { width, height },
    );
    for (const share of [0.38, 1]) {
      stage.say({ type: 'progress', progress: { share, block: 9 } });
      await settled();
      const words = document.createRange();
      words.selectNodeContents(find(document, '.reading p'));
      const edge = find(document, '.switch').getBoundingClientRect().left;
      expect(words.getBoundingClientRect().right).toBeLessThanOrEqual(edge);
    }
  });

  test('the menu', async () => {
    const scene = { language: 'vi', place: 'side', page: articlePage(vietnamese) } as const;
    const { document, click } = await openPanel(scene, { width, height });
    await click('[aria-haspopup]');
    const { left, right } = find(document, '[role=menu]').getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  });

  test.each(['outline', 'figures', 'quotes'])('%s: what has the focus lies under nothing', async tab => {
    const scene = { language: 'vi', place: 'side', page: articlePage(english) } as const;
    const { document, click } = await openPanel(scene, { width, height });
    await click(`#tab-${tab}`);
    const stops = [...document.querySelectorAll<HTMLElement>('.tab-panel :is(button, input, summary)')].filter(
      stop => stop.checkVisibility() && stop.tabIndex === 0,
    );
    expect(stops.length).toBeGreaterThan(5);
    const covered = [...stops, ...stops.toReversed()].filter(stop => {
      stop.focus();
      const { left, top, bottom } = stop.getBoundingClientRect();
      // Firefox leaves what is seen in part where it is.
      return ![top + 4, bottom - 4].some(y => stop.contains(document.elementFromPoint(left + 12, y)));
    });
    expect(covered.map(stop => stop.textContent?.slice(0, 40))).toEqual([]);
  });

  test('the options', async () => {
    const settings = { pausedSites: ['news.example.com'] };
    const { document } = await openPanel({ language: 'vi', settings }, { page: 'options', width, height });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
