import type { Sentence, Word } from './name-sentences';

export type NameKind = 'person' | 'organisation' | 'place';

/** A stretch of words that names something, or may do so. */
export interface Mention {
  sentence: Sentence;
  /** Indices into `sentence.words`, end exclusive. */
  from: number;
  to: number;
  /** Absent while undecided; "other" names something that Lede does not list. */
  kind?: NameKind | 'other';
  /** True where the words themselves tell the kind ("Mr Smith", "quận 1"), not only their surroundings. */
  sure?: boolean;
  /** How many of the words are a head that later mentions leave out: 1 in "huyện Lang Chánh". */
  head?: number;
}

/** The mentions of an article, none overlapping another. */
export class Mentions {
  readonly all: Mention[] = [];
  private readonly owners = new Map<Word, Mention>();

  add(mention: Mention): Mention {
    this.all.push(mention);
    for (const word of wordsOf(mention)) this.owners.set(word, mention);
    return mention;
  }

  inOrder(): Mention[] {
    return this.all.toSorted((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
  }

  at(word: Word | undefined): Mention | undefined {
    return word && this.owners.get(word);
  }

  free(sentence: Sentence, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.owners.has(sentence.words[i]!)) return false;
    return true;
  }
}

export function wordsOf({ sentence, from, to }: Mention): Word[] {
  return sentence.words.slice(from, to);
}

/** Whether more than letters and numbers names it: the "I" of "vùng I" is no name by itself. */
export function hasWord(words: readonly Word[]): boolean {
  return words.some(({ kind, text }) => kind === 'word' && text.length > 1);
}

/** The words as printed. */
export function textOf(words: readonly Word[]): string {
  return words.map((word, i) => (i && words[i - 1]!.end < word.start ? ` ${word.text}` : word.text)).join('');
}

const SEAM = /[.-]/;

/** What mentions of one name share: their words without regard to case, marks and punctuation. */
export function nameKey(words: readonly Word[]): string {
  let name = '';
  for (const { key, kind } of words) {
    if (kind === 'mark') continue;
    const plain = SEAM.test(key) ? key.replaceAll('.', '').replaceAll('-', ' ') : key;
    name += name === '' ? plain : ` ${plain}`;
  }
  return name;
}
