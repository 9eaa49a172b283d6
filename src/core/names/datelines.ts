import { datelineLength } from '../text/dateline';
import type { Mention } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Words of the longest place in capitals. */
const LONGEST_PLACE = 4;
/** Fewer letters are as often those of a newspaper: "TTO -". */
const FEWEST_LETTERS = 4;

/** Where a report was written: "LARKFIELD, Ohio (AP) —", before its first sentence. */
export function dateline(sentence: Sentence, phrases: NamePhrases): Mention | undefined {
  const { words } = sentence;
  if (!words[0] || !isPlace(words[0]) || phrases.notNames.at(words, 0)) return undefined;
  if (datelineLength(words, ({ capital, taken }) => capital || taken) === 0) return undefined;
  let to = 1;
  while (to < LONGEST_PLACE && words[to] && isPlace(words[to]!)) to++;
  return { sentence, from: 0, to, kind: 'place', sure: true };
}

function isPlace(word: Word): boolean {
  return word.acronym && !word.taken && word.text.length >= FEWEST_LETTERS;
}
