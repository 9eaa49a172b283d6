import type { Language } from '../language';
import { readDigits } from '../text/digits';
import { isWordEdge, PhraseBook, skipSpaces } from '../text/phrase-book';
import { GrowingNumber, type Role } from './growing-number';
import { hanDigits, hanMultipliers } from './han-numerals';
import { type NumberFormat, numberFormat } from './number-format';

/** A number as written: "1.812,51", "3,2 tỷ", "twenty-five hundred", "3万5千". */
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

/** What is needed to read the numbers of one language. */
export interface NumberReader {
  format: NumberFormat;
  words: PhraseBook<{ role: Role | 'joins'; value: number }>;
  /** Words that mean many end where a word ends: no "hunderte" stands in "hunderteins". */
  many: PhraseBook<{ role: Role; value: number }>;
  marks: PhraseBook<number>;
}

export function numberReader(language: Language): NumberReader {
  const format = numberFormat(language.code);
  const { adds, multiplies, many, joins, halves, points, divides, fractions, marks } = language.figures.numberWords;
  const valued = (role: Role, values: Iterable<readonly [string, number]>) =>
    Array.from(values, ([word, value]) => [word, { role, value }] as const);
  const plain = (role: Role | 'joins', words: readonly string[]) =>
    words.map(word => [word, { role, value: 0 }] as const);
  return {
    format,
    words: new PhraseBook<{ role: Role | 'joins'; value: number }>([
      ...valued('multiplies', Object.entries(multiplies)),
      ...valued('multiplies', format.scales),
      ...valued('multiplies', hanMultipliers),
      ...valued('adds', Object.entries(adds)),
      ...valued('digit', hanDigits),
      ...valued('fractions', Object.entries(fractions)),
      ...plain('joins', joins),
      ...plain('halves', halves),
      ...plain('points', points),
      ...plain('divides', divides),
    ]),
    many: new PhraseBook(valued('many', Object.entries(many))),
    marks: new PhraseBook<number>([...Object.entries(marks), ...format.marks]),
  };
}

/** Reads the longest number from `at` on in a folded text, `limit` at most: digits, number words, or both in a row. */
export function readNumber(
  folded: string,
  at: number,
  reader: NumberReader,
  limit = folded.length,
): WrittenNumber | undefined {
  let number: GrowingNumber | undefined; // at most places there is none
  let best: WrittenNumber | undefined;
  let [from, last, joined] = [at, at, false];
  while (from < limit) {
    const digits = readDigits(folded, from, reader.format);
    const word = digits ? undefined : (reader.many.at(folded, from) ?? reader.words.at(folded, from, true));
    if (!digits && !word) break;
    const end = (digits ?? word)!.end;
    number ??= new GrowingNumber();
    if (word?.value.role === 'joins') {
      if (from === at || joined) break;
      joined = true;
      number.join();
    } else {
      const role = word?.value.role;
      const fits = digits
        ? number.addDigits(digits.value, joined, folded.slice(from, digits.end), from === last)
        : number.addWord(role as Role, word!.value.value, joined || from === last, joined);
      if (!fits) break;
      joined = false;
      const open = role === 'points' || role === 'divides' || number.pending;
      const whole = !open && (digits !== undefined || isWordEdge(folded, end));
      if (whole) best = written(at, end, number);
    }
    last = end;
    from = nextPart(folded, end, reader, number.digits);
  }
  return best;
}

function written(
  start: number,
  end: number,
  { value, digits, scaled, scale, vague, plural }: GrowingNumber,
): WrittenNumber {
  return { start, end, ...(value !== undefined && { value }), digits, scaled, scale, vague, plural };
}

/** Where the next part of a number may stand: at once, or behind a space or hyphen; "12-man" has no next part. */
function nextPart(folded: string, end: number, { words }: NumberReader, digits: boolean): number {
  if (folded[end] !== '-' && folded[end] !== '‑') return skipSpaces(folded, end);
  const scaled = words.at(folded, end + 1)?.value.role === 'multiplies';
  return scaled || !digits ? end + 1 : Number.POSITIVE_INFINITY;
}
