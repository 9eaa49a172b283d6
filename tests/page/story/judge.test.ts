import { describe, expect, test } from 'vitest';
import { markOf } from '../../../src/page/story/judge';
import type { MeasuredPage } from '../../../src/page/story/measured-page';

/** How many of these lines are kept, all of one size. */
function kept(probabilities: number[]): number {
  const page = { size: probabilities.map(() => 100) } as unknown as MeasuredPage;
  const mark = markOf(page, Float64Array.from(probabilities));
  return probabilities.filter(probability => probability > mark).length;
}

describe('markOf', () => {
  test('is about a half where the judgement is sure', () => {
    expect(kept([0.99, 0.99, 0.97, 0.52, 0.4, 0.03])).toBe(4);
  });

  test('keeps a body that is doubtful as a whole below some sure lines', () => {
    expect(kept([0.9, 0.9, 0.9, ...Array<number>(10).fill(0.42), 0.02, 0.02])).toBe(13);
  });

  test('keeps the likeliest lines of a page where nothing is sure', () => {
    expect(kept([0.2, 0.2, 0.19, 0.02, 0.01])).toBe(3);
  });

  test('keeps nothing where nothing was thought to be the story', () => {
    expect(kept([0, 0, 0])).toBe(0);
  });
});
