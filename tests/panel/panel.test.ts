import { describe, expect, test } from 'vitest';
import type { Brief, PanelToPage } from '../../src/extension/messages';
import type { Stage } from './fake-browser';
import { find, openPanel, settled } from './open-panel';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';
import { articlePage } from './scenes';

const open = (brief: Brief = english, settings = {}) =>
  openPanel({ language: 'en', page: articlePage(brief), settings });

/** The places that the page was asked to show. */
const revealed = ({ asked }: Stage) =>
  (asked as PanelToPage[]).flatMap(request => (request.type === 'reveal' ? [request.span] : []));

describe('tabs', () => {
  test('have one tab stop, and arrow keys, Home and End to move', async () => {
    const { document, press, text, click } = await open();
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(tab => tab.tabIndex)).toEqual([0, -1, -1]);
    await click('#tab-outline');
    tabs[0]!.focus();
    for (const [key, name] of [
      ['ArrowRight', 'Key figures'],
      ['ArrowRight', 'Quotes'],
      ['ArrowRight', 'Outline'],
      ['ArrowLeft', 'Quotes'],
      ['Home', 'Outline'],
      ['End', 'Quotes'],
    ] as const) {
      await press(key);
      expect(text('[aria-selected=true]')).toBe(name);
      expect(document.activeElement?.textContent).toBe(name);
    }
  });
});

describe('reading time', () => {
  test.each([
    [english, {}, 'At 238 words a minute, the average of adults (Brysbaert 2019).'],
    [vietnamese, {}, 'At 290 syllables a minute, by our own estimate.'],
    [english, { pace: 1.5 }, 'At 357 words a minute, your own pace.'],
  ])('%#: says at which pace, and leads to the options', async (brief, settings, expected) => {
    const { document, stage, click, text } = await open(brief, settings);
    const note = find(document, '#pace');
    expect(note.checkVisibility()).toBe(false);
    await click('.reading button[popovertarget=pace]');
    expect(note.checkVisibility()).toBe(true);
    expect(text('#pace p')).toBe(expected);
    await click('#pace button');
    expect(stage.done).toContain('openOptionsPage');
  });
});

describe('outline', () => {
  test('begins before the first heading, and leads back there', async () => {
    const { document, stage, text, click } = await open();
    stage.say({ type: 'progress', progress: { share: 0.05, block: 1 } });
    await settled();
    expect(text('[aria-current=location]')).toBe('Opening');
    await click('.outline button');
    expect(revealed(stage)).toMatchObject([{ block: 0, start: 0 }]);
    const derived = await open(vietnamese);
    expect(derived.document.querySelector('.outline')?.textContent).not.toContain('Opening');
    expect(document.querySelectorAll('.outline li').length).toBe(english.insights.outline.length + 1);
  });

  test('marks where the reader is, and follows the scroll', async () => {
    const { document, stage, text } = await open();
    expect(text('[aria-current=location]')).toBe('A long wait for Saltmarsh');
    stage.say({ type: 'progress', progress: { share: 0.9, block: 11 } });
    await settled();
    expect(text('[aria-current=location]')).toBe('The next crossing');
    expect(text('.reading p')).toContain('almost done');
    expect(document.querySelector('[role=progressbar]')?.ariaValueNow).toBe('90');
    stage.say({ type: 'progress', progress: { share: 1, block: 4 } });
    await settled();
    expect(text('[aria-current=location]')).toBe('The next crossing');
  });

  test('begins in the upper half of the popup, under a headline of three lines', async () => {
    const { document } = await open();
    const { height } = find(document, 'h1').getBoundingClientRect();
    expect(height).toBeGreaterThan(60);
    expect(find(document, '.key-points bdi').getBoundingClientRect().top).toBeLessThan(600 / 2);
  });

  test('says when the entries are not the own ones of the article', async () => {
    const { text } = await open(vietnamese);
    expect(text('.note')).toContain('no headings of its own');
  });
});

