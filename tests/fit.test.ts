import { describe, expect, test } from 'vitest';
import { binned, boost, laidOut, type Options } from '../scripts/fit/boosting';
import type { GoldPage } from '../scripts/fit/gather';
import { labelsOf } from '../scripts/fit/labels';
import { overlap } from '../scripts/fit/measures';
import fitted from '../src/page/story/model.json' with { type: 'json' };
import { Forest } from '../src/page/story/trees';
import { numbersIn, written } from '../src/page/story/written-numbers';

const options: Options = { trees: 30, depth: 2, rate: 0.3, pull: 1, featureShare: 1, rowShare: 1 };

/** A grid of points, and a label that neither coordinate tells alone: whether both are on the same side of the middle. */
const points = Array.from({ length: 100 }, (_, i) => [i % 10, Math.floor(i / 10)] as const);
const label = ([x, y]: readonly [number, number]): number => +(x < 5 === y < 3);
const columns = [0, 1].map(axis => binned(Float64Array.from(points, point => point[axis]!)));
const treesOf = () =>
  boost(
    columns,
    Float64Array.from(points, label),
    new Float64Array(100).fill(1),
    Int32Array.from(points.keys()),
    options,
  );

describe('boost', () => {
  test('learns what two features say together', () => {
    const forest = new Forest(laidOut(treesOf(), feature => feature));
    for (const point of points) {
      expect(Math.round(forest.probabilityOf(Float64Array.from(point)))).toBe(label(point));
    }
  });

  test('gives the same trees for the same input', () => {
    expect(treesOf()).toEqual(treesOf());
  });
});

test('small numbers are written as characters and read again', () => {
  expect(written([-1, 0, 2], '@')).toBe('?@B');
  const numbers = [-24, 15, 0, 84, 300, -60];
  expect(numbersIn(written(numbers, '@'), '@')).toEqual(numbers);
});

test('all that was fitted can be seen: no character that an editor hides or changes', () => {
  for (const { asked, leaves } of Object.values(fitted)) expect(asked + leaves).toMatch(/^[\x20-\x7e]+$/);
});

describe('labelsOf', () => {
  const first = 'The ferry was cancelled for the third day on Thursday.';
  const second = 'Islanders have asked for a second ship since 2011.';

  function storyOf(texts: string[], goldText: string): string[] {
    const candidates = texts.map(text => ({ text }));
    const page = { gold: { text: goldText }, walked: { candidates, headline: [] } } as unknown as GoldPage;
    const labels = labelsOf(page);
    return texts.filter((_, i) => labels[i]!.isStory);
  }

  test.each([
    ['lines of the gold text', ['Menu', first, second, 'Imprint'], `${first}\n${second}`, [first, second]],
    ['short lines beside long ones', [first, 'Why?', second], `${first}\nWhy?\n${second}`, [first, 'Why?', second]],
    ['no short lines by themselves', ['Why?', 'a', 'b', 'c', 'd', first], `Why?\n${first}`, [first]],
    [
      'lines that are mostly in it',
      [`${first} More here`, second],
      `${first}\n${second}`,
      [`${first} More here`, second],
    ],
    [
      'one of two copies, that in company',
      [first, 'x', 'x', 'x', 'x', first, second],
      `${first}\n${second}`,
      [first, second],
    ],
  ])('finds %s', (_, texts, gold, expected) => {
    expect(storyOf(texts, gold)).toEqual(expected);
  });
});

test.each([
  ['the same words', 'the same words', 1],
  ['the same, words!', 'Words the SAME', 1],
  ['one two', 'two three', 0.5],
  ['事故发生', '事故', 2 / 3],
  ['', '', 1],
  ['', 'something', 0],
])('overlap of "%s" and "%s" is %d', (a, b, f1) => {
  expect(overlap(a, b)).toBeCloseTo(f1);
});
