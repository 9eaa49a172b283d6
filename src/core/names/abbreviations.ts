import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** A short form in brackets and the words it stands for, as indices into the words of their sentence. */
export interface Abbreviation {
  /** Already a mention, or still to become one. */
  long: { from: number; to: number; mention?: Mention };
  /** Index of the short form. */
  short: number;
}

const LONGEST_SHORT = 8;

/** "Office for Budget Responsibility (OBR)": the initials tell where the long form begins, unless it is known already. */
export function abbreviations({ words }: Sentence, mentions: Mentions, phrases: NamePhrases): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let at = 1; at + 2 < words.length; at++) {
    const short = words[at + 1]!;
    if (words[at]!.text !== '(' || words[at + 2]!.text !== ')' || !isShort(short)) continue;
    const mention = mentions.at(words[at - 1]);
    // "LP" is a record, but not behind the Labour Party
    const isCommon = phrases.notNames.has(short);
    if (isCommon && (mention ? !isSpelled(wordsOf(mention), short.text) : !phrases.organisationTails.before(words, at)))
      continue;
    if (mention?.kind === 'organisation' && (short.acronym || isCoined(short, phrases))) {
      found.push({ long: { from: mention.from, to: at, mention }, short: at + 1 });
    } else if (!mention) {
      const from = longFormStart(words, at, short.text, phrases);
      if (from >= 0) found.push({ long: { from, to: at }, short: at + 1 });
    }
  }
  return found;
}

/** Whether a short form is the capitals that the words begin with. */
function isSpelled(words: readonly Word[], short: string): boolean {
  const capitals = words.filter(({ capital }) => capital);
  return capitals.map(({ text }) => text[0]).join('') === short;
}

function isShort(word: Word): boolean {
  return word.capital && word.text.length > 1 && word.text.length <= LONGEST_SHORT;
}

/** "(DonNTU)", "(Vissan)": no town and nobody. */
function isCoined(word: Word, { places, givenNames, surnames }: NamePhrases): boolean {
  if ([places, givenNames, surnames].some(list => list.has(word))) return false;
  return /\p{Lu}\P{Lu}*\p{Lu}/u.test(word.text) || /^[A-Z][a-z]{3,}$/.test(word.text);
}

/** Where the words before `end` begin whose initials spell the short form, or -1. Words such as "of" may be skipped. */
function longFormStart(words: readonly Word[], end: number, short: string, phrases: NamePhrases): number {
  const letters = [...short.toLowerCase()].filter(letter => /\p{L}/u.test(letter));
  let left = letters.length;
  let at = end;
  while (left > 0 && at > 0) {
    const word = words[--at]!;
    if (word.taken) return -1;
    if (word.capital && word.key.startsWith(letters[left - 1]!)) left--;
    else if (word.text !== ',' && !phrases.joiners.has(word) && !phrases.articles.has(word)) return -1;
  }
  if (left > 0) return -1;
  while (at > 0 && words[at - 1]!.capital && !words[at - 1]!.opens && !words[at - 1]!.closed) at--;
  return at;
}

/** Lists both forms as organisations and remembers that they are one, and the short one behind the head: "Bộ LĐ-TB&XH". */
export function addAbbreviation(
  { long, short }: Abbreviation,
  sentence: Sentence,
  mentions: Mentions,
  aliases: Map<string, string>,
  { organisationHeads }: NamePhrases,
): void {
  const { from, to, mention } = long;
  if (!mention) mentions.add({ sentence, from, to, kind: 'organisation', sure: true });
  if (!mentions.at(sentence.words[short]))
    mentions.add({ sentence, from: short, to: short + 1, kind: 'organisation', sure: true });
  const full = nameKey(sentence.words.slice(from, to));
  const form = sentence.words.slice(short, short + 1);
  aliases.set(nameKey(form), full);
  const head = sentence.words.slice(from, from + organisationHeads.at(sentence.words, from));
  if (head.length > 0) aliases.set(nameKey([...head, ...form]), full);
}
