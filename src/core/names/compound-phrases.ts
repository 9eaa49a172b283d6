import { type Keyed, Phrases } from '../text/phrases';
import { keyOf } from '../text/spelling';

/** Phrases and, where a language writes compounds as one word, all words that end as one of them: "Umwelt|ministerin". */
export class CompoundPhrases extends Phrases {
  private readonly tails: ReadonlySet<string>;
  private readonly lengths: readonly number[];

  constructor(tails: readonly string[]) {
    super();
    this.tails = new Set(tails.map(tail => lettersOf(keyOf(tail))));
    this.lengths = [...new Set([...this.tails].map(({ length }) => length))];
  }

  override at(words: readonly Keyed[], at: number): number {
    return super.at(words, at) || Number(this.isCompound(words[at]));
  }

  override before(words: readonly Keyed[], end: number, from = 0): number {
    return super.before(words, end, from) || Number(end > from && this.isCompound(words[end - 1]));
  }

  override has(word: Keyed | undefined): boolean {
    return super.has(word) || this.isCompound(word);
  }

  private isCompound(word: Keyed | undefined): boolean {
    const key = lettersOf(word?.key ?? '');
    return this.lengths.some(length => key.length > length && this.tails.has(key.slice(-length)));
  }
}

/** A key without the marks that end it. */
function lettersOf(key: string): string {
  return /\p{M}$/u.test(key) ? key.replace(/\p{M}/gu, '') : key;
}
