import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/core/text/lexicon';
import { tokenise } from '../../src/core/text/tokens';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';

describe('phrasesOf', () => {
  test.each([
    [english, ['prime minister', 'prime'], 'the Prime Minister said', 1, 2],
    [english, ['prime minister', 'prime'], 'a prime example', 1, 1],
    [english, ['prime minister'], 'a prime example', 1, 0],
    [english, ['o’clock'], 'at five o’clock', 2, 1],
    [vietnamese, ['cho biết', 'cho'], 'Bà Lan cho biết thêm', 2, 2],
    [vietnamese, ['cho biết'.normalize('NFD')], 'Bà Lan cho biết thêm', 2, 2],
    [vietnamese, ['tỉnh uỷ', 'hoà giải'], 'Tỉnh ủy họp', 0, 2],
    [vietnamese, ['hòa giải'], 'tổ hoà giải xã', 1, 2],
    [english, ['constructor'], 'nothing of the kind', 0, 0],
  ])('%#', (language, entries, text, index, length) => {
    expect(phrasesOf(entries, language).at(tokenise(text, language), index)).toBe(length);
  });

  test('says 0 past the end', () => {
    expect(phrasesOf(['a'], english).at([], 0)).toBe(0);
  });
});
