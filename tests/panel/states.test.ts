import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { PageState } from '../../src/extension/messages';
import { openPanel } from './open-panel';
import { english } from './samples/english';
import { articlePage, states } from './scenes';

const silent = Object.keys(states).filter(state => state !== 'reading') as Exclude<keyof typeof states, 'reading'>[];

test.each(silent)('%s has its words and a picture, and leads to the options', async state => {
  const { text, document, click, stage } = await openPanel({ language: 'en', ...states[state] });
  expect(text('h1')).toBe(messages[`state_${state}`].message);
  expect(text('h1 + p')).toBe(messages[`state_${state}_words`].message);
  const picture = document.querySelector<SVGGraphicsElement>('.state use')!;
  await expect.poll(() => picture.getBBox().width, { timeout: 5_000 }).toBeGreaterThan(40); // it comes from a file
  await click('[title=Options]');
  expect(stage.done).toEqual(['openOptionsPage']);
});

test('the options are within reach of who waits for a page', async () => {
  const { stage, click } = await openPanel({ language: 'en', ...states.reading }, { ready: 'main' });
  await click('[title=Options]');
  expect(stage.done).toEqual(['openOptionsPage']);
});

test.each([
  ['unsure', 'asked', { type: 'analyseAnyway' }],
  ['notArticle', 'asked', { type: 'analyseAnyway' }],
  ['failed', 'asked', { type: 'analyseAnyway' }],
  ['stale', 'done', 'tabs.reload'],
  ['siteAccess', 'done', 'tabs.reload'],
  ['framed', 'done', 'tabs.create'],
] as const)('%s has a next step', async (state, where, expected) => {
  const { stage, click } = await openPanel({ language: 'en', ...states[state] });
  await click('.action');
  expect(stage[where]).toEqual([expected]);
});

test('a page that takes no script although it is of the web is closed: reloading would not help', async () => {
  const { text } = await openPanel({ language: 'en', url: 'https://example.com/' });
  expect(text('h1')).toBe(messages.state_closed.message);
});

test('a verdict says why, in the language of the interface, and no word more than that', async () => {
  const state: PageState = { is: 'unsure', reasons: ['signed', '<b>x</b>', 'cards'] };
  const { click, document } = await openPanel({ language: 'vi', page: [{ type: 'state', state }] });
  await click('summary');
  const reasons = [...document.querySelectorAll('details li')].map(reason => reason.textContent);
  expect(reasons).toEqual(['có tên tác giả và ngày đăng', 'chứa nhiều ô giới thiệu']);
});

test('a page that was not analysed whole says so, and so does one analysed on demand', async () => {
  const brief = { ...english, partly: true, verdict: 'unsure' as const };
  const { text } = await openPanel({ language: 'en', page: articlePage(brief) });
  expect(text('.notices')).toContain(messages.partly.message);
  expect(text('.notices')).toContain(messages.doubtful.message);
});
