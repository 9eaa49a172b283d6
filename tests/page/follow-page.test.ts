import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '../../src/extension/follow-page';
import type { Reading } from '../../src/reading';
import { paragraphs, story, title } from './ferry-story';

let life: AbortController;
let readings: (Reading | null)[];
let wake: () => void;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life = new AbortController();
  readings = [];
  wake = followPage(document, reading => readings.push(reading), life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Lets everything else run that waits to run. */
const rest = () => scheduler.postTask(() => {}, { priority: 'background' });

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await rest();
}

const tellStory = () => {
  document.body.innerHTML = `<main><article><h1>${title}</h1>${paragraphs.repeat(2)}</article></main>`;
};

test('a story that comes late is found where nobody watches any more, once a panel wakes it', async () => {
  await until(() => readings.length === 1);
  expect(readings[0]?.article).toBeNull();
  vi.advanceTimersByTime(10_001);
  tellStory();
  for (let i = 0; i < 20; i++) {
    vi.advanceTimersByTime(1_000);
    await rest();
  }
  expect(readings).toHaveLength(1);
  wake();
  await until(() => readings.length === 2);
  expect(readings[1]?.article?.title).toBe(title);
  wake(); // it is watched: there is nothing to wake
  vi.advanceTimersByTime(1_000);
  expect(readings).toHaveLength(2);
});

test('the next story of an endless scroll, told by its headline alone, is none of the one that was opened', async () => {
  document.body.innerHTML = `<main><h1>${title}</h1>${paragraphs}</main>`;
  vi.advanceTimersByTime(1_000);
  await until(() => readings.at(-1)?.article?.blocks.length === story.length);
  const [before, count] = [readings.at(-1)!, readings.length];
  const others = story.map(text => `<p>${text.replace('Ormsay', 'Vatersay').replace('a', 'the')}</p>`).join('');
  document.querySelector('main')!.insertAdjacentHTML('beforeend', `<h1>A bridge for Vatersay</h1>${others}`);
  await rest();
  vi.advanceTimersByTime(10_000);
  await until(() => readings.length > count);
  const after = readings.at(-1)!;
  expect(after.article).toEqual(before.article);
  expect(after.minutes).toBe(before.minutes);
  expect(after.rangeOf({ block: 0, start: 0, end: 9 })?.toString()).toBe('The ferry');
});
