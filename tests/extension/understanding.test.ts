import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import { Understanding } from '../../src/extension/understanding';

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../../src/extension/browser', () => ({ browser: { runtime: { sendMessage } } }));

const insights = { language: 'en' };
const article: Article = { url: '', title: '', language: 'en', blocks: [{ kind: 'paragraph', text: 'It rained.' }] };
const anotherArticle: Article = { ...article, blocks: [] };

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

/** Asks for the article and lets ten seconds pass for each answer that the background gives or withholds. */
async function ask(understanding: Understanding, ...answers: (() => Promise<unknown>)[]) {
  for (const answer of answers) sendMessage.mockImplementationOnce(answer);
  understanding.of(article);
  await vi.advanceTimersByTimeAsync(10_000 * answers.length);
  return { insights: understanding.of(article), failed: understanding.failed };
}

const given = () => Promise.resolve(insights);
const refused = () => Promise.reject(new Error('Could not establish connection.'));
const nothing = () => Promise.resolve(undefined);
const silent = () => new Promise(() => {});

test.each([
  ['answers', [given], insights],
  ['answers at the second time', [refused, given], insights],
  ['is silent at first', [silent, given], insights],
  ['fails', [refused, refused], null],
  ['has no answer', [nothing, nothing], null],
  ['is silent', [silent, silent], null],
])('a background that %s ends the waiting', async (_, answers, expected) => {
  const onEnd = vi.fn();
  expect(await ask(new Understanding(onEnd), ...answers)).toEqual({ insights: expected, failed: expected === null });
  expect(onEnd).toHaveBeenCalledOnce();
  expect(sendMessage).toHaveBeenCalledTimes(answers.length);
});

test('after a failure the story is asked for when the reader wants it', async () => {
  const understanding = new Understanding(() => {});
  await ask(understanding, refused, refused);
  understanding.retry();
  expect(await ask(understanding, given)).toEqual({ insights, failed: false });
});

test('an answer that comes when the page has moved on counts no more', async () => {
  const understanding = new Understanding(() => {});
  sendMessage.mockImplementationOnce(() => new Promise(resolve => setTimeout(resolve, 100, insights)));
  sendMessage.mockImplementationOnce(silent);
  understanding.of(article);
  understanding.of(anotherArticle);
  await vi.advanceTimersByTimeAsync(200);
  expect(understanding.of(anotherArticle)).toBeNull();
  expect(understanding.failed).toBe(false);
});
