import { describe, expect, test } from 'vitest';
import { countWords, readingTime } from '../../src/core/text/reading-time';
import { languages } from '../../src/languages';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';
import { understand } from '../../src/understand';
import { articleOf } from './article-of';

describe('countWords', () => {
  test.each([
    [english, 'The well-known “dock” isn’t closed — yet.', 6],
    [english, '$3.2 million in 2026', 4],
    [vietnamese, 'Bà Lan ở Đà Nẵng.', 5],
    [{ ...english, code: 'ja', paceUnit: 'character' as const }, '港は閉まる。', 5],
    [{ ...english, code: 'th' }, 'ท่าเรือจะปิด', 3],
    [english, ' — … “ ” ', 0],
  ])('%#', (language, text, words) => {
    expect(countWords(text, language)).toBe(words);
  });
});

test('captions do not count, and the reader’s own pace replaces the language’s', () => {
  const article = articleOf('x', 'word '.repeat(476).trim());
  article.blocks.push({ kind: 'caption', text: 'A long caption that nobody reads to the end' });
  expect(readingTime(article, english)).toEqual({ words: 476, minutes: 2 });
  expect(readingTime(article, english, 119).minutes).toBe(4);
});

test.each([
  ['en', { perMinute: 238, unit: 'word', source: 'Brysbaert 2019' }],
  ['fr', { perMinute: 214, unit: 'word', source: 'Brysbaert 2019' }],
  ['ja', { perMinute: 357, unit: 'character', source: 'Trauzettel-Klosinski & Dietz 2012' }],
  ['ru', { perMinute: 184, unit: 'word', source: 'Trauzettel-Klosinski & Dietz 2012' }],
  ['vi', { perMinute: 290, unit: 'syllable', source: undefined }], // our estimate
])('the pace of %s names who measured it', (language, pace) => {
  expect(languages.some(({ code }) => code === language)).toBe(true);
  expect(understand({ ...articleOf('Titel', 'Text.'), language }).pace).toEqual(pace);
});
