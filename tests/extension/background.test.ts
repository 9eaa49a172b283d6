import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const onMessage = vi.fn();
  return {
    onMessage,
    runtime: { id: 'lede', onMessage: { addListener: onMessage } },
    commands: { onCommand: { addListener: vi.fn() } },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
  };
});
vi.mock('../../src/extension/browser', () => ({ browser: fake }));
await import('../../src/extension/background');
const listener = fake.onMessage.mock.calls[0]![0] as (message: unknown, sender: object, answer: () => void) => unknown;

beforeEach(() => fake.action.setBadgeText.mockClear());

const page = { id: 'lede', frameId: 0, tab: { id: 7 } };
const badge = { type: 'badge', minutes: 3 };
const article = { url: '', title: '', language: 'en', blocks: [{ kind: 'paragraph', text: 'Ada Lovelace wrote it.' }] };

test('a page sets the badge of its own tab', () => {
  listener(badge, page, () => {});
  expect(fake.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
});

test('a page is told at once what its story holds', () => {
  const answer = vi.fn();
  expect(listener({ type: 'understand', article }, page, answer)).toBe(true);
  expect(answer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ language: 'en', words: 4 }));
});

test.each([
  ['another extension', { ...page, id: 'other' }],
  ['nobody', {}],
  ['a frame in a page', { ...page, frameId: 3 }],
  ['a page of our own, which has no tab', { id: 'lede', frameId: 0 }],
])('%s is not listened to', (_, sender) => {
  const answer = vi.fn();
  expect(listener(badge, sender, answer)).toBeUndefined();
  expect(listener({ type: 'understand', article }, sender, answer)).toBeUndefined();
  expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  expect(answer).not.toHaveBeenCalled();
});

test.each([null, 'badge', { type: 'badge', minutes: '3' }, { type: 'setBadgeText', text: '3' }])(
  '%j is no message',
  message => {
    expect(listener(message, page, () => {})).toBeUndefined();
    expect(fake.action.setBadgeText).not.toHaveBeenCalled();
  },
);
