/** What a phrase is compared by. */
export interface Keyed {
  /** See `keyOf`. */
  key: string;
}

/** Words of the longest phrase that is looked for backwards. */
const LONGEST_PHRASE = 7;
const NONE: readonly string[][] = [];

/** Phrases to be found among the words of a text, looked up by their first word. `PhraseBook` finds them among characters. */
export class Phrases {
  // Most phrases are one word: thousands of first names would be as many arrays of arrays.
  private readonly words = new Set<string>();
  private readonly byFirst = new Map<string, string[][]>();

  /** A phrase as the keys of its words. */
  add(phrase: string[]): void {
    const first = phrase[0];
    if (first === undefined) return;
    if (phrase.length === 1) {
      this.words.add(first);
      return;
    }
    const same = this.byFirst.get(first);
    if (same) same.push(phrase);
    else this.byFirst.set(first, [phrase]);
  }

  /** How many words the longest phrase has that begins at `at`, or 0. Asked some twenty times a word, so it makes no closure. */
  at(words: readonly Keyed[], at: number): number {
    const first = words[at]?.key;
    if (first === undefined) return 0;
    let longest = this.words.has(first) ? 1 : 0;
    for (const phrase of this.byFirst.get(first) ?? NONE)
      if (phrase.length > longest && this.fits(phrase, words, at, at + phrase.length)) longest = phrase.length;
    return longest;
  }

  /** The same for words that are given one by one, counted from 0. */
  longest(keyAt: (i: number) => string | undefined): number {
    const first = keyAt(0);
    if (first === undefined) return 0;
    let longest = this.words.has(first) ? 1 : 0;
    for (const phrase of this.byFirst.get(first) ?? NONE)
      if (phrase.length > longest && phrase.every((key, i) => keyAt(i) === key)) longest = phrase.length;
    return longest;
  }

  /** How many words the longest phrase has that ends before `end` and starts at `from` or later, or 0. */
  before(words: readonly Keyed[], end: number, from = 0): number {
    for (let at = Math.max(from, end - LONGEST_PHRASE); at < end - 1; at++) {
      if (this.byFirst.get(words[at]!.key)?.some(phrase => this.fits(phrase, words, at, end))) return end - at;
    }
    return end > from && this.words.has(words[end - 1]?.key ?? '') ? 1 : 0;
  }

  has(word: Keyed | undefined): boolean {
    return !!word && this.words.has(word.key);
  }

  /** Whether a phrase whose first word stands at `at` fills the words up to `end`. */
  private fits(phrase: string[], words: readonly Keyed[], at: number, end: number): boolean {
    if (phrase.length !== end - at) return false;
    for (let i = 1; i < phrase.length; i++) if (words[at + i]?.key !== phrase[i]) return false;
    return true;
  }
}
