import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchText } from '../../src/page/watch';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
const paragraph = () => {
  const p = document.createElement('p');
  p.textContent = 'A sentence of a story that came late, long enough to be told from a counter or a button.';
  return p;
};

describe('text that comes and goes', () => {
  test('is noticed once for a burst of changes', async () => {
    const callback = vi.fn();
    watchText(document, callback, life.signal);
    for (let i = 0; i < 50; i++) document.body.append(paragraph());
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(1));
    document.querySelector('p')!.remove();
    await vi.waitFor(() => expect(callback).toHaveBeenCalledTimes(2));
  });

  test('is told from counters and attributes', async () => {
    document.body.append(paragraph(), document.createElement('i'));
    const callback = vi.fn();
    watchText(document, callback, life.signal);
    document.querySelector('i')!.textContent = '12:59';
    document.querySelector('p')!.className = 'read';
    await pause(600);
    expect(callback).not.toHaveBeenCalled();
  });

  test('is not watched any more once the signal has fired', async () => {
    const callback = vi.fn();
    watchText(document, callback, life.signal);
    document.body.append(paragraph());
    life.abort();
    await pause(600);
    expect(callback).not.toHaveBeenCalled();
  });

  test('on a page that rewrites itself all the time is noticed a dozen times, and never again', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let deliver: MutationCallback = () => {};
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(callback: MutationCallback) {
          deliver = callback;
        }
        observe() {}
        disconnect() {
          deliver = () => {};
        }
      },
    );
    const callback = vi.fn();
    watchText(document, callback, life.signal);
    const record = { type: 'childList', addedNodes: [paragraph()], removedNodes: [] } as unknown as MutationRecord;
    for (let i = 0; i < 1_000; i++) {
      deliver([record], {} as MutationObserver);
      vi.advanceTimersByTime(1_000);
    }
    expect(callback).toHaveBeenCalledTimes(12);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});
