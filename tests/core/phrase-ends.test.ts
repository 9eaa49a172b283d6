import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language';
import { goesOn, phraseEnds } from '../../src/core/outline/phrase-ends';
import { tokenise } from '../../src/core/text/tokens';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';

const endsOf = (text: string, language: Language = english) =>
  phraseEnds(tokenise(text, language), language, 80).map(phrase => [
    text.slice(phrase.start, phrase.end) + (goesOn(phrase) ? '…' : ''),
    phrase.ends,
  ]);

describe('phraseEnds', () => {
  test.each([
    // Only who says so follows.
    [
      'The port will close its oldest dock next month, the harbour board said on Tuesday',
      [
        ['The port will close its oldest dock next month', 'clause'],
        ['The port will close its oldest dock next month, the harbour board said…', 'open'],
      ],
    ],
    // A comma within a list ends no clause.
    [
      'The crews of the harbour brought baskets, ropes, trays of fish and two old boats from the island',
      [
        ['The crews of the harbour brought baskets…', 'open'],
        ['The crews of the harbour brought baskets, ropes…', 'open'],
        ['The crews of the harbour brought baskets, ropes, trays of fish…', 'open'],
      ],
    ],
    // Before a preposition the line says that it goes on.
    [
      'The speaker of the harbour council was accused on Tuesday of meddling in the private letters of a rival',
      [['The speaker of the harbour council was accused on Tuesday of meddling…', 'open']],
    ],
    [
      'The harbour board asked "every crew, without exception, for its papers" before it opened the gate again',
      [['The harbour board asked "every crew, without exception, for its papers"', 'clause']],
    ],
  ])('%s', (text, expected) => {
    expect(endsOf(text)).toEqual(expected);
  });

  test('nothing is cut in two, and the ellipsis has its place', () => {
    const text = 'Ban quản lý cảng Bình Sa đã công bố kế hoạch sửa chữa cầu cảng số một số hai số ba';
    const tokens = tokenise(text, vietnamese);
    const [phrase] = phraseEnds(tokens, vietnamese, 42, (all, at) => all[at]?.text === 'hoạch');
    expect(text.slice(phrase!.start, phrase!.end)).toBe('Ban quản lý cảng Bình Sa đã công bố');
  });
});
