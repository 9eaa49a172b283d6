import { afterEach, expect, test, vi } from 'vitest';
import { followPage } from '../../src/extension/follow-page';
import { openPage } from './open-page';

let observing = 0;

class CountedObserver extends MutationObserver {
  override observe(...what: Parameters<MutationObserver['observe']>): void {
    observing++;
    super.observe(...what);
  }
  override disconnect(): void {
    observing--;
    super.disconnect();
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a page without an article is left alone after a while: no observer, no timer', async () => {
  vi.stubGlobal('MutationObserver', CountedObserver);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const life = new AbortController();
  const onReading = vi.fn();
  const page = await openPage('<title>Till</title><main><h1>Your basket</h1><p>Two pairs of socks</p></main>');
  followPage(page, onReading, life.signal);
  expect(observing).toBe(1);
  await vi.waitUntil(() => onReading.mock.calls.length > 0);
  vi.advanceTimersByTime(10_000);
  expect(observing).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  life.abort();
});
