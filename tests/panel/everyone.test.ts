import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { showIn } from './media';
import { find, type OpenedPage, openPanel, settled } from './open-panel';
import { arabic } from './samples/arabic';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';
import { articlePage, states } from './scenes';

const on = { highlights: true };
const shown = Object.entries(states).filter(([state]) => state !== 'reading');

/** What axe finds wrong in a page, once in each theme. */
async function faults({ document, window }: OpenedPage): Promise<string[]> {
  const inside = window as unknown as { axe: typeof axe; eval(code: string): unknown };
  inside.eval(axe.source);
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await showIn(theme, document);
    const { violations } = await inside.axe.run(document);
    found.push(...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(node => node.html).join(' ')}`));
  }
  return found;
}

describe('axe finds no fault, light or dark, with', () => {
  test.each([
    ['outline', { language: 'en', page: articlePage(english), settings: on }],
    ['figures', { language: 'vi', page: articlePage(vietnamese), settings: on }],
    ['quotes', { language: 'en', page: articlePage(english) }],
    ['figures', { language: 'en', direction: 'rtl', page: articlePage(arabic), settings: on }],
  ] as const)('the tab %s of %o', async (tab, scene) => {
    const opened = await openPanel(scene);
    await opened.click(`#tab-${tab}`);
    expect(await faults(opened)).toEqual([]);
  });

  test('unfolded rows, the menu, the welcome and notices', async () => {
    const scene = { language: 'en', page: articlePage({ ...english, partly: true }), settings: { welcomed: false } };
    const opened = await openPanel(scene);
    await opened.click('#tab-figures');
    await opened.click('.row summary');
    await opened.click('[aria-haspopup=menu]');
    expect(await faults(opened)).toEqual([]);
  });

  test.each(shown)('the state %s', async (_, scene) => {
    expect(await faults(await openPanel({ language: 'en', ...scene }))).toEqual([]);
  });

  test('the options', async () => {
    const settings = { pausedSites: ['example.com'] };
    expect(await faults(await openPanel({ language: 'vi', settings }, { page: 'options', width: 800 }))).toEqual([]);
  });
});

test('nothing is told twice to a screen reader, and the current row says that it is', async () => {
  const { document, click } = await openPanel({ language: 'en', page: articlePage(english) });
  for (const tab of ['#tab-figures', '#tab-quotes']) {
    await click(tab);
    const named = [...document.querySelectorAll<HTMLElement>('button')].filter(button => button.title !== '');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ ariaLabel, title }) => ariaLabel === title)).toEqual([]);
    await click('.tab-panel [data-row]');
    expect(document.querySelectorAll('.tab-panel [aria-current=true]')).toHaveLength(1);
  }
});

describe.each(['ltr', 'rtl'] as const)('beside words of ours that run %s', direction => {
  /** Where the first line of something begins, and the edges of what it stands in, from the left. */
  async function firstLine(selector: string, tab = 'quotes') {
    const { document, window, click } = await openPanel({ language: 'en', direction, page: articlePage(arabic) });
    await click(`#tab-${tab}`);
    const range = document.createRange();
    range.selectNodeContents(find(document, selector));
    const pieces = [...range.getClientRects()];
    const line = pieces.filter(({ top, bottom }) => bottom > pieces[0]!.top && top < pieces[0]!.bottom);
    const main = find(document, 'main');
    const edge = main.getBoundingClientRect().right - Number.parseFloat(window.getComputedStyle(main).paddingRight);
    return { from: Math.max(...line.map(({ right }) => right)), edge };
  }

  test.each([
    ['headline', 'outline', 'h1', 0],
    ['byline', 'outline', '.facts bdi', 0],
    ['key point', 'outline', '.key-points bdi', 14], // beside its bullet
    ['outline entry', 'outline', '.outline bdi', 20], // beside its stop
    ['name', 'figures', '.row bdi', 0],
    ['speaker', 'quotes', 'cite', 0],
  ] as const)('an Arabic %s begins at the right', async (_, tab, selector, indent) => {
    const { from, edge } = await firstLine(selector, tab);
    expect(Math.abs(edge - indent - from)).toBeLessThan(2);
  });

  test('our words among Arabic ones keep their order', async () => {
    const { document, click } = await openPanel({ language: 'en', direction, page: articlePage(arabic) });
    await click('#tab-figures');
    const words = find(document, '.row summary bdi').firstChild!;
    const [one, quote] = [0, 2].map(at => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    });
    expect(words.textContent).toBe('1 quote');
    expect(one! < quote!).toBe(direction === 'ltr');
  });

  test('the mark of an Arabic quote hangs at the right', async () => {
    const { from, edge } = await firstLine('blockquote button');
    expect(from - edge).toBeGreaterThan(2);
    expect(from - edge).toBeLessThan(16);
  });
});

