import { withEarlyTones } from './spelling';

// Scripts whose words stand against each other or against their particles: there a phrase may end inside a run of letters.
const GLUED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

/** A phrase found in a text. */
export interface Match<T> {
  start: number;
  end: number;
  value: T;
}

/** Lower case with plain spaces and one place for Vietnamese tones, for comparing: every character stays at its offset. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(/\s/g, ' ');
  if (lower.length === text.length) return withEarlyTones(lower);
  // "İ" becomes two code units in lower case, which would shift every offset behind it.
  return text.replace(/./gs, unit => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)).replace(/\s/g, ' ');
}

/** Whether no word runs on over `offset`: between letters of a script that glues words, any place will do. */
export function isWordEdge(text: string, offset: number): boolean {
  const before = kindOf(text[offset - 1]);
  if (before === 'other') return true;
  const after = kindOf(text[offset]);
  return before !== after || before === 'glued';
}

type CharacterKind = 'letter' | 'digit' | 'glued' | 'other';

/** Asked for every word of an article, so that four regular expressions a time would be felt. */
const characterKinds = new Map<string | undefined, CharacterKind>([[undefined, 'other']]);

/** Whether a letter stands at an offset, of a script that sets words apart. */
export function isLetterAt(text: string, offset: number): boolean {
  return kindOf(text[offset]) === 'letter';
}

function kindOf(character: string | undefined): CharacterKind {
  let kind = characterKinds.get(character);
  if (kind === undefined) {
    kind = GLUED.test(character!)
      ? 'glued'
      : LETTER.test(character!)
        ? 'letter'
        : DIGIT.test(character!)
          ? 'digit'
          : 'other';
    characterKinds.set(character, kind);
  }
  return kind;
}

/** Words and groups of words, each with what it stands for. Texts must have gone through `fold`. */
export class PhraseBook<T> {
  private readonly values = new Map<string, T>();
  /** By their first character, and by their last: few books are read backwards. */
  private byFirst?: Index;
  private byLast?: Index;

  /** Where a phrase comes twice, the first one counts. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const all = [...entries];
    const folded = fold(all.map(([words]) => words).join('\0')).split('\0'); // at once: a language has thousands
    for (let i = 0; i < all.length; i++) {
      const phrase = folded[i]!.trim();
      if (phrase && !this.values.has(phrase)) this.values.set(phrase, all[i]![1]);
    }
  }

  get phrases(): Iterable<string> {
    return this.values.keys();
  }

  /** The longest phrase that starts at `start` and ends where a word ends; with `anywhere` it may end inside a word. */
  at(folded: string, start: number, anywhere = false): Match<T> | undefined {
    this.byFirst ??= indexed(this.values.keys(), phrase => phrase[0]!);
    let longest = '';
    for (const phrase of this.byFirst.get(folded[start]) ?? NONE) {
      const isLonger = phrase.length > longest.length && folded.startsWith(phrase, start);
      if (isLonger && (anywhere || isWordEdge(folded, start + phrase.length))) longest = phrase;
    }
    return this.found(longest, start);
  }

  /** The longest phrase that ends at `end`, after any spaces before it, and starts where a word starts. */
  before(folded: string, end: number): Match<T> | undefined {
    this.byLast ??= indexed(this.values.keys(), phrase => phrase.at(-1)!);
    const stop = skipSpacesBack(folded, end);
    let longest = '';
    for (const phrase of this.byLast.get(folded[stop - 1]) ?? NONE) {
      const isLonger = phrase.length > longest.length && folded.endsWith(phrase, stop);
      if (isLonger && isWordEdge(folded, stop - phrase.length)) longest = phrase;
    }
    return this.found(longest, stop - longest.length);
  }

  private found(phrase: string, start: number): Match<T> | undefined {
    return phrase ? { start, end: start + phrase.length, value: this.values.get(phrase)! } : undefined;
  }
}

/** The phrases of a list, where only being on it counts. */
export function listed(phrases: Iterable<string>): PhraseBook<true> {
  return new PhraseBook(Array.from(phrases, phrase => [phrase, true] as const));
}

/** Tells where no phrase of several books begins, and no number, by one look-up instead of one in each. */
export class Openings {
  /** The first words of all phrases, or where they begin with a mark, that. */
  private readonly words: ReadonlySet<string>;

  /** `marks`: what else may begin with a mark. */
  constructor(books: readonly PhraseBook<unknown>[], marks: readonly string[] = []) {
    this.words = new Set([
      ...marks,
      ...books.flatMap(book => Array.from(book.phrases, phrase => wordAt(phrase, 0) || phrase[0]!)),
    ]);
  }

  /** Whether a phrase or number may begin at `start`; in a script that does not set words apart one may anywhere. */
  mayBegin(folded: string, start: number): boolean {
    const kind = kindOf(folded[start]);
    if (kind === 'letter') return this.words.has(wordAt(folded, start));
    return kind !== 'other' || this.words.has(folded[start]!);
  }
}

/** Letters of scripts that set words apart; none beyond the first plane. */
const WORD = new RegExp(`(?:(?!${GLUED.source}|[\\u{10000}-\\u{10ffff}])${LETTER.source})+`, 'uy');

function wordAt(folded: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.test(folded) ? folded.slice(start, WORD.lastIndex) : '';
}

/** The offset of the first character from `offset` on that is no space. */
export function skipSpaces(folded: string, offset: number): number {
  while (folded[offset] === ' ') offset++;
  return offset;
}

/** The offset behind the last character before `offset` that is no space. */
export function skipSpacesBack(folded: string, offset: number): number {
  while (folded[offset - 1] === ' ') offset--;
  return offset;
}

const NONE: readonly string[] = [];

type Index = ReadonlyMap<string | undefined, readonly string[]>;

/** Phrases by a character of theirs. */
function indexed(phrases: Iterable<string>, by: (phrase: string) => string): Index {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const same = index.get(by(phrase));
    if (same) same.push(phrase);
    else index.set(by(phrase), [phrase]);
  }
  return index;
}
