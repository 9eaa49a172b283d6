import type { Language } from '../language';
import { VULGAR_FRACTIONS } from '../text/digits';
import { isWordEdge, listed, type Match, Openings, PhraseBook, skipSpaces } from '../text/phrase-book';
import { currencySigns } from './money';
import { tidy } from './number-format';
import { type NumberReader, numberReader, readNumber, type WrittenNumber } from './number-words';
import { SYMBOLS, type Unit, unitsOf } from './units';

const HYPHEN = /[-‑]/;
const DASH = /[-–]/;
/** "con" is the decimal point of Spanish numbers and the "and" of its sums. */
const SMALL_LINKS = ['joins', 'points'];
/** "41C", "1.5C" leave the degree sign out; "5C" may be a flat. */
const DEGREES = /[\p{Nd}.,−-]\p{Nd}[CF]$/u;
const LONE_LETTER = /^\p{L}$/u;
const TWO_DIGITS_ALONE = /^\p{Nd}{2}(?:$|[.,;:!?)]|[.,;:!?)] )$/u;

/** A number with its unit: "$1.2 billion", "10-15%", "25 đến 35 tuổi", "hàng chục nghìn lượt", "42-year-old". */
export interface Quantity {
  start: number;
  end: number;
  number: WrittenNumber;
  /** The upper end of a range. */
  upper?: WrittenNumber;
  unit?: Unit;
  /** A smaller unit follows, so that the number does not tell all: "2 năm 6 tháng". */
  compound?: boolean;
}

/** Reads the quantities of one language; built once a language. */
export class QuantityReader {
  private readonly numbers: NumberReader;
  private readonly units: PhraseBook<Unit>;
  private readonly signs = new PhraseBook<string>(currencySigns());
  private readonly vagueHeads: PhraseBook<true>;
  private readonly rangeWords: PhraseBook<true>;
  private readonly notUnits: PhraseBook<true>;
  /** Between an amount and what it is of: "de", "d’". */
  private readonly links: PhraseBook<true>;
  /** What a quantity may begin with beside digits and the words that make up numbers. */
  private readonly openings: Openings;

  constructor(language: Language) {
    this.numbers = numberReader(language);
    this.units = unitsOf(language);
    this.vagueHeads = listed(language.figures.vagueHeads);
    const { many, format } = this.numbers;
    this.openings = new Openings([this.signs, many, this.vagueHeads], [format.decimal, ...VULGAR_FRACTIONS]);
    this.links = listed(language.figures.countedLinks);
    this.notUnits = listed(language.figures.notCounted);
    this.rangeWords = listed([...language.figures.rangeWords, '-', '–', '—', '~', '〜', '～']);
  }

  /** The quantity that starts at `at`, the start of a word, a number or a sign, and ends at `limit` or before. */
  read(text: string, folded: string, at: number, limit: number): Quantity | undefined {
    if (!this.openings.mayBegin(folded, at) && !this.numbers.words.at(folded, at, true)) return undefined; // as at most words
    const sign = this.signAt(text, folded, at);
    const from = sign ? skipSpaces(folded, sign.end) : at;
    const number =
      this.numberAt(text, folded, from, sign !== undefined) ?? (sign ? undefined : this.vagueAt(folded, at));
    if (!number || (sign && isRoad(text, sign, number))) return undefined;
    const upper = this.upperEnd(text, folded, number, sign);
    const end = (upper ?? number).end;
    const unit = sign ?? this.unitAt(text, folded, end) ?? this.linkedUnit(text, folded, end, number.scaled);
    if (end > limit) return undefined;
    const whole = { start: at, number: upper ? scaledAlike(number, upper) : number, ...(upper && { upper }) };
    if (!unit || unit.end > limit) return { ...whole, end };
    const first = Math.max(end, unit.end);
    const last = upper ? first : this.smallerPart(text, folded, first, unit.value);
    return { ...whole, end: this.perUnit(folded, last), unit: unit.value, ...(last > first && { compound: true }) };
  }

