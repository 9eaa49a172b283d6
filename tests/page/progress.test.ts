import { afterEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import { type Progress, watchProgress } from '../../src/page/progress';
import type { PageReading } from '../../src/page/read';

const life = new AbortController();
afterEach(() => life.abort());

/** A page of paragraphs as high as the window, each a block of 100 characters. */
function readingOf(count: number): PageReading {
  const paragraphs = Array.from({ length: count }, () => {
    const p = document.createElement('p');
    p.style.cssText = 'height: 100vh; margin: 0';
    p.textContent = 'x'.repeat(100);
    return p;
  });
  document.body.style.margin = '0';
  document.body.replaceChildren(...paragraphs);
  const blocks: Article['blocks'] = paragraphs.map(p => ({ kind: 'paragraph', text: p.textContent! }));
  return {
    verdict: { verdict: 'article', reasons: [] },
    article: { url: '', title: '', language: 'en', blocks },
    rangeOf({ block }) {
      const range = document.createRange();
      range.selectNode(paragraphs[block]!);
      return range;
    },
    partly: false,
  };
}

test('progress follows the reader from the first screen to the end', async () => {
  let last: Progress | undefined;
  watchProgress(readingOf(4), progress => (last = progress), life.signal);
  expect(last).toEqual({ share: 0.25, block: 0 });

  scrollTo({ top: innerHeight * 1.5, behavior: 'instant' });
  await vi.waitFor(() => expect(last!.share).toBeCloseTo(0.625, 2));
  expect(last!.block).toBe(1);

  scrollTo({ top: innerHeight * 3, behavior: 'instant' });
  await vi.waitFor(() => expect(last).toEqual({ share: 1, block: 3 }));
});
