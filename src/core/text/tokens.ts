import type { Language } from '../language';
import { segmentStarts } from './segments';

/** A word, a number, or one punctuation mark or symbol, with UTF-16 offsets into its block. */
export interface Token {
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'number' | 'mark';
}

// A word keeps inner apostrophes, hyphens and dots between letters ("O’Neill", "Jean-Luc", "U.S"): names need them whole.
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<word>[\p{L}\p{M}\p{Nl}][\p{L}\p{M}\p{Nl}\p{Nd}]*(?:(?:['’\-‑.·]|[&])[\p{L}\p{M}\p{Nd}]+)*)|(?<mark>[^\s])/gu;

// Scripts that write no spaces between words; there only `Intl.Segmenter` knows where a word ends.
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Splits a text into tokens, in order; everything but white space is in exactly one of them. */
export function tokenise(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups!.number ? 'number' : match.groups!.word ? 'word' : 'mark';
    const token: Token = { start: match.index, end: match.index + match[0].length, text: match[0], kind };
    if (kind === 'word' && SPACELESS.test(token.text)) tokens.push(...segment(token, language));
    else tokens.push(token);
  }
  return tokens;
}

function segment(token: Token, language: Language): Token[] {
  const starts = segmentStarts(token.text, language.code, 'word');
  return starts.map((from, i) => {
    const text = token.text.slice(from, starts[i + 1]);
    return { start: token.start + from, end: token.start + from + text.length, text, kind: 'word' };
  });
}