  /** "3,5 milliards | d’euros", "3.500 millones | de euros". */
  private linkedUnit(text: string, folded: string, end: number, scaled = false): Match<Unit> | undefined {
    const link = scaled ? this.links.at(folded, skipSpaces(folded, end)) : undefined;
    const unit = link && this.unitAt(text, folded, link.end);
    return unit?.value.kind === 'money' || unit?.value.kind === 'measure' ? unit : undefined;
  }

  /** Signs before the amount: "$", "US$", "R"; ISO codes only in capitals. */
  private signAt(text: string, folded: string, at: number): Match<Unit> | undefined {
    const sign = this.signs.at(folded, at, true);
    if (!sign || !isWordEdge(folded, at)) return undefined;
    const letters = /\p{L}/u.test(folded[at]!);
    const printed = text.slice(sign.start, sign.end);
    const written = letters && (printed.includes(' ') || !/\p{Sc}$/u.test(printed)); // "it took us $2 million"
    if (written && printed[0] === printed[0]!.toLowerCase()) return undefined;
    if (!/\p{Nd}/u.test(folded[skipSpaces(folded, sign.end)] ?? '')) return undefined;
    // "R 21" is a gene or a road, "R21" is money.
    if (LONE_LETTER.test(printed) && folded[sign.end] === ' ') return undefined;
    return { ...sign, value: { kind: 'money', unit: sign.value } };
  }

  private numberAt(text: string, folded: string, at: number, money: boolean): WrittenNumber | undefined {
    const number = readNumber(folded, at, this.numbers);
    if (!number) return undefined;
    const settled = this.withoutUnitWord(folded, number);
    return settled.digits && !settled.scaled ? this.withMark(text, folded, settled, money) : settled;
  }

  /** In "hai trăm năm" the "năm" is no five but the unit: years. */
  private withoutUnitWord(folded: string, number: WrittenNumber): WrittenNumber {
    if (number.digits) return number;
    const space = folded.lastIndexOf(' ', number.end - 1);
    const last = space > number.start ? this.units.at(folded, space + 1) : undefined;
    if (last?.end !== number.end) return number;
    const shorter = readNumber(folded, number.start, this.numbers, space);
    return shorter?.end === space ? shorter : number;
  }

  /** Scale marks right behind digits: "$100M", "20tr", "3bn". A lone "m" behind bare digits is the metre. */
  private withMark(text: string, folded: string, number: WrittenNumber, money: boolean): WrittenNumber {
    const at = skipSpaces(folded, number.end);
    const mark = this.numbers.marks.at(folded, at);
    if (!mark) return number;
    const printed = text.slice(mark.start, mark.end);
    const capital = printed !== printed.toLowerCase();
    const loose = at > number.end && mark.end - mark.start < 3;
    if (loose || (!money && !capital && this.isUnit(folded, mark))) return number;
    const scaled = { ...number, end: mark.end, scaled: true, scale: mark.value };
    return number.value === undefined ? scaled : { ...scaled, value: tidy(number.value * mark.value) };
  }

  /** "1.1m" are metres, but in "1.1m people" millions. */
  private isUnit(folded: string, mark: Match<number>): boolean {
    const counts = this.units.at(folded, skipSpaces(folded, mark.end))?.value.kind === 'counted';
    return !counts && this.units.at(folded, mark.start)?.end === mark.end;
  }

  /** "hàng nghìn", "several dozen": a head and a scale word without a number. */
  private vagueAt(folded: string, at: number): WrittenNumber | undefined {
    const head = this.vagueHeads.at(folded, at);
    const number = head && readNumber(folded, skipSpaces(folded, head.end), this.numbers);
    return number?.scaled && !number.digits ? { ...number, start: at, plural: true } : undefined;
  }

