import { describe, expect, test } from 'vitest';
import type { Settings } from '../../src/extension/settings';
import { open, stored } from './open-options';
import { type OpenedPage, openPanel, settled, until } from './open-panel';

test('shortcuts are listed, with the way to change them', async () => {
  const { text, stage, click } = await openPanel({ language: 'en' }, { page: 'options', width: 800 });
  await until(() => text('.shortcuts').includes('Alt'));
  expect(text('.shortcuts')).toContain('Next highlight Alt+Shift+J');
  expect(text('.shortcuts')).toContain('Previous highlight none');
  await click('.shortcuts + .buttons button');
  expect(stage.done).toEqual(['openShortcutSettings']);
});

test('stored settings that make no sense are named, and what another version stored is not lost', async () => {
  const settings = { tint: 'strong', ofAnotherVersion: 7 } as object;
  const { text, stage, click, document } = await openPanel(
    { language: 'en', settings },
    { page: 'options', width: 800 },
  );
  await until(() => document.querySelector('.notices'));
  expect(text('.notices')).toContain('Tint behind the words');
  await click('fieldset input');
  await until(() => (stage.stored.settings as { tint: unknown }).tint === 14);
  expect(stage.stored.settings).toMatchObject({ ofAnotherVersion: 7, kinds: { quote: false } });
});

test('the sample shows what is chosen, and the tint while it is dragged', async () => {
  const page = await open({
    tint: 20,
    kinds: { quote: true, person: true, organisation: true, place: false } as Settings['kinds'],
  });
  const tints = () =>
    [...page.document.querySelectorAll<HTMLElement>('.preview .sample')].map(mark => [
      mark.dataset.line,
      mark.style.getPropertyValue('--tint'),
    ]);
  expect(page.text('.preview')).toContain('mayor of Larkfield.');
  expect(tints()).toEqual([
    ['none', '10%'],
    ['solid', '20%'],
    ['double', '20%'],
    ['dashed', '20%'],
    ['dotted', '20%'],
  ]);

  const slider = page.document.querySelector<HTMLInputElement>('.slider input')!;
  slider.value = '40';
  slider.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
  await settled();
  expect(tints().slice(0, 2)).toEqual([
    ['none', '20%'],
    ['solid', '40%'],
  ]);
  expect(stored(page).tint).toBe(20);

  slider.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  await until(() => stored(page).tint === 40);
  await page.click('.slider + .checkbox input');
  await until(() => tints().every(([, tint]) => tint === '0%'));
});

test('a choice that the browser does not store is drawn as it was, and said', async () => {
  const page = await open({ badge: true, tint: 20 });
  const { chrome } = page.window as unknown as { chrome: { storage: { sync: { set: unknown } } } };
  chrome.storage.sync.set = () => Promise.reject(new Error('This request exceeds a quota.'));
  const boxes = page.document.querySelectorAll<HTMLInputElement>('[type=checkbox]');
  const tint = page.document.querySelector<HTMLInputElement>('[type=range]')!;
  boxes[0]!.click();
  await until(() => page.text('[role=status]').includes('did not store this choice'));
  expect(boxes[0]!.checked).toBe(false);
  tint.value = '30';
  for (const type of ['input', 'change']) tint.dispatchEvent(new page.window.Event(type, { bubbles: true }));
  await until(() => tint.value === '20');
  await page.click('section:has([type=file]) .action:last-child');
  await settled();
  expect(page.document.querySelector('.notices')).toBeNull(); // nothing was reset, and nothing says so
});

describe('the pace', () => {
  /** Lets the reader take so many seconds for the text. */
  async function measure(page: OpenedPage, seconds: number): Promise<void> {
    let now = 1_000;
    page.window.performance.now = () => now;
    await page.click('.measure .action');
    now += seconds * 1_000;
    await page.click('.measure .action.first');
  }

  test('is measured in half a minute', async () => {
    const page = await open();
    await measure(page, 30);
    await until(() => stored(page).pace !== 1);
    expect(stored(page).pace).toBeCloseTo(1.1, 0);
    expect(page.text('.measure')).toContain('words a minute');
  });

  test("of most adults names who measured it, and one's own does not", async () => {
    const page = await open({ pace: 1 });
    const words = () => page.text('section:has(.measure)');
    expect(words()).toContain('At 238 words a minute, the average of adults (Brysbaert 2019).');
    const slider = page.document.querySelector<HTMLInputElement>('section:has(.measure) [type=range]')!;
    slider.value = '2';
    slider.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await until(() => words().includes('At 476 words a minute, your own pace.'));
    expect(words()).not.toContain('Brysbaert');
  });

  test.each([
    ['only clicked', 2, 'faster than anybody'],
    ['went for a walk', 600, 'too long'],
  ])('of somebody who %s is not believed', async (_, seconds, words) => {
    const page = await open({ pace: 1 });
    await measure(page, seconds);
    expect(page.text('.measure')).toContain(words);
    expect(stored(page).pace).toBe(1);
  });
});

test('what is highlighted, and how, is chosen, and the minutes on the icon', async () => {
  const page = await open();
  const [all, ...others] = page.document.querySelectorAll<HTMLInputElement>('section:first-of-type input');
  expect(others).toHaveLength(10);
  const [quotes, , , , , , tint, linesOnly, print, badge] = others;
  for (const box of [all, quotes, print, badge]) box!.click();
  tint!.value = '26';
  tint!.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  linesOnly!.click();
  await until(() => stored(page).linesOnly);
  const kinds = { quote: false, person: true };
  expect(stored(page)).toMatchObject({ highlights: true, kinds, print: true, badge: false, tint: 26 });
  await until(() => tint!.disabled); // there is none to be stronger or weaker
});

test.each([
  [true, false],
  [false, true],
])(
  'with a sidebar, as in Firefox, which prints no highlights: %s; a choice about paper: %s',
  async (sidebar, there) => {
    const page = await openPanel({ language: 'en', sidebar }, { page: 'options', width: 800 });
    expect(page.document.body.textContent!.includes('on paper')).toBe(there);
  },
);

test('sites are paused and let go', async () => {
  const page = await open();
  const field = page.document.querySelector<HTMLInputElement>('input[type=text]')!;
  expect(page.document.querySelector<HTMLButtonElement>('form button')!.disabled).toBe(true);
  field.value = 'https://www.example.com/news?x=1';
  field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
  await settled();
  await page.click('form button');
  await until(() => page.document.querySelector('.sites li'));
  expect(stored(page).pausedSites).toEqual(['example.com']);
  await page.click('.sites button');
  await until(() => stored(page).pausedSites.length === 0);
});
