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
  // Asked once for the whole text: a segmenter takes a tenth of a millisecond to begin, too long for every word.
  const starts = SPACELESS.test(text) ? segmentStarts(text, language.code, 'word') : [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups!.number ? 'number' : match.groups!.word ? 'word' : 'mark';
    const token: Token = { start: match.index, end: match.index + match[0].length, text: match[0], kind };
    const inner: number[] = [];
    for (; starts[next]! < token.end; next++) if (starts[next]! > token.start) inner.push(starts[next]!);
    if (kind === 'word' && SPACELESS.test(token.text)) tokens.push(...split(token, inner));
    else tokens.push(token);
  }
  return tokens;
}

/** A run of words without spaces, cut where the inner ones begin. */
function split(token: Token, inner: readonly number[]): Token[] {
  return [token.start, ...inner].map((start, i) => {
    const end = inner[i] ?? token.end;
    return { start, end, text: token.text.slice(start - token.start, end - token.start), kind: token.kind };
  });
}
