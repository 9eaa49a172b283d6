import { describe, expect, test } from 'vitest';
import { capitalise, cutPhrase, fitLine } from '../../src/core/outline/cut-phrase';
import { tokenise } from '../../src/core/text/tokens';
import { english } from '../../src/languages/en';

const cut = (text: string) => {
  const { start, end, ends } = cutPhrase(tokenise(text, english), english);
  return [text.slice(start, end), ends];
};

describe('cutPhrase', () => {
  test.each([
    ['The dock will close.', 'The dock will close', 'sentence'],
    ['Will the dock close?', 'Will the dock close?', 'sentence'],
    ['هل يغلق الميناء؟', 'هل يغلق الميناء؟', 'sentence'],
    ['The dock will close！', 'The dock will close！', 'sentence'],
    [
      'The port will close its oldest dock next month, and the ferries will leave from a temporary pier nearby',
      'The port will close its oldest dock next month',
      'clause',
    ],
    [
      'The port of Selby will close its oldest and most crowded dock because engineers found deep cracks in it',
      'The port of Selby will close its oldest and most crowded dock',
      'part',
    ],
    [
      'The harbour board “will not, under any circumstances, close the dock” before every crew has found a berth',
      'The harbour board “will not, under any circumstances, close the dock”',
      'part',
    ],
    [
      'The harbour board asked every crew for answers no later than May 10 and for a list of all their boats',
      'The harbour board asked every crew for answers no later than May 10',
      'part',
    ],
    [
      'Supercalifragilistic '.repeat(6).trim(),
      'Supercalifragilistic Supercalifragilistic Supercalifragilistic',
      'word',
    ],
  ])('%s', (text, phrase, ends) => {
    expect(cut(text)).toEqual([phrase, ends]);
  });
});

test('fitLine cuts between words, or within one where there are no spaces, never within a character', () => {
  expect(fitLine('short')).toBe('short');
  expect(fitLine('one two three four', 12)).toBe('one two…');
  expect(fitLine('😀'.repeat(10), 8)).toBe('😀😀😀…');
});

test('capitalise follows the language', () => {
  expect(capitalise('đà Nẵng', english)).toBe('Đà Nẵng');
  expect(capitalise('ısparta', { ...english, code: 'tr' })).toBe('Isparta');
  expect(capitalise('', english)).toBe('');
});
