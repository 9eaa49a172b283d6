import { calendarNames } from '../dates/calendar-names';
import type { Language, NameWords } from '../language';
import { tokenise } from '../text/tokens';
import { regionNames } from './region-names';

/** The lists of `NameWords`. */
export type NameList = { [K in keyof NameWords]: NameWords[K] extends readonly string[] ? K : never }[keyof NameWords];

/** What a phrase is compared by. */
export interface Keyed {
  /** See `keyOf`. */
  key: string;
}

const keys = new Map<string, string>();
const ASCII_LETTERS = /^[A-Za-z]+$/;
const MOST_KEYS = 50_000;

/**
 * What two spellings of a word share: lower case, with the marks moved to its end, so that "Hoà" equals "Hòa" and "HÒA" and
 * an apostrophe or hyphen has one shape.
 */
export function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (ASCII_LETTERS.test(word)) return word.toLowerCase();
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‑–]/g, '-').normalize('NFD');
  const marks = lower.match(/\p{M}/gu);
  const key = marks ? lower.replace(/\p{M}/gu, '') + marks.sort().join('') : lower;
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, key);
  return key;
}

/** Phrases, looked up by their first word. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();

  static from(entries: Iterable<string>, language: Language): Phrases {
    const phrases = new Phrases();
    for (const entry of entries) phrases.add(phraseKeys(entry, language));
    return phrases;
  }

  add(phrase: string[]): void {
    if (!phrase.length) return;
    const same = this.byFirst.get(phrase[0]!);
    if (same) same.push(phrase);
    else this.byFirst.set(phrase[0]!, [phrase]);
  }

  /** How many words the longest phrase has that begins at `at`, or 0. */
  at(words: readonly Keyed[], at: number): number {
    let longest = 0;
    for (const phrase of this.byFirst.get(words[at]?.key ?? '') ?? []) {
      if (phrase.length > longest && phrase.every((key, i) => words[at + i]?.key === key)) longest = phrase.length;
    }
    return longest;
  }

  /** How many words the longest phrase has that ends before `end` and starts at `from` or later, or 0. */
  before(words: readonly Keyed[], end: number, from = 0): number {
    for (let at = Math.max(from, end - LONGEST_PHRASE); at < end; at++) {
      if (this.byFirst.get(words[at]!.key)?.some(phrase => this.fits(phrase, words, at, end))) return end - at;
    }
    return 0;
  }

  private fits(phrase: string[], words: readonly Keyed[], at: number, end: number): boolean {
    return phrase.length === end - at && phrase.every((key, i) => words[at + i]!.key === key);
  }

  has(word: Keyed | undefined): boolean {
    return !!word && !!this.byFirst.get(word.key)?.some(phrase => phrase.length === 1);
  }
}

/** Words of plain letters and single spaces, as most phrases are: they need no tokeniser. */
const PLAIN = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** A phrase as the words of a sentence: "U.S." is one, "People's" loses its ending. */
function phraseKeys(phrase: string, language: Language): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ').map(keyOf);
  const keys: string[] = [];
  for (const { text } of tokenise(phrase.normalize('NFC'), language)) {
    if (text === '.' && isDotted(keys.at(-1) ?? '')) keys.push(`${keys.pop()}.`);
    else keys.push(keyOf(text.replace(POSSESSIVE, '')));
  }
  return keys;
}

export const POSSESSIVE = /['’](?:s|S)$/u;

/** "U.S" before its last full stop. */
export function isDotted(word: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(word);
}

/** Words of the longest phrase that is looked for backwards. */
const LONGEST_PHRASE = 7;

export type NamePhrases = Record<NameList, Phrases>;

const compiled = new WeakMap<NameWords, Map<string, NamePhrases>>();

/** The lists of a pack made ready to be found in text; made once a language. */
export function namePhrases(language: Language): NamePhrases {
  const byCode = compiled.get(language.names) ?? new Map<string, NamePhrases>();
  compiled.set(language.names, byCode);
  const phrases = byCode.get(language.code) ?? compile(language);
  byCode.set(language.code, phrases);
  return phrases;
}

function compile(language: Language): NamePhrases {
  const lists = Object.entries(language.names).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  const from = (name: string, list: readonly string[]) => {
    if (name === 'places') return [...list, ...regionNames(language.code)];
    if (name === 'functionWords') return [...list, ...language.commonWords, ...language.figures.notCounted];
    if (name === 'notNames') return [...list, ...calendarNames(language.code)];
    return list;
  };
  return Object.fromEntries(
    lists.map(([name, list]) => [name, Phrases.from(from(name, list), language)]),
  ) as NamePhrases;
}
