import { describe, expect, test } from 'vitest';
import { openPanel, until } from './open-panel';
import { crowded } from './samples/crowded';
import { articlePage } from './scenes';

describe('a panel that is opened again', () => {
  test('tells the page where it was left', async () => {
    const { document, stage, click } = await openPanel({ language: 'en', page: articlePage(crowded) });
    await click('#tab-figures');
    await click('.show-more');
    await click('.row .words');
    document.getElementById('app')!.scrollTop = 700;
    await until(() => stage.asked.some(request => (request as { key?: string }).key === 'scroll'));
    const kept = stage.asked.filter(request => (request as { type: string }).type === 'keep');
    expect(kept).toMatchObject([
      { key: 'tab', value: 'figures' },
      { key: 'all person', value: true },
      { key: 'current' },
      { key: 'mention', value: 0 },
      { key: 'scroll', value: 700 },
    ]);
  });

  test('is as it was left', async () => {
    const page = articlePage(crowded, 0.38, 4, [
      ['tab', 'figures'],
      ['all person', true],
      ['filter', 'anneliese'],
      ['scroll', 700],
    ]);
    const { document, text } = await openPanel({ language: 'en', page });
    expect(text('[aria-selected=true]')).toBe('Key figures');
    expect(document.querySelector<HTMLInputElement>('.filter')!.value).toBe('anneliese');
    expect(document.querySelectorAll('.row').length).toBeGreaterThan(6);
    expect(document.getElementById('app')!.scrollTop).toBe(700);
  });
});
