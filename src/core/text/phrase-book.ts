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

interface Entry<T> {
  phrase: string;
  value: T;
}

/** Words and groups of words, each with what it stands for. Texts must have gone through `fold`. */
export class PhraseBook<T> {
  /** The longest first. */
  private readonly entries: readonly Entry<T>[];
  /** By their first character, and by their last: few books are read backwards. */
  private byFirst?: Index<T>;
  private byLast?: Index<T>;

  /** Where a phrase comes twice, the first one counts. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const all = [...entries];
    const folded = fold(all.map(([words]) => words).join('\0')).split('\0'); // at once: a language has thousands
    const values = new Map<string, T>();
    for (const [i, [, value]] of all.entries()) {
      const phrase = folded[i]!.trim();
      if (phrase && !values.has(phrase)) values.set(phrase, value);
    }
    this.entries = Array.from(values, ([phrase, value]) => ({ phrase, value })).sort(
      (a, b) => b.phrase.length - a.phrase.length,
    );
  }

  get phrases(): readonly string[] {
    return this.entries.map(({ phrase }) => phrase);
  }

  /** The longest phrase that starts at `start` and ends where a word ends; with `anywhere` it may end inside a word. */
  at(folded: string, start: number, anywhere = false): Match<T> | undefined {
    this.byFirst ??= indexed(this.entries, ({ phrase }) => phrase[0]!);
    const entries = this.byFirst.get(folded[start]);
    if (!entries) return undefined;
    for (const { phrase, value } of entries) {
      const end = start + phrase.length;
      if (folded.startsWith(phrase, start) && (anywhere || isWordEdge(folded, end))) return { start, end, value };
    }
    return undefined;
  }

  /** The longest phrase that ends at `end`, after any spaces before it, and starts where a word starts. */
  before(folded: string, end: number): Match<T> | undefined {
    this.byLast ??= indexed(this.entries, ({ phrase }) => phrase.at(-1)!);
    const stop = skipSpacesBack(folded, end);
    const entries = this.byLast.get(folded[stop - 1]);
    if (!entries) return undefined;
    for (const { phrase, value } of entries) {
      const start = stop - phrase.length;
      if (start >= 0 && folded.startsWith(phrase, start) && isWordEdge(folded, start))
        return { start, end: stop, value };
    }
    return undefined;
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
      ...books.flatMap(book => book.phrases.map(phrase => wordAt(phrase, 0) || phrase[0]!)),
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

type Index<T> = ReadonlyMap<string | undefined, readonly Entry<T>[]>;

/** Entries by a character of theirs, in the order given. */
function indexed<T>(entries: readonly Entry<T>[], by: (entry: Entry<T>) => string): Index<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const same = index.get(by(entry));
    if (same) same.push(entry);
    else index.set(by(entry), [entry]);
  }
  return index;
}