  /** The number behind "đến", "to" or a dash. Where both ends have units of their own they are two figures. */
  private upperEnd(text: string, folded: string, lower: WrittenNumber, sign?: Match<Unit>): WrittenNumber | undefined {
    const link = this.rangeWords.at(folded, skipSpaces(folded, lower.end), true);
    // "€300–350" is one figure; in "$5 to 10 people" the second number has a unit of its own.
    if (!link || (sign && !DASH.test(folded[lower.end]!))) return undefined;
    const upper = this.numberAt(text, folded, skipSpaces(folded, link.end), false);
    const same = upper?.digits === lower.digits && (upper.value ?? 0) > 0;
    return same ? upper : undefined;
  }

  /** "15 dollars and 20 cents" is one sum, "5ft 11in" and "1m65" one height, and so is "15 euros 50" where nothing else is counted. */
  private smallerPart(text: string, folded: string, end: number, { kind, unit }: Unit): number {
    if (kind !== 'money' && kind !== 'measure') return end;
    const from = skipSpaces(folded, end);
    const join = kind === 'money' ? this.numbers.words.at(folded, from) : undefined;
    const at = join && SMALL_LINKS.includes(join.value.role) ? skipSpaces(folded, join.end) : from;
    const number = this.numberAt(text, folded, at, false);
    if (!number || (number.value ?? 100) >= 100) return end;
    const smaller = this.unitAt(text, folded, number.end);
    const alike = smaller?.value.kind === kind && (kind === 'money' || smaller.value.unit !== unit);
    if (alike && /\p{L}/u.test(folded[smaller.start]!)) return smaller.end;
    if (smaller) return end;
    const isBare =
      kind === 'money'
        ? TWO_DIGITS_ALONE.test(folded.slice(number.start, number.end + 2))
        : number.digits && number.start === end && isWordEdge(folded, number.end);
    return isBare ? number.end : end;
  }

  /** "đồng/kg", "%/năm", "đồng/cổ phiếu", "đồng/người/lượt": what comes behind a stroke belongs to the unit. */
  private perUnit(folded: string, end: number): number {
    const more = /^\/ ?\p{L}[\p{L}\p{Nd}]*/u.exec(folded.slice(end, end + 24));
    if (!more) return end;
    const unit = this.units.at(folded, end + (folded[end + 1] === ' ' ? 2 : 1));
    return this.perUnit(folded, Math.max(unit?.end ?? 0, end + more[0].length));
  }

  /** The longest unit at the end of a number, at once or behind a space or hyphen. */
  private unitAt(text: string, folded: string, end: number): Match<Unit> | undefined {
    const at = HYPHEN.test(folded[end] ?? '') ? end + 1 : skipSpaces(folded, end);
    const unit = this.units.at(folded, at);
    const not = unit && this.notUnits.at(folded, at);
    if (!unit || (not && not.end > unit.end)) return undefined;
    if (at === end) {
      // "5G" weighs nothing
      const letter = unit.end - at === 1 && !SYMBOLS.has(text[at]!) && text[at] !== folded[at];
      return !letter || DEGREES.test(text.slice(at - 2, unit.end)) ? unit : undefined;
    }
    // "6 m" is a height, but "5 C" and "5 K" are a vitamin and a model; "12 in 1976" has no inches.
    const lone = unit.end - at === 1 && text[at] !== folded[at];
    return lone || not?.end === unit.end ? undefined : unit;
  }
}

/** "the N25", "N95 masks": hardly anything costs so few naira. */
function isRoad(text: string, sign: Match<Unit>, { scaled, value = 0 }: WrittenNumber): boolean {
  return text.slice(sign.start, sign.end) === 'N' && !scaled && value < 1000;
}

/** In "3 – 5 triệu" the lower end is three million, too. */
function scaledAlike(lower: WrittenNumber, upper: WrittenNumber): WrittenNumber {
  if (lower.scaled || !upper.scaled || lower.value === undefined) return lower;
  return { ...lower, value: tidy(lower.value * upper.scale) };
}
