import { expect, test } from 'vitest';
import type { Span } from '../../src/core/article';
import type { Insights } from '../../src/core/insights';
import { stepFrom } from '../../src/extension/places';
import { defaults } from '../../src/extension/settings';

const at = (block: number, start: number): Span => ({ block, start, end: start + 3 });

const insights: Insights = {
  language: 'en',
  words: 0,
  minutes: 0,
  outline: [],
  keyPoints: [],
  found: {
    quote: [],
    person: [{ name: 'Ada', spans: [at(0, 10), at(2, 0)] }],
    organisation: [],
    place: [{ name: 'Ohio', spans: [at(0, 20)] }],
    figure: [{ spans: [at(1, 5)] }],
    date: [],
  },
};

test.each([
  ['on from the beginning', at(0, 0), 1, at(0, 10)],
  ['on to a place of another kind', at(0, 10), 1, at(0, 20)],
  ['on to the next block', at(0, 20), 1, at(1, 5)],
  ['on from the last to the first', at(2, 0), 1, at(0, 10)],
  ['back', at(1, 5), -1, at(0, 20)],
  ['back from the first to the last', at(0, 10), -1, at(2, 0)],
] as const)('the reader is led %s', (_, from, by, to) => {
  expect(stepFrom(from, by, insights, defaults.kinds)).toEqual(to);
});

test('kinds that are switched off are passed over', () => {
  const kinds = { ...defaults.kinds, place: false, figure: false };
  expect(stepFrom(at(0, 10), 1, insights, kinds)).toEqual(at(2, 0));
  const none = { ...kinds, person: false };
  expect(stepFrom(at(0, 10), 1, insights, none)).toBeUndefined();
});
