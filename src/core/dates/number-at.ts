import { hanNumberAt } from '../figures/han-numerals';
import { isDigit } from './date-parts';

/** A whole number at `at`: in digits as the sticky pattern has it, which may begin with an apostrophe ('90), or in Han characters. */
export function numberAt(digits: string, at: number, pattern: RegExp): { end: number; value: number } | undefined {
  if (!isDigit(digits, at) && !/['’]/.test(digits[at] ?? '')) return hanNumberAt(digits, at);
  pattern.lastIndex = at;
  const found = pattern.exec(digits)?.[0];
  return found === undefined ? undefined : { end: at + found.length, value: Number(found.replace(/\D/, '')) };
}
