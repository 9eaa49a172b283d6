import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { languages } from '../../src/languages';
import { articleOf } from './article-of';
import { growthByEight } from './processor-time';

describe('time grows as the text does', { timeout: 120_000 }, () => {
  test.each([
    ['quote marks that never close', '“'],
    ['straight quote marks', '"a '],
    ['capitals', 'Lê Văn Tám '],
    ['digits', '1.000 '],
    ['dates', '4-9-2024, '],
    ['one word', 'a'],
    ['spaces', ' '],
    ['brackets', '(['],
    ['combining marks', 'e\u0301\u0301'],
    ['sentences', 'Ông Tám nói: “Được.” He said no. '],
    ['nicknames', 'Ana “Iron” Doyle ', 'de'],
    ['quotations with their verbs', '“a b c”, said he who ', 'vi'],
    ['quotations on and on', 'Ông Tám nói: “Được.” He said no. ', 'vi', 20_000],
    ['ideographs', '新闻，'],
    ['ideographs without an end', '港橋', 'ja'],
    ['names without a space', '東都大学高橋教授港町', 'ja'],
    ['foreign names in a row', 'スミス・', 'ja'],
  ] as [string, string, string?, number?][])('%s', (_, unit, code = 'vi', size = 5_000) => {
    const analyseUnits = (size: number) =>
      analyse(articleOf('Title', unit.repeat(size / unit.length)), packFor(code, languages));
    expect(growthByEight(analyseUnits, size)).toBeLessThan(25);
  });
});

test('a megabyte in one paragraph is read to its end', { timeout: 300_000 }, () => {
  const article = articleOf('Title', '“Ông Lê Văn Tám nói '.repeat(50_000));
  expect(analyse(article, packFor('vi', languages)).words).toBe(250_000);
});
