import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, compareSpans, type Span, textOf } from '../../src/core/article';
import { analyse, type Insights } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { languages } from '../../src/languages';
import { articleOf } from './article-of';

/** `LEDE_CASES=100000 npm run vitest -- --project core tests/core/robustness.test.ts` for a long night. */
const numRuns = Math.ceil(Number(process.env.LEDE_CASES ?? 10_000) * 0.8);

/** Pieces that finders react to, pieces that break naive code, and pieces of anything at all. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...'Ông Lê Văn Tám|Bà|Mr Smith|Dr. Jane Doe|Bộ Y tế|Hà Nội|said|nói|cho biết|theo'.split('|'),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...'3,5 tỷ đồng|$1.2m|12%|4-9|2019 - 2024|2 March 2024|sáng 4-9|1.000.000|٣٤|三千|½'.split('|'),
    ),
  },
  { weight: 5, arbitrary: fc.constantFrom(...'“|”|"|‘|’|«|»|„|「|」|(|)|[|:|,|.|…|—|-|?|!|\n'.split('|')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u200f',
      '\u202e',
      '\u200b',
      '\ufeff',
      '\u0301',
      '\u0000',
      '\ud800',
      '\udc00',
      '👩‍👩‍👧',
      'ㅤ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '<img onerror=x>',
      '中文新闻',
      'ภาษาไทย',
      'العربية',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 10 })
  .map(pieces => pieces.flat().join(''))
  .filter(text => text !== '');
const story = fc.tuple(
  paragraph,
  fc.array(paragraph, { maxLength: 3 }),
  fc.constantFrom('vi', 'en', 'de', 'zh', 'und'),
);

describe('whatever the text', { timeout: 300_000 }, () => {
  test('analysing does not throw, its spans are valid and in order, and it is plain data', () => {
    fc.assert(
      fc.property(story, ([title, paragraphs, code]) => {
        const article = articleOf(title, ...paragraphs);
        const insights = analyse(article, packFor(code, languages));
        for (const span of spansIn(insights)) textOf(article, span); // throws when it lies outside
        for (const { spans } of Object.values(insights.found).flat())
          expect(spans).toEqual([...spans].sort(compareSpans));
        expect(JSON.parse(JSON.stringify(insights))).toEqual(insights);
      }),
      { numRuns: numRuns * 0.75 },
    );
  });

  test('composed and decomposed text have the same findings', () => {
    const words = fc.array(piece, { minLength: 1, maxLength: 12 }).map(pieces => pieces.join(' ').normalize('NFC'));
    fc.assert(
      fc.property(words, fc.constantFrom('vi', 'en'), (text, code) => {
        const [composed, decomposed] = [text, text.normalize('NFD')].map(form =>
          foundIn(articleOf('Title', form), code),
        );
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: numRuns * 0.25 },
    );
  });
});

function foundIn(article: Article, code: string) {
  const { found } = analyse(article, packFor(code, languages));
  return Object.entries(found).map(([kind, findings]: [string, Insights['found'][keyof Insights['found']]]) => [
    kind,
    findings.map(({ spans }) => spans.map(span => textOf(article, span).normalize('NFC'))),
  ]);
}

function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('block' in value && 'start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}