describe('key figures', () => {
  test('a click shows a mention in the page, another the next, arrow keys go both ways, in a ring', async () => {
    const { document, stage, click, press, text } = await open();
    await click('#tab-figures');
    const { spans } = english.insights.found.person[0]!;
    const shown = () => revealed(stage);
    await click('.row .words');
    await click('.row .words');
    expect(shown()).toEqual([spans[0], spans[1]]);
    expect(text('.row .count')).toContain('2 / 3');
    expect(text('#app > [role=status]')).toBe('Mention 2 of 3 shown in the page');
    document.querySelector<HTMLElement>('.row .words')!.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) await press(key);
    expect(shown().slice(2)).toEqual([spans[0], spans[2], spans[0]]);
  });

  test('up and down move between rows', async () => {
    const { document, click, press } = await open();
    await click('#tab-figures');
    document.querySelector<HTMLElement>('.row .words')!.focus();
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Idris Okonjo');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Elena Whitcombe');
  });

  test.each([
    ['Escape', 'key'],
    ['[title=Clear]', 'button'],
  ])('the filter knows no accents; "/" leads to it and the %s %s empties it', async (name, means) => {
    const { document, window, click, press } = await open(vietnamese);
    await click('#tab-figures');
    await press('/');
    const field = document.activeElement as HTMLInputElement;
    expect(field.type).toBe('search');
    field.value = 'duc';
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    await settled();
    expect([...document.querySelectorAll('.row .label')].map(label => label.textContent)).toEqual(['Phạm Minh Đức']);
    await (means === 'key' ? press(name) : click(name));
    expect(document.querySelectorAll('.row').length).toBeGreaterThan(10);
    expect(document.activeElement).toBe(field);
    expect(document.querySelector('[title=Clear]')).toBeNull();
  });

  test('how many a filter leaves is told once the reader has typed, and in their words where there are none', async () => {
    const { document, window, click, text } = await open();
    await click('#tab-figures');
    const field = find(document, '.filter') as HTMLInputElement;
    const said: string[] = [];
    const status = find(document, '#app > [role=status]');
    new window.MutationObserver(() => said.push(status.innerText)).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    const type = (words: string) => {
      field.value = words;
      field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    };
    for (const words of ['e', 'el', 'elena']) type(words);
    await expect.poll(() => text('#app > [role=status]'), { timeout: 3_000 }).toBe('1 entry');
    type('xq');
    await expect.poll(() => text('#app > [role=status]'), { timeout: 3_000 }).toBe('Nothing matches “xq”.');
    expect(text('.empty')).toBe('Nothing matches “xq”.');
    expect(said).toHaveLength(2);
    expect(document.querySelectorAll('[role=status]')).toHaveLength(1);
  });

  test('six of a kind are shown, and all on demand', async () => {
    const { document, click, text } = await open(crowded);
    await click('#tab-figures');
    const people = () => document.querySelectorAll('section:first-child > .rows > .row').length;
    expect(people()).toBe(6);
    expect(text('.show-more')).toBe('Show 54 more');
    await click('.show-more');
    expect(people()).toBe(60);
    expect(text('#app > [role=status]')).toBe('60 entries');
    await click('.show-more');
    expect(text('#app > [role=status]')).toBe('6 entries');
  });

  test('a person unfolds to what they said', async () => {
    const { document, stage, click } = await open();
    await click('#tab-figures');
    const said = find(document, '.row details button');
    expect(said.checkVisibility()).toBe(false);
    await click('.row summary');
    expect(said.checkVisibility()).toBe(true);
    await click('.row details button');
    expect(revealed(stage)).toEqual([english.insights.found.quote[0]!.spans[0]]);
  });
});

describe('quotes', () => {
  test('have their speaker with the role, and lead to their place', async () => {
    const { stage, click, text } = await open();
    await click('#tab-quotes');
    expect(text('.quote button')).toBe('“We were told it would never stand,”');
    expect(text('.quote figcaption p')).toBe('Elena Whitcombe Mayor');
    await click('.quote button');
    expect(revealed(stage)).toEqual([english.insights.found.quote[0]!.spans[0]]);
  });
});

test('another story in the same tab starts at its beginning', async () => {
  const { stage, click, text } = await open();
  await click('#tab-quotes');
  stage.say(articlePage(vietnamese)[0]);
  await settled();
  expect(text('h1')).toBe(vietnamese.article.title);
  expect(text('[aria-selected=true]')).toBe('Outline');
});

test('what a page says is text and nothing else', async () => {
  const hostile = structuredClone(english);
  hostile.article.title = '<img src=x onerror="top.hacked = true">\u202eevil';
  hostile.insights.found.person[0]!.name = '<script>top.hacked = true</script>';
  hostile.article.url = 'javascript:alert(1)';
  const { document, window, click, text } = await open(hostile);
  expect(text('h1')).toBe('<img src=x onerror="top.hacked = true">evil');
  await click('#tab-figures');
  expect(text('.row .label')).toBe('<script>top.hacked = true</script>');
  expect(document.querySelector('#app img, #app script, #app a')).toBeNull();
  expect(window.top).not.toHaveProperty('hacked');
});
