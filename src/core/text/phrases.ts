/** What a phrase is compared by. */
export interface Keyed {
  /** See `keyOf`. */
  key: string;
}

/** What begins with one word: the word alone, and longer phrases. */
interface Entry {
  alone: boolean;
  longer: string[];
}

/** Most phrases are one word: thousands of first names would be as many objects. */
const ALONE: Entry = { alone: true, longer: [] };

/** Phrases to be found among the words of a text, looked up by their first word. `PhraseBook` finds them among characters. */
export class Phrases {
  private readonly byFirst = new Map<string, Entry>();
  /** Words of the longest phrase; counted when it is first asked for, which few lists are. */
  private longest = 0;

  /** A phrase as the keys of its words with spaces between them. */
  add(phrase: string): void {
    if (!phrase) return;
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const entry = this.byFirst.get(first);
    this.longest = 0;
    if (space < 0) {
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
    for (const phrase of entry.longer) longest = Math.max(longest, lengthOf(phrase, words, at));
    return longest;
  }

  /** How many words the longest phrase has that ends before `end` and starts at `from` or later, or 0. */
  before(words: readonly Keyed[], end: number, from = 0): number {
    this.longest ||= this.wordsOfLongest();
    for (let at = Math.max(from, end - this.longest); at < end; at++) {
      const entry = this.byFirst.get(words[at]?.key ?? '');
      if (!entry) continue;
      const length = end - at;
      if (length === 1 ? entry.alone : entry.longer.some(phrase => lengthOf(phrase, words, at) === length))
        return length;
    }
    return 0;
  }

  private wordsOfLongest(): number {
    let longest = 1;
    for (const { longer } of this.byFirst.values())
      for (const phrase of longer) longest = Math.max(longest, phrase.split(' ').length);
    return longest;
  }

  /** The first word of every phrase. */
  get firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  has(word: Keyed | undefined): boolean {
    return !!word && !!this.byFirst.get(word.key)?.alone;
  }
}

/** How many words a phrase has whose first one stands at `at`, if all of them stand there, or 0. */
function lengthOf(phrase: string, words: readonly Keyed[], at: number): number {
  let next = at;
  for (let from = 0; from <= phrase.length; next++) {
    const word = words[next];
    if (!word || !phrase.startsWith(word.key, from)) return 0;
    from += word.key.length;
    if (from < phrase.length && phrase[from] !== ' ') return 0;
    from++;
  }
  return next - at;
}
