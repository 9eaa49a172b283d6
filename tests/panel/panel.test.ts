import { describe, expect, test } from 'vitest';
import { find, settled } from './open-panel';
import { open, revealed } from './open-story';
import { english } from './samples/english';
import { vietnamese } from './samples/vietnamese';
import { articlePage } from './scenes';

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
