import type { Language } from '../language';
import { fold, listed, PhraseBook, skipSpacesBack } from '../text/phrase-book';
import type { Quantity } from './quantity';

const CAPITALS = /^(?: \p{Lu}[\p{L}\p{M}’'.]*){1,4}/u;
const LIST_GAP = /^ ?(?:[,.&–-]|\p{Ll}{1,4})? ?$/u;
/** "quảng trường 2/9" is no fraction. */
const DAY = /^\p{Nd}{1,2}\/\p{Nd}{1,2}$/u;
const CONTEXT = 60;

/** Tells numbers that name ("Điều 5", "Route 66", "300 Slater Street") from numbers that count. */
export class NumberLabels {
  /** False for words that end like a label and count: "trong số" against "số". */
  private readonly labels: PhraseBook<boolean>;
  private readonly places: PhraseBook<true>;
  private readonly streets: ReadonlySet<string>;
  private readonly capitalNouns: boolean;

  constructor({ code, figures, names }: Language) {
    const named = (words: readonly string[], names: boolean) => words.map(word => [word, names] as const);
    this.labels = new PhraseBook([...named(figures.labels, true), ...named(figures.notLabels, false)]);
    this.places = listed(names.placeHeads);
    this.streets = new Set(figures.streets.map(fold));
    this.capitalNouns = capitalisesNouns(code);
  }

  /** Whether a number at `start` without digits' worth of unit is a name. `sentenceStart`: no capital there tells anything. */
  names(text: string, folded: string, quantity: Quantity, sentenceStart: number): boolean {
    const { start, number, unit } = quantity;
    if (DAY.test(text.slice(start, number.end)) && this.places.before(folded, start)) return true;
    const label = this.labels.before(folded, start);
    // "đường 2 Tháng 4" is named after a day and lasts no months, "seat 14C" is not warm
    if (unit && unit.kind !== 'counted' && unit.kind !== 'noun')
      return (
        label?.value === true && /^(?: \p{Lu}\p{Ll}|\p{Lu}(?!\p{L}))/u.test(text.slice(number.end, number.end + 3))
      );
    // "Điều 354 | Bộ luật Hình sự"
    const counted = unit !== undefined && !/^ \p{Lu}\p{Ll}/u.test(text.slice(number.end, number.end + 3));
    const counts = number.scaled || (counted && (number.value ?? 0) >= 100);
    if (label?.value && !counts) return true;
    if (label || unit?.kind === 'counted') return false;
    return this.followsCapital(text, start, sentenceStart) || this.isAddress(text, number.end);
  }

  /** A number that goes on from a named one: "Đoạn 2, 3, 4", or in a telephone number "0900 123 456". */
  continues(text: string, previousEnd: number, quantity: Quantity): boolean {
    return !quantity.unit && LIST_GAP.test(text.slice(previousEnd, quantity.start));
  }

  private followsCapital(text: string, start: number, sentenceStart: number): boolean {
    if (this.capitalNouns) return false;
    const at = wordStartBefore(text, start);
    return at < start && at > sentenceStart && /\p{Lu}/u.test(text.slice(at, start));
  }

  private isAddress(text: string, end: number): boolean {
    // Patterns with such classes take milliseconds to compile, and most articles need this one at no place.
    if (this.streets.size === 0 || !/\p{Lu}/u.test(text[end + 1] ?? '')) return false;
    const words = CAPITALS.exec(text.slice(end, end + CONTEXT))?.[0].split(' ') ?? [];
    return words.some(word => this.streets.has(fold(word)) || this.streets.has(fold(word.replace(/\.$/, ''))));
  }
}

/** Where the word right before `offset` begins, or `offset` itself if none stands there. */
export function wordStartBefore(text: string, offset: number): number {
  let at = skipSpacesBack(text, offset);
  if (offset - at > 1 || !/[\p{L}\p{M}\p{Nd}]/u.test(text[at - 1] ?? '')) return offset;
  while (at > 0 && offset - at < CONTEXT && /[\p{L}\p{M}\p{Nd}’'.-]/u.test(text[at - 1]!)) at--;
  return at;
}

/** German writes nouns with a capital, so a capital before a number says nothing there; CLDR's unit names show it: "Tage". */
export function capitalisesNouns(code: string): boolean {
  const days = new Intl.NumberFormat(code, { style: 'unit', unit: 'day', unitDisplay: 'long' }).formatToParts(2);
  return /^\p{Lu}/u.test(days.find(part => part.type === 'unit')?.value ?? '');
}

/** Whether what stands right before or behind makes a number part of a code, a fraction, a time, a file name or a score. */
export function isEntangled(text: string, { start, end, number, upper, unit }: Quantity): boolean {
  if (isTiedTo(text.slice(Math.max(0, start - 3), start), number.digits)) return true;
  const after = text.slice(number.end, number.end + 2);
  if (/^[/:]\p{Nd}/u.test(after) || (!unit && /^[\p{Lu}\p{Ll}_@\\]/u.test(after))) return true;
  if (!unit && upper && /^[-–—]$/.test(text.slice(skipSpacesBack(text, number.end), upper.start).trim())) return true;
  // "5-A" and the number plate "51 C-123.45"; but "12-man" is a figure.
  return !unit && /^(?: ?\p{Lu}{1,2}\p{Nd}?)?[-‑][\p{Lu}\p{Nd}]/u.test(text.slice(end, end + 6));
}

/** Whether what stands before a number goes on in it. */
function isTiedTo(before: string, hasDigits: boolean): boolean {
  const last = before.at(-1) ?? ' ';
  if (last === ' ') return false; // as nearly always
  if (/[\p{Nd}\p{Lu}\p{Ll}_#@/\\&+*=°№]/u.test(last)) return true;
  // "file.5", "1:30", but not 四十四,二千 and what a space was forgotten before
  if (hasDigits && /[.,:]/.test(last) && /[\p{Nd}\p{Lu}\p{Ll}.,:]$/u.test(before.slice(0, -1))) return true;
  // "F-35" and, with a space that slipped in, "F -35"; a minus stands apart from any name.
  return /[-–‑]/.test(last) && /[\p{Lu}\p{Ll}\p{Nd}]$|\p{Lu} $/u.test(before.slice(0, -1));
}

/** Telephone numbers, serial numbers, numbering at the head of a paragraph. */
export function isCode(text: string, { start, end, number, unit }: Quantity): boolean {
  if (!number.digits) return false;
  if (number.value === undefined && !number.vague) return true;
  const printed = text.slice(number.start, number.end);
  if (/^0\p{Nd}/u.test(printed)) return true;
  if (!unit && /^\p{Nd}{9,}$/u.test(printed)) return true;
  return start === 0 && /^[.)] /.test(text.slice(end, end + 2));
}
