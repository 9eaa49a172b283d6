/** What a phrase is compared by. */
export interface Keyed {
  /** See `keyOf`. */
  key: string;
}

/** Words of the longest phrase that is looked for backwards. */
const LONGEST_PHRASE = 7;

/** Phrases to be found among the words of a text, looked up by their first word. `PhraseBook` finds them among characters. */
export class Phrases {
  private readonly byFirst = new Map<string, string[][]>();

  /** A phrase as the keys of its words. */
  add(phrase: string[]): void {
    if (!phrase.length) return;
    const same = this.byFirst.get(phrase[0]!);
    if (same) same.push(phrase);
    else this.byFirst.set(phrase[0]!, [phrase]);
  }

  /** How many words the longest phrase has that begins at `at`, or 0. */
  at(words: readonly Keyed[], at: number): number {
    return this.longest(i => words[at + i]?.key);
  }

  /** The same for words that are given one by one, counted from 0. */
  longest(keyAt: (i: number) => string | undefined): number {
    let longest = 0;
    for (const phrase of this.byFirst.get(keyAt(0) ?? '') ?? []) {
      if (phrase.length > longest && phrase.every((key, i) => keyAt(i) === key)) longest = phrase.length;
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

  has(word: Keyed | undefined): boolean {
    return !!word && !!this.byFirst.get(word.key)?.some(phrase => phrase.length === 1);
  }

  private fits(phrase: string[], words: readonly Keyed[], at: number, end: number): boolean {
    return phrase.length === end - at && phrase.every((key, i) => words[at + i]!.key === key);
  }
}
