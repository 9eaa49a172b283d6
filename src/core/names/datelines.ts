import type { Mention } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Words of the longest place in capitals, and of all that stands before the dash: "PORT AU PRINCE, Haiti, May 4 (Reuters) –". */
const LONGEST_PLACE = 4;
const LONGEST_LINE = 12;
/** Fewer letters are as often those of a newspaper: "TTO -". */
const FEWEST_LETTERS = 4;
const DASH = /^[-–—]$/u;

/** Where a report was written: "LARKFIELD, Ohio (AP) —", before its first sentence. */
export function dateline(sentence: Sentence, phrases: NamePhrases): Mention | undefined {
  const { words } = sentence;
  if (words[0]?.start !== 0 || !isPlace(words[0]) || phrases.notNames.at(words, 0)) return undefined;
  let to = 1;
  while (to < LONGEST_PLACE && words[to] && isPlace(words[to]!)) to++;
  return endsInDash(words, to) ? { sentence, from: 0, to, kind: 'place', sure: true } : undefined;
}

function isPlace(word: Word): boolean {
  return word.acronym && !word.taken && word.text.length >= FEWEST_LETTERS;
}

/** Only names, dates and brackets stand before a dash. */
function endsInDash(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, LONGEST_LINE); at++) {
    const word = words[at]!;
    if (DASH.test(word.text)) return at + 1 < words.length;
    if (word.kind === 'word' && !word.capital && !word.taken) return false;
  }
  return false;
}