test('a byline of several lines is shown to its last letter', async () => {
  const byline = 'Maeve Corrigan in Larkfield, Tomas Lindqvist and Anneliese von Hohenfeld-Castelbarco in Saltmarsh';
  const brief = { ...english, article: { ...english.article, byline } };
  const { document } = await openPanel({ language: 'en', page: articlePage(brief) }, { width: 320 });
  const range = document.createRange();
  range.selectNodeContents(find(document, '.facts bdi'));
  const lines = [...range.getClientRects()];
  expect(lines.length).toBeGreaterThan(1);
  const { left } = find(document, 'h1').getBoundingClientRect();
  expect(Math.min(...lines.map(line => line.left))).toBeGreaterThanOrEqual(left);
});

test('buttons that are called the same belong to something with a name of its own', async () => {
  const { document, click } = await openPanel({ language: 'en', page: articlePage(english) });
  for (const [tab, group] of [
    ['figures', '[role=group]'],
    ['quotes', 'figure'],
  ]) {
    await click(`#tab-${tab}`);
    const groups = [...document.querySelectorAll<HTMLElement>(`.tab-panel ${group}`)];
    expect(groups.length).toBeGreaterThan(2);
    expect(groups.filter(({ ariaLabel }) => !ariaLabel)).toEqual([]);
    const outside = document.querySelectorAll(`.tab-panel button[title]:not(${group} *, [data-row])`);
    expect([...outside].map(({ outerHTML }) => outerHTML)).toEqual([]);
  }
});

test('a screen reader is not told of every step of the scroll', async () => {
  const { document, stage } = await openPanel({ language: 'en', page: articlePage(english) });
  const live = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
  const words = () => live.map(({ textContent }) => textContent);
  const before = words();
  for (const share of [0.5, 0.7, 1]) {
    stage.say({ type: 'progress', progress: { share, block: 9 } });
    await settled();
  }
  expect(document.querySelector('[role=progressbar]')?.ariaValueNow).toBe('100');
  expect(live.length).toBeGreaterThan(0);
  expect(words()).toEqual(before);
});

test.each(['outline', 'figures', 'quotes'])('whatever has the focus in the tab %s shows it', async tab => {
  const { document, window, click } = await openPanel({ language: 'en', page: articlePage(english) });
  await click(`#tab-${tab}`);
  const stops = [...document.querySelectorAll<HTMLElement>('button, input')].filter(stop => stop.checkVisibility());
  expect(stops.length).toBeGreaterThan(15);
  showFocusByMark(document);
  for (const stop of stops) {
    stop.focus();
    expect(document.activeElement).toBe(stop);
    stop.dataset.focus = '';
    const { outlineStyle, outlineWidth } = window.getComputedStyle(stop);
    delete stop.dataset.focus;
    expect(`${stop.className}: ${outlineStyle} ${outlineWidth}`).toBe(`${stop.className}: solid 2px`);
  }
});

test('where words run from right to left, the next tab is to the left', async () => {
  const { document, press, text } = await openPanel({ language: 'en', direction: 'rtl', page: articlePage(arabic) });
  document.getElementById('tab-outline')!.focus();
  await press('ArrowLeft');
  expect(text('[aria-selected=true]')).toBe('Key figures');
  expect(document.documentElement.dir).toBe('rtl');
});

/** What the page's rules do to what has the focus, they do to what has a mark: in a window behind others nothing has the focus. */
function showFocusByMark(document: Document): void {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
  const style = document.createElement('style');
  style.textContent = rules.join('\n').replaceAll(':focus-visible', '[data-focus]');
  document.head.append(style);
}
