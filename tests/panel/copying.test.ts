import { describe, expect, test } from 'vitest';
import { openPanel, settled } from './open-panel';
import { english } from './samples/english';
import { articlePage } from './scenes';

const open = () => openPanel({ language: 'en', page: articlePage(english) });

describe('copying', () => {
  test.each([
    [2, /^# After eleven years/],
    [3, /^\{\n {2}"headline"/],
  ])('entry %i of the menu', async (index, expected) => {
    const { document, window, click } = await open();
    let copied = '';
    window.navigator.clipboard.writeText = async text => {
      copied = text;
    };
    await click('[aria-haspopup=menu]');
    (document.querySelectorAll('[role^=menuitem]')[index] as HTMLElement).click();
    await settled();
    expect(copied).toMatch(expected);
    expect(document.querySelector('#app > [role=status]')?.textContent).toBe('Copied');
  });

  test('a link to a quote leads to its words', async () => {
    const { window, click } = await open();
    let copied = '';
    window.navigator.clipboard.writeText = async text => {
      copied = text;
    };
    await click('#tab-quotes');
    await click('[title="Copy a link to this passage"]');
    expect(copied).toBe(`${english.article.url}#:~:text=${encodeURIComponent('“We were told it would never stand,”')}`);
  });
});
