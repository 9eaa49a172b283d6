// The numeric values Unicode gives to Han characters (Unihan kPrimaryNumeric, kAccountingNumeric and kOtherNumeric), as
// far as numbers are written with them: in Chinese, Japanese and Korean alike.
const DIGITS: readonly (readonly [string, number])[] = [
  ['零〇○', 0],
  ['一壹壱弌', 1],
  ['二贰貳弐两兩倆俩', 2],
  ['三叁參参', 3],
  ['四肆', 4],
  ['五伍', 5],
  ['六陆陸', 6],
  ['七柒', 7],
  ['八捌', 8],
  ['九玖', 9],
];
const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['十拾', 10],
  ['百佰', 100],
  ['千仟', 1000],
  ['万萬', 1e4],
  ['亿億', 1e8],
  ['兆', 1e12],
];

const characters = (rows: typeof DIGITS) =>
  rows.flatMap(([all, value]) => Array.from(all, one => [one, value] as const));

/** Han digits, 0 to 9. */
export const hanDigits: ReadonlyMap<string, number> = new Map(characters(DIGITS));

/** Han characters that multiply what stands before them, 10 to 1e12. */
export const hanMultipliers: ReadonlyMap<string, number> = new Map(characters(MULTIPLIERS));

/** No date needs more characters: 二千二十四, 二〇二四. */
const LONGEST = 7;

/** A small whole number in Han characters at an offset, read digit by digit or with its places: 二十九, 二〇二四, 十. */
export function hanNumberAt(text: string, start: number): { end: number; value: number } | undefined {
  let [end, sum, digits, placed] = [start, 0, 0, false];
  for (; end - start < LONGEST; end++) {
    const character = text[end] ?? '';
    const digit = hanDigits.get(character);
    const place = hanMultipliers.get(character) ?? 0;
    if (digit === undefined && (!place || place > 1000)) break;
    placed ||= place > 0;
    sum += place ? (digits || 1) * place : 0;
    digits = digit === undefined ? 0 : placed ? digit : digits * 10 + digit;
  }
  return end > start ? { end, value: sum + digits } : undefined;
}
