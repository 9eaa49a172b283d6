import { describe, expect, test } from 'vitest';
import { openPanel, settled } from './open-panel';
import { english } from './samples/english';
import { articlePage } from './scenes';

const open = (settings = {}) => openPanel({ language: 'en', page: articlePage(english), settings });

describe('legend', () => {
  test('the switch and the chips say and change what is on', async () => {
    const { document, stage, click } = await open();
    const settings = () => stage.stored.settings as { highlights: boolean; kinds: Record<string, boolean> };
    await click('[role=switch]');
    await settled();
    expect(settings().highlights).toBe(true);
    expect(document.querySelector('[role=switch]')?.ariaChecked).toBe('true');
    await click('.chips li:nth-child(2) button');
    await settled();
    expect(settings().kinds).toMatchObject({ quote: true, person: false });
    expect(document.querySelector('.chips li:nth-child(2) button')?.ariaPressed).toBe('false');
  });
});

test('a choice that the browser does not store is drawn as it was, and said', async () => {
  const { document, window, click, text } = await open({ highlights: false });
  const { chrome } = window as unknown as { chrome: { storage: { sync: { set: unknown } } } };
  chrome.storage.sync.set = () => Promise.reject(new Error('This request exceeds a quota.'));
  await click('[role=switch]');
  await expect.poll(() => text('.toast')).toContain('did not store this choice');
  expect(document.querySelector('[role=switch]')?.ariaChecked).toBe('false');
});

test('on a paused site nothing is shown as on, until the reader ends the pause', async () => {
  const host = new URL(english.article.url).hostname;
  const { document, stage, click } = await open({ highlights: true, pausedSites: [host] });
  expect(document.querySelector('[role=switch]')?.ariaChecked).toBe('false');
  expect(document.querySelector('.chips[data-off]')).toBeTruthy();
  expect(document.querySelector<HTMLButtonElement>('[role=switch]')?.disabled).toBe(true);
  await click('.notices button');
  await expect.poll(() => document.querySelector('[role=switch]')?.ariaChecked).toBe('true');
  expect(stage.stored.settings).toMatchObject({ highlights: true, pausedSites: [] });
});

describe('shortcuts', () => {
  test('stand beside what they do, where the reader has set them', async () => {
    const { document, click, stage } = await open();
    await expect
      .poll(() => document.querySelector<HTMLElement>('.switch')!.title)
      .toBe('Highlights in the page · Alt+Shift+U');
    await click('[aria-haspopup=menu]');
    const [next, previous] = document.querySelectorAll<HTMLElement>('[role=menuitem]');
    expect(next!.querySelector('kbd')?.textContent).toBe('Alt+Shift+J');
    expect(previous!.querySelector('kbd')).toBeNull();
    next!.click();
    previous!.click();
    expect(stage.asked).toEqual([
      { type: 'step', by: 1 },
      { type: 'step', by: -1 },
    ]);
  });
});

test('a site is paused and resumed', async () => {
  const { document, stage, click, text } = await open();
  const paused = () => (stage.stored.settings as { pausedSites: string[] }).pausedSites;
  await click('[aria-haspopup=menu]');
  await click('[role=menuitemcheckbox]');
  await settled();
  expect(paused()).toEqual(['thelarkfieldpost.example']);
  expect(text('.notices')).toContain('Paused on thelarkfieldpost.example');
  await click('.notices button');
  await settled();
  expect(paused()).toEqual([]);
  expect(document.querySelector('.notices')).toBeNull();
});

test('the keys of the menu pass by what cannot be done where nothing is highlighted', async () => {
  const { document, click, press } = await openPanel({
    language: 'en',
    page: articlePage(english),
    settings: { highlights: true, pausedSites: ['thelarkfieldpost.example'] },
  });
  await click('[aria-haspopup=menu]');
  await expect.poll(() => document.activeElement?.textContent).toBe('Copy as Markdown');
  await press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Copy as Markdown');
  await press('End');
  expect(document.activeElement?.textContent).toBe('Options');
});

test('in a private window no site can be paused, since its name would be stored; one that is can be resumed', async () => {
  const scene = { language: 'en', page: articlePage(english), incognito: true } as const;
  const { document, stage, click } = await openPanel(scene);
  await click('[aria-haspopup=menu]');
  expect(document.querySelectorAll('[role=menuitem]').length).toBeGreaterThan(3);
  expect(document.querySelector('[role=menuitemcheckbox]')).toBeNull();
  const paused = await openPanel({ ...scene, settings: { pausedSites: ['thelarkfieldpost.example'] } });
  await paused.click('.notices button');
  await settled();
  expect(paused.stage.stored).toMatchObject({ settings: { pausedSites: [] } });
  expect(stage.stored).toEqual({ settings: { welcomed: true } });
});

test('the first time, three lines say what Lede does', async () => {
  const { document, stage, click } = await open({ welcomed: false });
  expect(document.querySelectorAll('.welcome li')).toHaveLength(3);
  await click('.welcome button');
  await settled();
  expect(document.querySelector('.welcome')).toBeNull();
  expect(stage.stored.settings).toMatchObject({ welcomed: true });
});

test("the reader's pace counts", async () => {
  expect((await open({ pace: 2 })).text('.reading strong')).toBe('about 2 min');
});
