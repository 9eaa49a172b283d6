/** What a phrase is compared by. */
export interface Keyed {
  /** See `keyOf`. */
  key: string;
}

/** What begins with one word: the word alone, and longer phrases. */
interface Entry {
  alone: boolean;
  longer: string[][];
}

/** Most phrases are one word: thousands of first names would be as many objects. */
const ALONE: Entry = { alone: true, longer: [] };

/** Phrases to be found among the words of a text, looked up by their first word. `PhraseBook` finds them among characters. */
export class Phrases {
  private readonly byFirst = new Map<string, Entry>();
  /** Words of the longest phrase. */
  private longest = 1;

  /** A phrase as the keys of its words. */
  add(phrase: string[]): void {
    const first = phrase[0];
    if (first === undefined) return;
    const entry = this.byFirst.get(first);
    this.longest = Math.max(this.longest, phrase.length);
    if (phrase.length === 1) {
      if (entry) entry.alone = true;
      else this.byFirst.set(first, ALONE);
    } else if (entry && entry !== ALONE) entry.longer.push(phrase);
    else this.byFirst.set(first, { alone: entry === ALONE, longer: [phrase] });
  }

  /** How many words the longest phrase has that begins at `at`, or 0. Asked some fifty times a word, so it makes no closure. */
  at(words: readonly Keyed[], at: number): number {
    const first = words[at];
    const entry = first && this.byFirst.get(first.key);
    if (!entry) return 0;
    let longest = entry.alone ? 1 : 0;
    for (const phrase of entry.longer) if (phrase.length > longest && fits(phrase, words, at)) longest = phrase.length;
    return longest;
  }

  /** How many words the longest phrase has that ends before `end` and starts at `from` or later, or 0. */
  before(words: readonly Keyed[], end: number, from = 0): number {
    for (let at = Math.max(from, end - this.longest); at < end; at++) {
      const entry = this.byFirst.get(words[at]?.key ?? '');
      if (!entry) continue;
      const length = end - at;
      if (length === 1 ? entry.alone : entry.longer.some(phrase => phrase.length === length && fits(phrase, words, at)))
        return length;
    }
    return 0;
  }

  /** The first word of every phrase. */
  get firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  has(word: Keyed | undefined): boolean {
    return !!word && !!this.byFirst.get(word.key)?.alone;
  }
}

/** Whether a phrase whose first word stands at `at` goes on there. */
function fits(phrase: readonly string[], words: readonly Keyed[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (words[at + i]?.key !== phrase[i]) return false;
  return true;
}
