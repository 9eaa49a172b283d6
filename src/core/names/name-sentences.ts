import { compareSpans, type Span } from '../article';
import type { Language } from '../language';
import { lexicon } from '../text/lexicon';
import type { Keyed } from '../text/phrases';
import { type Passage, type Text, tokensIn } from '../text/prepare';
import type { Token } from '../text/tokens';
import { splitWords } from './name-tokens';
import { isDotted, type NamePhrases, namePhrases } from './name-words';

/** A token as the search for names sees it. */
export interface Word extends Keyed {
  /** Without what no name holds: the possessive 's, the "-led" of "US-led". */
  text: string;
  start: number;
  end: number;
  kind: Token['kind'];
  /** Begins with a capital. */
  capital: boolean;
  /** Has two letters or more, all of them capitals. */
  acronym: boolean;
  /** First of its sentence, or of what a quote mark or colon opens: its capital says nothing. */
  opens: boolean;
  /** Something was cut off its end: a name ends here. */
  closed: boolean;
  /** Its compound says where somebody is at home: "Leeds-born", "Klang-based". */
  home?: boolean;
  /** Part of a date or figure, or of a caption's credit. */
  taken: boolean;
}

/** A sentence with everything the finders of names need to know of it. */
export interface Sentence {
  block: number;
  kind: Passage['kind'];
  /** Its place in the article, counted from 0. */
  index: number;
  words: Word[];
  /** Most of its words are capitalised: a capital says nothing in it. */
  title: boolean;
  /** Nothing but capitalised words, as a byline is, and no question: "And Doyle?" */
  bare: boolean;
}

/** "N.T.H.", "Đ.V.A": a person whom the paper does not name. */
export const INITIALS = /^(?:\p{Lu}\.){2,3}\p{Lu}?\.?$/u;

/** A number that may be somebody's age. */
export const AGE = /^\d{1,3}$/u;

const TITLE_SHARE = 0.7;
const FEWEST_TITLE_WORDS = 5;
const OPENING = /^[“"„«‹‘'「『:•…|]$/u;

/** The sentences of a text in order. Words of other finds (`taken`) are marked. */
export function nameSentences(text: Text, taken: readonly Span[]): Sentence[] {
  const phrases = namePhrases(text.language);
  const sentences: Sentence[] = [];
  const isTaken = takenBy(taken);
  for (const passage of text.passages) {
    for (const span of passage.sentences) {
      const words = splitWords(tokensIn(passage, span), phrases);
      mergeAbbreviations(words);
      const credits = passage.kind === 'caption' ? creditStart(words, text.language) : words.length;
      const loud = shouted(words, phrases);
      const counted = itemNumber(words);
      let opens = true;
      for (const [i, word] of words.entries()) {
        word.taken = i >= credits || loud.has(word) || isTaken(word, passage.block);
        word.opens = opens || (words[i - 1]?.text === '(' && phrases.openers.has(word)); // "(Theo Reuters)"
        opens = i < counted || (word.kind === 'mark' && (opens || OPENING.test(word.text)));
      }
      sentences.push({
        block: passage.block,
        kind: passage.kind,
        index: sentences.length,
        words,
        title: isTitle(words, phrases, text.language.names.mixedCase),
        bare:
          words.at(-1)?.text !== '?' && words.every((word, i) => word.capital || word.kind === 'mark' || i < counted),
      });
    }
  }
  return sentences;
}

/** How many words number an item of a list: 2 in "3. Mental Health". */
function itemNumber(words: readonly Word[]): number {
  return words[0]?.kind === 'number' && /^[.)]$/u.test(words[1]?.text ?? '') ? 2 : 0;
}

/** Words in a row, all in capitals and two of them common ones: what somebody shouts holds no names to be seen. */
const FEWEST_SHOUTED = 4;

/** "They wrote: WE WILL NOT FORGET YOU." */
function shouted(words: readonly Word[], phrases: NamePhrases): ReadonlySet<Word> {
  const all = new Set<Word>();
  let row: Word[] = [];
  const close = () => {
    const common = row.filter(word => phrases.functionWords.has(word)).length;
    if (row.length >= FEWEST_SHOUTED && common > 1) for (const word of row) all.add(word);
    row = [];
  };
  for (const word of words) {
    if (word.capital && /^[^\p{Ll}]+$/u.test(word.text)) row.push(word);
    else if (word.kind === 'word' || /[.!?]/u.test(word.text)) close();
  }
  close();
  return all;
}

/** Index of the first word of a caption's credit, which names nobody of the story: "Photo: Ana Reyes". */
function creditStart(words: readonly Word[], language: Language): number {
  const prefixes = lexicon(language.page.creditPrefixes, language);
  const start = words.findIndex((_, i) => {
    const length = prefixes.at(words, i);
    return length > 1 || (length === 1 && words[i + 1]?.text === ':');
  });
  return start < 0 ? words.length : start;
}

/** Whether a word of a block touches one of the spans; to be asked in reading order. */
function takenBy(taken: readonly Span[]): (word: Word, block: number) => boolean {
  const spans = taken.toSorted(compareSpans);
  let next = 0;
  return ({ start, end }, block) => {
    const isPast = (span: Span) => span.block < block || (span.block === block && span.end <= start);
    while (next < spans.length && isPast(spans[next]!)) next++;
    const span = spans[next];
    return span?.block === block && span.start < end;
  };
}

/** Puts the last full stop back: "U.S" + "." is one word. */
function mergeAbbreviations(words: Word[]): void {
  for (let i = words.length - 1; i > 0; i--) {
    const dot = words[i]!;
    if (dot.text !== '.') continue;
    const word = words[i - 1]!;
    if (dot.start !== word.end || !isDotted(word.text)) continue;
    word.text += '.';
    word.key += '.';
    word.end++;
    words.splice(i, 1);
  }
}

/**
 * "As Protests Grow Over Dismissal of Minister": nearly every word that could be lower-case is not. A language that mixes
 * cases within names sets headlines in capitals throughout, if at all.
 */
function isTitle(words: readonly Word[], phrases: NamePhrases, mixedCase: boolean): boolean {
  if (words.slice(-2).some(word => word.text === '.')) return false; // "Prime Minister Jane Roe resigned." is no headline
  const free = words.filter(word => word.kind === 'word' && !phrases.joiners.has(word) && !phrases.articles.has(word));
  const capitals = free.filter(word => (mixedCase ? word.text === word.text.toUpperCase() : word.capital)).length;
  return free.length >= FEWEST_TITLE_WORDS && capitals >= free.length * TITLE_SHARE;
}
