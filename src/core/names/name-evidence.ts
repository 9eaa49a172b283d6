import type { Sentence, Word } from './name-sentences';

/** Letters by which words are told to sound alike. Of three, fewer names of things are known: people .975 on the same articles. */
const ENDING = 2;

/** "US", "DuckDB": no common word is written so. */
const INNER_CAPITAL = /\p{L}\p{Lu}/u;

/** What an article tells about a word by how it writes it elsewhere. */
export class NameEvidence {
  private readonly capitals = new Map<string, number>();
  private readonly lowers = new Map<string, number>();
  private readonly prose = new Map<string, number>();
  private readonly lone = new Map<string, number>();
  private readonly pairs = new Set<string>();
  private readonly inner = new Set<string>();
  private readonly endings = new Set<string>();

  constructor(sentences: readonly Sentence[]) {
    for (const { words, title, kind, bare } of sentences) {
      const isProse = kind !== 'heading' && !bare;
      for (const [i, word] of words.entries()) {
        if (word.kind !== 'word' || title) continue;
        if (!word.capital) {
          add(this.lowers, word.key);
          if (word.key.length > ENDING) this.endings.add(word.key.slice(-ENDING));
          const next = words[i + 1];
          if (next && words[i - 1]?.capital && (next.capital || words[i + 2]?.capital))
            this.inner.add(`${word.key} ${next.key}`);
        } else if (!word.opens) {
          add(this.capitals, word.key);
          if (isProse) add(this.prose, word.key);
          if (!words[i - 1]?.capital && !words[i + 1]?.capital) add(this.lone, word.key);
          if (words[i + 1]?.capital) this.pairs.add(`${word.key} ${words[i + 1]!.key}`);
        }
      }
    }
  }

  /** Written with a capital where only a name has one. */
  capitalised(word: Word): boolean {
    return (this.capitals.get(word.key) ?? 0) > (this.lowers.get(word.key) ?? 0);
  }

  /** Written with a capital where only a name has one, with no capital beside it. */
  alone(word: Word): boolean {
    return (this.lone.get(word.key) ?? 0) > (this.lowers.get(word.key) ?? 0);
  }

  /** Ends as a common word of the article does, or is one: "Gentle" beside "people", "Hours" beside "years". */
  soundsCommon(word: Word): boolean {
    return this.endings.has(word.key.slice(-ENDING)) || this.lowers.has(word.key);
  }

  /** Written in lower case somewhere. */
  lower(word: Word): boolean {
    return this.lowers.has(word.key);
  }

  /** Mostly written in lower case in the sentences of the article: "Price", "Range". */
  common({ key, text }: Word): boolean {
    const lower = this.lowers.get(key) ?? 0;
    return lower > 0 && lower >= (this.prose.get(key) ?? 0) && !INNER_CAPITAL.test(text);
  }

  /** The first of the two stands in lower case between capitals: "Ursula | von der | Leyen". */
  inside(word: Word, next: Word | undefined): boolean {
    return !!next && this.inner.has(`${word.key} ${next.key}`);
  }

  /** The two words stand side by side, both capitalised, where only names are. */
  together(word: Word, next: Word | undefined): boolean {
    return !!next && this.pairs.has(`${word.key} ${next.key}`);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
