import type { Language } from '../language';
import type { Keyed } from './phrases';
import { segmentStarts } from './segments';
import { keyOf } from './spelling';

/** A word, a number, or one punctuation mark or symbol, with UTF-16 offsets into its block. */
export interface Token extends Keyed {
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'number' | 'mark';
}

// A number, a word, or a mark. A word keeps apostrophes, hyphens, dots and ampersands between letters ("O’Neill",
// "Jean-Luc", "U.S", "R&D"): names need them whole.
const TOKEN =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*)|([\p{L}\p{M}\p{Nl}][\p{L}\p{M}\p{Nl}\p{Nd}]*(?:['’\-‑.·&][\p{L}\p{M}\p{Nd}]+)*)|[^\s]/gu;

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
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'mark';
    const token = tokenOf(match[0], match.index, kind);
    const inner: number[] = [];
    for (; starts[next]! < token.end; next++) if (starts[next]! > token.start) inner.push(starts[next]!);
    if (kind === 'word' && starts.length > 0 && SPACELESS.test(token.text)) tokens.push(...split(token, inner));
    else tokens.push(token);
  }
  return tokens;
}

/** A run of words without spaces, cut where the inner ones begin. */
function split(token: Token, inner: readonly number[]): Token[] {
  return [token.start, ...inner].map((start, i) => {
    const end = inner[i] ?? token.end;
    return tokenOf(token.text.slice(start - token.start, end - token.start), start, token.kind);
  });
}

/** A token that begins at an offset. */
export function tokenOf(text: string, start: number, kind: Token['kind']): Token {
  return { text, key: keyOf(text), start, end: start + text.length, kind };
}
