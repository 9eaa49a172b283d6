import { describe, expect, test } from 'vitest';
import { find, settled } from './open-panel';
import { open, revealed } from './open-story';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';

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
