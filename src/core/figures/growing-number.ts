import { asciiDigits } from '../text/digits';
import { tidy } from './number-format';

/** How a number word works on what stands before it. */
export type Role = 'adds' | 'digit' | 'multiplies' | 'many' | 'halves' | 'points' | 'divides' | 'fractions';

/** Adds up the parts of a number in the order in which they are written; what does not fit is refused. */
export class GrowingNumber {
  digits = false;
  /** A word multiplied, all of them by `scale`. */
  scaled = false;
  scale = 1;
  /** The multiplying word has no number beside it; `plural` where it means many by itself. */
  vague = false;
  plural = false;
  /** What stands behind the last joining word only fits if a fraction follows: "three and two" (thirds), "2と4" (分の1). */
  pending = false;
  /** What has been written, larger parts first: "two thousand three hundred and five" is 2000, 300, 5. */
  private parts: number[] = [];
  /** The next part that adds must be smaller than this. */
  private place = Number.POSITIVE_INFINITY;
  private digitByDigit = false;
  private unreadable = false;
  /** How many parts stand before the last joining word. */
  private joinedAt = 0;
  /** The whole number before a fraction, and what stands below its line where that is read first (三分の一). */
  private whole = 0;
  private divisor?: number;
  /** The decimals behind "point". */
  private decimals: number[] | undefined;

  /** Undefined where the amount is vague or the separators make no sense. */
  get value(): number | undefined {
    if (this.unreadable || this.vague) return undefined;
    if (this.decimals) return this.sum + Number(`0.${this.decimals.join('')}`);
    return tidy(this.whole + this.sum / (this.divisor ?? 1));
  }

  /** A joining word stands here: what follows may belong to what stands before, or be a fraction on top of it. */
  join(): void {
    this.joinedAt = this.parts.length;
  }

  /** Whether digits may go on: "2 tỷ 300 triệu" does behind a scale word; "5 6" and "five and 6" are two numbers. */
  addDigits(value: number | undefined, joined: boolean, printed: string, glued: boolean): boolean {
    // 2点5, but 21点 2位
    if (this.decimals && !this.decimals.length && glued) return this.addDecimals(printed);
    if (this.decimals || this.pending) return false;
    // "3 hundred and 21" is one number, "5 million and 21" are two.
    const follows = this.scaled && value !== undefined && value < this.place && (!joined || this.place <= 100);
    if (this.parts.length && !follows) {
      if (!joined) return false;
      this.pending = true;
    }
    this.unreadable ||= value === undefined;
    this.digits = true;
    this.parts.push(value ?? 0);
    this.place = 0;
    return true;
  }

  /** `glued`: nothing but a joining word stands between this word and the one before; `joined`: one does. */
  addWord(role: Role, value: number, glued: boolean, joined: boolean): boolean {
    if (role === 'digit' && !this.decimals && !this.pending) return this.addHanDigit(value, joined);
    this.digitByDigit = false;
    if (role === 'fractions') return this.fraction(value, joined);
    if (role === 'divides') return this.divide();
    if (this.pending) return false;
    if (this.decimals && (role === 'adds' || role === 'digit')) return this.addDecimal(value);
    if (this.decimals) this.closeDecimals();
    if (role === 'adds') return this.add(value, glued, joined);
    if (role === 'halves') return this.addHalf();
    if (role === 'points') return this.point();
    if (role === 'many') this.plural ||= !this.parts.length;
    return this.multiply(value);
  }

  private get sum(): number {
    return this.parts.reduce((sum, part) => sum + part, 0);
  }

  private add(value: number, glued: boolean, joined: boolean): boolean {
    const last = this.parts.at(-1);
    // German and Dutch say the ones first: "fünfundzwanzig".
    const onesFirst = glued && last !== undefined && last < 10 && value >= 20 && value < 100 && value % 10 === 0;
    if (value >= this.place && !onesFirst) {
      if (!joined) return false;
      this.pending = true;
    }
    this.parts.push(value);
    // Behind the zero of 一千零二十 any place is left open.
    if (value) this.place = onesFirst ? 1 : placeOf(value);
    this.vague = false;
    return true;
  }

  /** Han digits also stand one by one as ours do: 二〇二四. */
  private addHanDigit(value: number, joined: boolean): boolean {
    if (this.digitByDigit) this.parts.push(this.parts.pop()! * 10 + value);
    else if (!this.add(value, false, joined)) return false;
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
    if (!this.parts.length) return false;
    this.decimals = [];
    return true;
  }

  /** "two point zero three", "two point twenty-five". */
  private addDecimal(value: number): boolean {
    const last = this.decimals!.at(-1) ?? 0;
    if (last >= 20 && last % 10 === 0 && value < 10) this.decimals!.push(this.decimals!.pop()! + value);
    else this.decimals!.push(value);
    return value < 100;
  }

  /** 2点05: the digits behind the point, with their zeros. */
  private addDecimals(printed: string): boolean {
    const digits = asciiDigits(printed);
    if (/\D/.test(digits)) return false;
    this.decimals!.push(...Array.from(digits, Number));
    return true;
  }

  /** "two point five" as one part, to be multiplied. */
  private closeDecimals(): void {
    this.parts = [this.value ?? 0];
    this.place = 0;
    this.decimals = undefined;
  }

  /** 三分の一, and with a whole number before it 百と三分の一. */
  private divide(): boolean {
    if (!this.parts.length || this.divisor !== undefined) return false;
    const lower = this.parts.splice(this.joinedAt);
    this.whole = this.sum;
    this.divisor = lower.reduce((sum, part) => sum + part, 0);
    this.parts = [];
    this.place = Number.POSITIVE_INFINITY;
    this.pending = false;
    return true;
  }

  /** "two thirds", "three and a fifth", "demi" (million); nothing but a word that multiplies may follow. */
  private fraction(lower: number, joined: boolean): boolean {
    if (this.digits || this.decimals || this.place === 0) return false;
    this.vague = !this.parts.length;
    const upper = joined ? [] : this.parts.splice(this.joinedAt);
    this.parts.push((upper.reduce((sum, part) => sum + part, 0) || 1) / lower);
    this.place = 0;
    this.pending = false;
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
