import type { Token } from './tokens';

/** A dateline is at most this many words and marks long: "PORT AU PRINCE, Haiti, May 4 (Reuters) –". */
const LONGEST = 16;
const DASH = /^[-–—]$/u;

/**
 * How many words and marks of a block's first sentence say where, or by whom, it was reported, the dash included: "LARKFIELD, Ohio
 * (AP) — Two …", "(TTXVN) - Sáng nay …"; 0 without a dateline. It begins with capitals or has something in brackets, and outside
 * of them no word that does not belong there, as `belongs` tells.
 */
export function datelineLength<T extends Token>(tokens: readonly T[], belongs: (word: T) => boolean): number {
  if (tokens[0]?.start !== 0) return 0;
  let told = /^\p{Lu}{2,}$/u.test(tokens[0].text);
  let brackets = 0;
  for (let at = 0; at < Math.min(tokens.length - 1, LONGEST); at++) {
    const { text, end, kind } = tokens[at]!;
    const next = tokens[at + 1]!;
    // "NATO – the alliance – met": a sentence begins with a capital
    if (DASH.test(text) && brackets === 0 && end < next.start)
      return told && !/^[\p{Ll},.)]/u.test(next.text) ? at + 1 : 0;
    if (text === '(') brackets++;
    else if (text === ')') brackets--;
    else if (brackets === 0 && kind === 'word' && !belongs(tokens[at]!)) return 0;
    told ||= brackets > 0;
  }
  return 0;
}
