import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchText, watchUnfolding } from '../../src/page/watch';

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

test('text that a click unfolds is noticed, and other clicks are not', async () => {
  const callback = vi.fn();
  watchUnfolding(document, callback, life.signal);
  const more = document.createElement('div');
  more.hidden = true;
  more.style.blockSize = '2000px';
  document.body.append(more);
  document.body.click();
  await pause(700);
  expect(callback).not.toHaveBeenCalled();
  more.addEventListener('click', () => (more.hidden = false));
  more.click();
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce());
});

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

  test('on a page that rewrites itself all the time is noticed a dozen times, until other text is expected', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let deliver: MutationCallback = () => {};
    vi.stubGlobal(
      'MutationObserver',
      class {
        private isWatching = false;
        constructor(callback: MutationCallback) {
          deliver = (...news) => this.isWatching && callback(...news);
        }
        observe() {
          this.isWatching = true;
        }
        disconnect() {
          this.isWatching = false;
        }
      },
    );
    const callback = vi.fn();
    const begin = watchText(document, callback, life.signal);
    const record = { type: 'childList', addedNodes: [paragraph()], removedNodes: [] } as unknown as MutationRecord;
    for (let i = 0; i < 1_000; i++) {
      deliver([record], {} as MutationObserver);
      vi.advanceTimersByTime(1_000);
    }
    expect(callback).toHaveBeenCalledTimes(12);

    begin(); // the site has gone to another story: the text that came meanwhile is looked at, and so is what comes
    vi.advanceTimersByTime(300);
    expect(callback).toHaveBeenCalledTimes(13);
    deliver([record], {} as MutationObserver);
    vi.advanceTimersByTime(400);
    expect(callback).toHaveBeenCalledTimes(14);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});
