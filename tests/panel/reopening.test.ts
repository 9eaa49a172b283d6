import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/core/insights';
import type { KeptValue, PanelToPage } from '../../src/extension/messages';
import { find, openPanel, settled, until } from './open-panel';
import { crowded } from './samples/crowded';
import { english } from './samples/english';
import { articlePage } from './scenes';

test('a story that is still being understood has its headline and minutes, and nothing moves when it is', async () => {
  const { insights } = english;
  const found = Object.fromEntries(Object.keys(insights.found).map(kind => [kind, []])) as unknown as Found;
  const brief = { ...english, insights: { ...insights, outline: [], keyPoints: [], found } };
  const { document, stage, text } = await openPanel({
    language: 'en',
    page: [{ type: 'state', state: { is: 'reading', brief, kept: [['tab', 'quotes']] } }],
  });
  const tops = () => ['h1', '.switch', '.chip', '.tabs'].map(name => find(document, name).getBoundingClientRect().top);
  const widths = () => [...document.querySelectorAll('.chip')].map(chip => chip.getBoundingClientRect().width);
  expect(text('.reading')).toContain('about 3 min');
  expect(text('.chips')).not.toContain('0');
  expect(document.querySelectorAll('.quote, .empty')).toHaveLength(0);
  expect(find(document, '.tab-panel [aria-busy]')).toBeTruthy();
  const before = [...tops(), ...widths()];

  stage.say(articlePage(english)[0]);
  await settled();
  expect(text('[aria-selected=true]')).toBe('Quotes');
  expect(document.querySelectorAll('.quote').length).toBeGreaterThan(0);
  expect([...tops(), ...widths()]).toEqual(before);
});

test('what a person said, unfolded when the panel was closed, stands there when it is opened again', async () => {
  const scene = { language: 'en', page: articlePage(english) };
  const first = await openPanel(scene);
  await first.click('#tab-figures');
  await first.click('.row summary');
  const kept = first.stage.asked.flatMap((request): [string, KeptValue][] => {
    const { type, key, value } = request as Extract<PanelToPage, { type: 'keep' }>;
    return type === 'keep' ? [[key, value]] : [];
  });
  const again = await openPanel({ ...scene, page: articlePage(english, 0.38, 4, kept) });
  expect(find(again.document, '.row details button').checkVisibility()).toBe(true);
});

describe.each(['popup', 'side'] as const)('a panel that is opened again, place: %s', place => {
  test('tells the page where it was left', async () => {
    const { document, stage, click } = await openPanel({ language: 'en', place, page: articlePage(crowded) });
    await click('#tab-figures');
    await click('.show-more');
    await click('.row .words');
    document.getElementById('app')!.scrollTop = 700.4; // screens of 150 % scroll by parts of a pixel
    await until(() => stage.asked.some(request => (request as { key?: string }).key === 'scroll'));
    const kept = stage.asked.filter(request => (request as { type: string }).type === 'keep');
    expect(kept).toMatchObject([
      { key: 'tab', value: 'figures' },
      { key: 'all person', value: true },
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
    const { document, text } = await openPanel({ language: 'en', place, page });
    expect(text('[aria-selected=true]')).toBe('Key figures');
    expect(document.querySelector<HTMLInputElement>('.filter')!.value).toBe('anneliese');
    expect(document.querySelectorAll('.row').length).toBeGreaterThan(6);
    expect(document.getElementById('app')!.scrollTop).toBeCloseTo(700, 0); // Firefox goes to its nearest pixel
  });
});
