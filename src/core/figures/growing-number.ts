import { tidy } from './number-format';

/** How a number word works on what stands before it. */
export type Role = 'adds' | 'digit' | 'multiplies' | 'many' | 'halves' | 'points' | 'divides';

/** Adds up the parts of a number in the order in which they are written; what does not fit is refused. */
export class GrowingNumber {
  digits = false;
  /** A word multiplied, all of them by `scale`. */
  scaled = false;
  scale = 1;
  /** The multiplying word has no number beside it; `plural` where it means many by itself. */
  vague = false;
  plural = false;
  /** What has been written, larger parts first: "two thousand three hundred and five" is 2000, 300, 5. */
  private parts: number[] = [];
  /** The next part that adds must be smaller than this. */
  private place = Number.POSITIVE_INFINITY;
  private digitByDigit = false;
  private unreadable = false;
  /** The number before "point", and below a fraction line that is read first (三分の一). */
  private whole?: number;
  private divisor?: number;

  /** Undefined where the amount is vague or the separators make no sense. */
  get value(): number | undefined {
    if (this.unreadable || this.vague) return undefined;
    if (this.whole !== undefined) return this.whole + Number(`0.${this.sum}`);
    return tidy(this.sum / (this.divisor ?? 1));
  }

  /** Whether digits may go on: "2 tỷ 300 triệu" does behind a scale word; "5 6" and "five and 6" are two numbers. */
  addDigits(value: number | undefined, joined: boolean): boolean {
    if (this.parts.length && (joined || !this.scaled || value === undefined || value >= this.place)) return false;
    this.unreadable ||= value === undefined;
    this.digits = true;
    this.parts.push(value ?? 0);
    this.place = 0;
    return true;
  }

  /** `glued`: nothing but a joining word stands between this word and the one before. */
  addWord(role: Role, value: number, glued: boolean): boolean {
    if (role === 'digit') return this.addHanDigit(value);
    this.digitByDigit = false;
    if (role === 'adds') return this.add(value, glued);
    if (role === 'halves') return this.addHalf();
    if (role === 'points') return this.point();
    if (role === 'divides') return this.divide();
    if (role === 'many') this.plural ||= !this.parts.length;
    return this.multiply(value);
  }

  private get sum(): number {
    return this.parts.reduce((sum, part) => sum + part, 0);
  }

  private add(value: number, glued: boolean): boolean {
    const last = this.parts.at(-1);
    // German and Dutch say the ones first: "fünfundzwanzig".
    const onesFirst = glued && last !== undefined && last < 10 && value >= 20 && value < 100 && value % 10 === 0;
    if (value >= this.place && !onesFirst) return false;
    this.parts.push(value);
    this.place = onesFirst ? 1 : placeOf(value);
    this.vague = false;
    return true;
  }

  /** Han digits also stand one by one as ours do: 二〇二四. */
  private addHanDigit(value: number): boolean {
    if (this.digitByDigit) this.parts.push(this.parts.pop()! * 10 + value);
    else if (!this.add(value, false)) return false;
    this.digitByDigit = true;
    return this.parts.at(-1)! < 1e12;
  }

  private addHalf(): boolean {
    if (!this.parts.length) return false;
    this.parts.push((Number.isFinite(this.place) && this.place > 1 ? this.place : 1) / 2);
    this.place = 0;
    return true;
  }

  private point(): boolean {
    if (!this.parts.length || this.whole !== undefined) return false;
    this.whole = this.sum;
    return this.startAgain();
  }

  private divide(): boolean {
    if (!this.parts.length || this.divisor !== undefined) return false;
    this.divisor = this.sum;
    return this.startAgain();
  }

  private startAgain(): boolean {
    this.parts = [];
    this.place = Number.POSITIVE_INFINITY;
    return true;
  }

  /** "three hundred thousand": a larger word multiplies all smaller parts before it. */
  private multiply(value: number): boolean {
    if (this.parts.length && this.parts.at(-1)! >= value && this.place <= value) return false;
    let smaller = 0;
    while (this.parts.length && this.parts.at(-1)! < value) smaller += this.parts.pop()!;
    // A lone "hundred" or "chục" is vague, but 十万 and "chục nghìn" are not.
    this.vague = !smaller && !this.scaled;
    const part = (smaller || 1) * value;
    // "two hundred and two hundred" are two numbers.
    if (part >= (this.parts.at(-1) ?? Number.POSITIVE_INFINITY)) return false;
    this.parts.push(part);
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
