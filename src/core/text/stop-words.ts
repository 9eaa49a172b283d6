import { dateParts, MONTHS, WEEK, WITHIN_DATE } from '../dates/calendar-names';
import type { Language } from '../language';
import { remembered } from '../remembered';

/** What a language tells about words before a full stop. */
export interface StopWords {
  /** Whether "`word`." ends its sentence when `next` follows. */
  endsSentence(word: string, next: string): boolean;
  /** Words that carry a sentence on behind a closed quotation: "と". */
  quotatives: readonly string[];
}

/** Built once a language. */
export const stopWords: (language: Language) => StopWords = remembered(build);

const INITIAL = /^\p{L}\p{M}*$/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const ORDINAL = /^\p{Nd}{1,3}$/u;

function build(language: Language): StopWords {
  const { abbreviations, numberAbbreviations, outline } = language;
  const short = new Set(abbreviations);
  const beforeNumber = new Set(numberAbbreviations);
  const openers = new Set(
    [...language.commonWords, ...outline.pronouns, ...outline.connectives, ...outline.adverbials].map(firstWord),
  );
  const { names, ordinals } = calendar(language.code);

  function endsSentence(word: string, next: string): boolean {
    const isNumber = /^\p{Nd}/u.test(next);
    if (beforeNumber.has(word)) return !isNumber;
    if (ORDINAL.test(word)) return !names.has(next.toLowerCase()) && !(ordinals && !isNumber && !opens(next));
    const last = word.slice(word.lastIndexOf('.') + 1);
    const isShort = [word, titleCase(word), last].some(form => short.has(form));
    // "e.g. The Times" goes on, "at 9 a.m. The" does not, "at 9 a.m. Monday" does.
    const isDotted = word.includes('.') && DOTTED.test(word);
    if (isDotted && isLower(word)) return !isShort && !isNumber && !names.has(next.toLowerCase());
    if (isShort || isDotted || INITIAL.test(word)) return opens(next);
    return !isNumber || short.size > 0;
  }
  // "U.S. The" ends a sentence, "U.S. President" does not: only a word that opens sentences tells.
  const opens = (next: string) => openers.has(next.toLowerCase());
  return { endsSentence, quotatives: language.quotes.quotatives };
}

/** Months and weekdays, and whether the language writes an ordinal with a full stop ("4. September"): both from CLDR. */
function calendar(code: string): { names: Set<string>; ordinals: boolean } {
  const names = new Set<string>();
  let ordinals = false;
  for (const parts of [...MONTHS, ...WEEK].map(date => dateParts(code, WITHIN_DATE.long, date))) {
    parts.forEach(({ type, value }, i) => {
      if (type === 'month' || type === 'weekday') names.add(value.toLowerCase());
      if (type === 'day') ordinals ||= parts[i + 1]?.value.startsWith('.') ?? false;
    });
  }
  return { names, ordinals };
}

const firstWord = (phrase: string) => phrase.toLowerCase().split(' ')[0]!;
const titleCase = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();
const isLower = (word: string) => word === word.toLowerCase();
