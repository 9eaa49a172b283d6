import { type Digits, readDigits } from './digits';
import { hanDigits, hanMultipliers } from './han-numerals';
import type { Language } from './language';
import { type NumberFormat, numberFormat } from './number-format';
import { isWordEdge, type Match, PhraseBook, skipSpaces } from './phrase-book';

/** A number as written: "1.812,51", "3,2 tỷ", "hàng chục nghìn" without its "hàng", "twenty-five hundred", "3万5千". */
export interface WrittenNumber {
  start: number;
  end: number;
  value?: number;
  /** It has digits. */
  digits: boolean;
  /** It has a word that multiplies: "million", "chục", "百". */
  scaled: boolean;
  /** What that word multiplies by. */
  scale: number;
  /** It has no number beside that word, and so no value: "thousands". */
  vague: boolean;
  /** The scale word says by itself that there are many: "thousands", "hàng nghìn". */
  plural: boolean;
}

interface NumberWord {
  value: number;
  role: 'adds' | 'digit' | 'multiplies' | 'many' | 'joins' | 'halves';
}

/** What is needed to read the numbers of one language. */
export interface NumberReader {
  format: NumberFormat;
  words: PhraseBook<NumberWord>;
  marks: PhraseBook<number>;
}

export function numberReader(language: Language): NumberReader {
  const format = numberFormat(language.code);
  const spelled = language.figures.numberWords;
  const role = (role: NumberWord['role'], values: Iterable<readonly [string, number]>) =>
    Array.from(values, ([word, value]) => [word, { value, role }] as const);
  const words = new PhraseBook<NumberWord>([
    ...role('many', Object.entries(spelled.many)),
    ...role('multiplies', Object.entries(spelled.multiplies)),
    ...role('multiplies', format.scales),
    ...role('multiplies', hanMultipliers),
    ...role('adds', Object.entries(spelled.adds)),
    ...role('digit', hanDigits),
    ...role(
      'joins',
      spelled.joins.map(word => [word, 0]),
    ),
    ...role(
      'halves',
      spelled.halves.map(word => [word, 0.5]),
    ),
  ]);
  const marks = new PhraseBook<number>([...Object.entries(spelled.marks), ...format.marks]);
  return { format, words, marks };
}

/** Reads the longest number from `at` on in a folded text, `limit` at most: digits, number words, or both in a row. */
export function readNumber(
  folded: string,
  at: number,
  reader: NumberReader,
  limit = folded.length,
): WrittenNumber | undefined {
  const number = new GrowingNumber();
  let best: WrittenNumber | undefined;
  let from = at;
  let joined = false;
  while (from < limit) {
    const digits = readDigits(folded, from, reader.format);
    const word = digits ? undefined : reader.words.at(folded, from, true);
    if (!digits && !word) break;
    const end = (digits ?? word)!.end;
    if (word?.value.role === 'joins') {
      if (!best || joined || best.digits) break;
      joined = true;
    } else {
      if (!(digits ? number.addDigits(digits, joined) : number.addWord(word!))) break;
      joined = false;
      if (isWordEdge(folded, end) || digits) best = number.written(at, end);
    }
    from = nextPart(folded, end, best, reader);
    if (from < 0) break;
  }
  return best;
}

/** Where the next part of a number may stand: at once, or behind a space or hyphen. */
function nextPart(folded: string, end: number, best: WrittenNumber | undefined, { words }: NumberReader): number {
  if (folded[end] !== '-' && folded[end] !== '‑') return skipSpaces(folded, end);
  const scaled = words.at(folded, end + 1)?.value.role === 'multiplies';
  return scaled || (best && !best.digits) ? end + 1 : -1;
}

/** 4.1 × 1e6 is 4099999.9999999995 in binary; nobody writes twelve digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Adds up the parts of a number in the order in which they are written. */
class GrowingNumber {
  /** What has been written, larger parts first: "two thousand three hundred and five" is 2000, 300, 5. */
  private parts: number[] = [];
  /** The next part that adds must be smaller than this. */
  private place = Number.POSITIVE_INFINITY;
  private digits = false;
  private scaled = false;
  private scale = 1;
  private unreadable = false;
  private digitByDigit = false;
  private vague = false;
  private plural = false;

  addDigits({ value }: Digits, joined: boolean): boolean {
    // "2 tỷ 300 triệu" goes on behind a scale word; "5 6" and "five and 6" are two numbers.
    if (this.parts.length && (joined || !this.scaled || value === undefined || value >= this.place)) return false;
    this.unreadable ||= value === undefined;
    this.digits = true;
    this.parts.push(value ?? 0);
    this.place = 0;
    return true;
  }

  addWord({ value: { value, role } }: Match<NumberWord>): boolean {
    if (role === 'digit') return this.addHanDigit(value);
    if (role === 'adds') return this.add(value);
    if (role === 'halves') return this.addHalf();
    if (role === 'many') this.plural ||= !this.parts.length;
    return this.multiply(value);
  }

  written(start: number, end: number): WrittenNumber {
    const sum = this.parts.reduce((sum, part) => sum + part, 0);
    const value = tidy(sum);
    const readable = !this.unreadable && !this.vague;
    return {
      start,
      end,
      ...(readable && { value }),
      digits: this.digits,
      scaled: this.scaled,
      scale: this.scale,
      vague: this.vague,
      plural: this.plural,
    };
  }

  private add(value: number): boolean {
    const last = this.parts.at(-1);
    // German and Dutch say the ones first: "fünfundzwanzig".
    const onesFirst = last !== undefined && last < 10 && value >= 20 && value < 100 && value % 10 === 0;
    if (value >= this.place && !onesFirst) return false;
    this.parts.push(value);
    this.place = onesFirst ? 1 : placeOf(value);
    return true;
  }

  /** Han digits also stand one by one as ours do: 二〇二四. */
  private addHanDigit(value: number): boolean {
    if (this.digitByDigit) this.parts.push(this.parts.pop()! * 10 + value);
    else if (!this.add(value)) return false;
    this.digitByDigit = true;
    return this.parts.at(-1)! < 1e12;
  }

  private addHalf(): boolean {
    if (!this.parts.length) return false;
    this.parts.push((Number.isFinite(this.place) && this.place > 1 ? this.place : 1) / 2);
    this.place = 0;
    return true;
  }

  /** "three hundred thousand": a larger word multiplies all smaller parts before it. */
  private multiply(value: number): boolean {
    this.digitByDigit = false;
    if (this.parts.length && this.parts.at(-1)! >= value && this.place <= value) return false;
    let smaller = 0;
    while (this.parts.length && this.parts.at(-1)! < value) smaller += this.parts.pop()!;
    if (!smaller && !this.scaled) this.vague = true;
    this.parts.push((smaller || 1) * value);
    this.place = value;
    this.scaled = true;
    this.scale *= value;
    return true;
  }
}

/** The power of ten that a number word leaves open: 10 behind "twenty", 1 behind "seventeen". */
function placeOf(value: number): number {
  let place = 1;
  while (value && value % (place * 10) === 0) place *= 10;
  return place;
}
