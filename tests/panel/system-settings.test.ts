import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/core/kinds';
import type { PageState } from '../../src/extension/messages';
import { showIn, wants } from './media';
import { find, type OpenedPage, openPanel, settled } from './open-panel';
import { english } from './samples/english';
import { articlePage, states } from './scenes';

const scene = { language: 'en', page: articlePage(english), settings: { highlights: true } } as const;

function styleOf({ document, window }: OpenedPage, selector: string, pseudo?: string): CSSStyleDeclaration {
  return window.getComputedStyle(find(document, selector), pseudo);
}

describe('where the browser chooses the colours', () => {
  async function open(tab = 'outline', settings = {}): Promise<OpenedPage> {
    await wants('forced-colors', 'active');
    const opened = await openPanel({ ...scene, settings: { highlights: true, ...settings } });
    await opened.click(`#tab-${tab}`);
    return opened;
  }

  test('a switch and a chip show whether they are on', async () => {
    const page = await open('outline', { kinds: { date: false } });
    const before = styleOf(page, '.switch .track').backgroundColor;
    expect(styleOf(page, '.chip[aria-pressed=true]').borderStyle).not.toBe(
      styleOf(page, '.chip[aria-pressed=false]').borderStyle,
    );
    await page.click('.switch');
    expect(styleOf(page, '.switch .track').backgroundColor).not.toBe(before);
  });

  test('what has been read is set off, in the bar and in the outline', async () => {
    const page = await open();
    const paper = styleOf(page, 'body').backgroundColor;
    expect(styleOf(page, '.progress > div').backgroundColor).not.toBe(paper);
    expect(styleOf(page, '.key-points button', '::before').backgroundColor).not.toBe(paper);
    expect(styleOf(page, '.outline li[data-read]', '::after').backgroundColor).not.toBe(
      styleOf(page, '.outline li:not([data-read])', '::after').backgroundColor,
    );
  });

  test.each([
    ['figures', '.row', ''],
    ['quotes', '.quote', ' button[data-row]'],
  ])('the place in %s that was shown last has a line around it', async (tab, item, lined) => {
    const page = await open(tab);
    await page.click(`${item} button[data-row]`);
    expect(styleOf(page, `${item}[data-here]${lined}`).outlineStyle).toBe('solid');
    expect(styleOf(page, `${item}:not([data-here])${lined}`).outlineStyle).toBe('none');
  });

  test('each kind has a line of its own, in the colour of the words', async () => {
    const page = await open();
    const samples = [...page.document.querySelectorAll<HTMLElement>('.chip .sample')];
    const lines = samples.map(sample => page.window.getComputedStyle(sample));
    expect(new Set(lines.map(({ textDecorationColor }) => textDecorationColor)).size).toBe(1);
    const styles = lines.map(({ textDecorationLine, textDecorationStyle }) => textDecorationLine + textDecorationStyle);
    expect(new Set(styles).size).toBe(new Set(Object.values(kinds).map(({ line }) => line)).size);
  });

  test('what is not there yet has an outline', async () => {
    await wants('forced-colors', 'active');
    const page = await openPanel({
      language: 'en',
      page: [{ type: 'state', state: { is: 'reading', brief: english, kept: [] } }],
    });
    expect(styleOf(page, '.bone').borderColor).not.toBe(styleOf(page, 'body').backgroundColor);
  });
});

describe.each(['light', 'dark'])('a reader who wants more contrast has 7 : 1 in every word, %s', theme => {
  async function faults({ document, window }: OpenedPage): Promise<string[]> {
    const inside = window as unknown as { axe: typeof axe; eval(code: string): unknown };
    inside.eval(axe.source);
    await showIn(theme, document);
    const { violations, passes } = await inside.axe.run(document, { runOnly: ['color-contrast-enhanced'] });
    expect(passes.length).toBe(1);
    return violations.flatMap(({ nodes }) => nodes.map(node => node.html));
  }

  test.each(['outline', 'figures', 'quotes'])('in the tab %s', async tab => {
    await wants('prefers-contrast', 'more');
    const page = await openPanel(scene);
    await page.click(`#tab-${tab}`);
    expect(await faults(page)).toEqual([]);
  });

  test.each(['unsure', 'siteAccess'] as const)('in the state %s', async state => {
    await wants('prefers-contrast', 'more');
    expect(await faults(await openPanel({ language: 'en', ...states[state] }))).toEqual([]);
  });

  test('in the options', async () => {
    await wants('prefers-contrast', 'more');
    const settings = { pausedSites: ['example.com'] };
    expect(await faults(await openPanel({ language: 'en', settings }, { page: 'options', width: 800 }))).toEqual([]);
  });
});

/** Collects the properties that change in steps from now on. */
function movesOf(document: Document): string[] {
  const moved: string[] = [];
  document.addEventListener('transitionrun', ({ propertyName }) => moved.push(propertyName));
  return moved;
}

describe.each([
  ['reduce', false],
  ['no-preference', true],
])('for a reader whose wish for motion is: %s', (wish, moves) => {
  test('colours change slowly or at once', async () => {
    await wants('prefers-reduced-motion', wish);
    const { document, window } = await openPanel(scene);
    const all = [...document.querySelectorAll('*')].map(element => window.getComputedStyle(element).transitionDuration);
    expect(new Set(all).size > 1).toBe(moves);
  });

  test('the arrow of what a person said turns slowly or at once', async () => {
    await wants('prefers-reduced-motion', wish);
    const { document, click } = await openPanel(scene);
    await click('#tab-figures');
    const moved = movesOf(document);
    await click('.row summary');
    await settled();
    expect(moved.includes('transform')).toBe(moves);
    expect(find(document, '.row details button').checkVisibility()).toBe(true);
  });

  test('what is not there yet breathes or does not', async () => {
    await wants('prefers-reduced-motion', wish);
    const waiting: PageState = { is: 'reading', brief: english, kept: [] };
    const { document } = await openPanel({ language: 'en', page: [{ type: 'state', state: waiting }] });
    const names = document.getAnimations().map(animation => (animation as CSSAnimation).animationName);
    expect(names.includes('breathe')).toBe(moves);
  });
});
