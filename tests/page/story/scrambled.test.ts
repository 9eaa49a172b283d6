import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/page/letters';
import { isScrambled, letterCountsOf } from '../../../src/page/story/scrambled';

const plain =
  'Die Fähre zwischen der Insel und dem Festland fährt seit Donnerstag wieder nach Plan, teilte die Reederei mit. Drei Tage lang ' +
  'hatten die Bewohner auf Post, Brot und Milch gewartet. Am Anleger standen am Morgen gut zweihundert Menschen Schlange.';
/** Every letter and mark is the next one of the alphabet, spaces stay. */
const scrambled = plain.replace(/\S/g, sign => String.fromCharCode(sign.charCodeAt(0) + 1));
const headline = 'Nach drei Tagen Pause: Die Fähre fährt wieder, und die Insel atmet auf';
const description = 'Sturm und ein Schaden am Motor hatten die Fähre festgehalten. Jetzt gibt es wieder frische Milch.';
const readable = letterCountsOf(lettersOf(headline + description));
const list =
  'ferry terminal harbour office northern pier lighthouse fishing museum island school town hall bakery post office '.repeat(
    3,
  );

test.each([
  ['letters of another alphabet', scrambled, true],
  ['tags, too, of another alphabet', `=ejw dmbtt>#c#? =tqbo tuzmf>#b#? ${scrambled}`.repeat(2), true],
  ['prose', plain, false],
  ['prose of another language', 'The ferry to the island sails again, the harbour office said. '.repeat(4), false],
  ['words without a mark', list, false],
  ['a script without such letters', '渡轮周四恢复航行。'.repeat(20), false],
])('%s', (_, text, expected) => {
  expect(isScrambled(text, lettersOf(text), readable)).toBe(expected);
});

test('nothing is told without something readable', () => {
  expect(isScrambled(scrambled, lettersOf(scrambled), letterCountsOf(''))).toBe(false);
});
