import type { NumberFormat } from '../figures/number-format';
import { isLetterAt } from './phrase-book';

// 1 234,5 · 1,234.5 · 1'234 · 1٬234 · 2.5^-1 · fullwidth digits; a space only counts where the language groups with it.
const DIGITS = /\p{Nd}+(?:[.,'’٫٬．，]\p{Nd}+)*(?:(?:e[+-]?|\^[+-]{0,2})\p{Nd}+)?/uy;
const SPACED = /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?/uy;
// Elsewhere one gap might part two numbers, "5 100"; two gaps, or three zeros behind one, do not.
const SURELY_SPACED = /\p{Nd}{1,3}(?: \p{Nd}{3}(?: \p{Nd}{3})+| 000)(?![ ]?\p{Nd})(?:[.,]\p{Nd}+)?/uy;

// "1/3", "2 1/2": halves to ninths, since larger denominators are ratings (8/10), dates (9/11) and codes.
const FRACTION = /(?:(\p{Nd}{1,3}) {1,2})?(\p{Nd})\/([2-9])(?![\p{Nd}/])/uy;
// "½", "2½": Unicode takes them apart into digits around a fraction slash.
export const VULGAR_FRACTIONS = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const VULGAR = new RegExp(`(?:(\\p{Nd}{1,3}) ?)?([${VULGAR_FRACTIONS}])`, 'uy');
// ".5 percent", "-.5": a decimal without its zero.
const LEADING = /[.,]\p{Nd}+/uy;

/** A number in digits: where it ends, and its value unless its separators make no sense ("1.2.3"). */
export interface Digits {
  end: number;
  value?: number;
}

/** Reads the number that starts at `at`, with the separators of the language or, where only they fit, foreign ones. */
export function readDigits(text: string, at: number, format: NumberFormat): Digits | undefined {
  if (isLetterAt(text, at)) return undefined; // as at nearly every place that is asked for
  const fraction = readFraction(text, at) ?? readVulgar(text, at) ?? readLeading(text, at, format);
  if (fraction) return fraction;
  for (const pattern of format.spaced ? [SPACED, DIGITS] : [SURELY_SPACED, DIGITS]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { end: at + found.length, value: parse(found, format.decimal) };
  }
  return undefined;
}

function readFraction(text: string, at: number): Digits | undefined {
  FRACTION.lastIndex = at;
  const match = FRACTION.exec(text);
  if (!match) return undefined;
  const [whole = 0, upper, lower] = match
    .slice(1)
    .map(part => (part === undefined ? undefined : Number(asciiDigits(part))));
  return upper! > 0 && upper! < lower! ? { end: at + match[0].length, value: whole + upper! / lower! } : undefined;
}

function readVulgar(text: string, at: number): Digits | undefined {
  VULGAR.lastIndex = at;
  const match = VULGAR.exec(text);
  if (!match) return undefined;
  const [upper, lower] = match[2]!.normalize('NFKD').split('⁄').map(Number);
  return { end: at + match[0].length, value: Number(asciiDigits(match[1] ?? '0')) + upper! / lower! };
}

function readLeading(text: string, at: number, { decimal }: NumberFormat): Digits | undefined {
  if (text[at] !== decimal || !/[\s+−–-]/.test(text[at - 1] ?? ' ')) return undefined;
  LEADING.lastIndex = at;
  const found = LEADING.exec(text)?.[0];
  return found === undefined
    ? undefined
    : { end: at + found.length, value: Number(`0.${asciiDigits(found.slice(1))}`) };
}

const FOREIGN = /(?!\d)\p{Nd}/gu;

/** Digits of any script as ASCII: "٣" and "３" are "3". */
export function asciiDigits(text: string): string {
  return text.replace(FOREIGN, digit => {
    const plain = digit.normalize('NFKC');
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(plain.codePointAt(0)! - value - 1))) value++;
    return String(value);
  });
}

function parse(found: string, decimal: string): number | undefined {
  const plain = asciiDigits(found)
    .replace(/\s/g, '')
    .replaceAll('٫', decimal)
    .replaceAll('．', '.')
    .replaceAll('，', ',')
    .replace(/['’٬]/g, '');
  if (plain.includes('e')) return Number(plain.replace(decimal, '.'));
  const [base, exponent] = plain.split('^');
  if (exponent !== undefined)
    return (parse(base!, decimal) ?? Number.NaN) ** Number(exponent.replace(/^[+-](?=[+-])/, ''));
  const [whole, ...rest] = plain.split(/[.,]/);
  const separators = plain.replace(/\d/g, '');
  if (!rest.length) return Number(whole);
  const last = rest.at(-1)!;
  const grouped = isGrouped([whole!, ...rest]);
  // "1.234" is a thousand where "," is the decimal separator, and "3.2" is 3.2 everywhere.
  if (new Set(separators).size === 1 && grouped && (rest.length > 1 || separators !== decimal))
    return Number(plain.replace(/[.,]/g, ''));
  if (rest.length === 1) return Number(`${whole}.${last}`);
  if (
    new Set(separators.slice(0, -1)).size === 1 &&
    separators.at(-1) !== separators[0] &&
    isGrouped([whole!, ...rest.slice(0, -1)])
  ) {
    return Number(`${[whole, ...rest.slice(0, -1)].join('')}.${last}`);
  }
  return undefined;
}

/** Groups of three, or of two before the last three as in India: "5,00,000". */
function isGrouped([first, ...rest]: string[]): boolean {
  if (first!.length > 3 || first === '0') return false;
  return rest.at(-1)!.length === 3 && rest.slice(0, -1).every(group => group.length === 3 || group.length === 2);
}
