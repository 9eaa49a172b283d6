import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../src/core/figures/number-format';
import { asciiDigits, readDigits } from '../../src/core/text/digits';

describe('separators', () => {
  test.each([
    ['vi', '1.812,51', 1812.51],
    ['vi', '3,2', 3.2],
    ['vi', '3.2', 3.2],
    ['vi', '60.000', 60_000],
    ['vi', '0.125', 0.125],
    ['en', '1,234.5', 1234.5],
    ['en', '3,500', 3500],
    ['en', '3.125', 3.125],
    ['en', '5,00,000', 500_000],
    ['en', '40 000', 40_000],
    ['fr', '12 000,5', 12_000.5],
    ['fr', '12\u202f000', 12_000],
    ['de', '1.234.567', 1_234_567],
    ['de', "1'234", 1234],
    ['ar', '٣٤٥', 345],
    ['hi', '१२,३४५', 12_345],
    ['ja', '１２．５', 12.5],
    ['en', '2 1/2', 2.5],
    ['en', '1.2.3', undefined],
  ])('%s: %s', (code, text, value) => {
    expect(readDigits(text, 0, numberFormat(code))).toEqual({ end: text.length, value });
  });

  test('a space parts two numbers where the language does not group with it', () => {
    expect(readDigits('5 100', 0, numberFormat('en'))).toEqual({ end: 1, value: 5 });
  });
});

describe('scale words from Intl', () => {
  test.each([
    ['vi', 'nghìn tỷ', 1e12],
    ['en', 'billion', 1e9],
    ['de', 'Milliarden', 1e9],
    ['ja', '億', 1e8],
    ['hi', 'लाख', 1e5],
    ['pl', 'milionów', 1e6],
    ['pl', 'miliona', 1e6],
  ])('%s: %s', (code, word, value) => {
    expect(new Map(numberFormat(code).scales).get(word)).toBe(value);
  });
});

test('digits of any script become ASCII', () => {
  expect(asciiDigits('٢٠٢٤ २०२४ ２０２４ 𝟐𝟎')).toBe('2024 2024 2024 20');
});
