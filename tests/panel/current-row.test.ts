import { expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import type { Brief } from '../../src/extension/messages';
import { find, openPanel, settled } from './open-panel';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { articlePage } from './scenes';

const open = (brief: Brief = english) => openPanel({ language: 'en', page: articlePage(brief) });

test('the row of a place that the keys in the page led to is current, and comes into view', async () => {
  const { document, stage, click, text } = await open(crowded);
  await click('#tab-figures');
  const span = crowded.insights.found.figure[0]!.spans[0]!;
  stage.say({ type: 'revealed', revealed: { span, isHidden: false } });
  await settled();
  const here = find(document, '.row[data-here] .words');
  expect(here.textContent).toContain(textOf(crowded.article, span));
  const { top, bottom } = here.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(find(document, '.tabs').getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(600);
  expect(text('#app > [role=status]')).toBe('');
});

test('a place that the page hides is said to everybody', async () => {
  const { document, stage, click, text } = await open();
  await click('#tab-figures');
  await click('.row .words');
  const span = english.insights.found.person[0]!.spans[0]!;
  stage.say({ type: 'revealed', revealed: { span, isHidden: true } });
  await settled();
  const status = find(document, '#app > [role=status]');
  expect(status.textContent).toBe('The page does not show this place now.');
  const { width, bottom } = status.getBoundingClientRect();
  expect(width).toBeGreaterThan(100);
  expect(bottom).toBeLessThan(600);
  await click('.row .words');
  expect(text('#app > [role=status]')).toContain('shown in the page');
  expect(status.getBoundingClientRect().width).toBeLessThan(2);
});

test('no row that the keys lead to lies below the bars', async () => {
  const { document, click, press } = await open(crowded);
  await click('#tab-figures');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(row => row.checkVisibility());
  rows[12]!.focus();
  const bars = () => find(document, '.tabs').getBoundingClientRect().bottom;
  for (let i = 12; i > 6; i--) {
    await press('ArrowUp');
    expect(document.activeElement).toBe(rows[i - 1]);
    expect(rows[i - 1]!.getBoundingClientRect().top).toBeGreaterThanOrEqual(bars());
  }
});
