import type { Language } from '../language';
import { lexicon } from '../text/lexicon';
import { LOUD_MARKS } from '../text/loud-marks';
import type { Token } from '../text/tokens';

/** The longest phrase of an outline, in UTF-16 units: a line of the panel. */
export const LONGEST_PHRASE = 80;
/**
 * A phrase cut shorter than this tells too little, so boundaries before it are passed over. A word that opens a clause is the
 * weaker boundary: "The tariffs announced | by …" has no predicate yet, and by then the line should have one.
 */
const SHORTEST = { beforeMark: 40, beforeWord: 58 };

const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '،', '؛', '、', '，', '；', '：', '…']);
const OPENING = new Set(['“', '„', '«', '(', '[', '「', '『', '‘', '（']);
const CLOSING = new Set(['”', '»', ')', ']', '」', '』', '’', '）']);

export interface Phrase {
  /** Offsets into the block. */
  start: number;
  end: number;
  /**
   * Where it ends: with the sentence, with a clause of it (a mark, then a word that opens the next one), with what may be one
   * (either of them), where it goes on (`open`: an item of a list, "| with …"), or between two words because no clause ends in time.
   */
  ends: 'sentence' | 'clause' | 'part' | 'open' | 'word';
}

/**
 * The longest phrase from the first of `tokens` that fits a line, cut at the end of a clause if one ends in time: before a
 * mark, or before a word that opens a clause. It does not end inside quote marks or brackets that it opens, nor with a word
 * that leaves it unfinished ("of the").
 */
export function cutPhrase(tokens: readonly Token[], language: Language, longest = LONGEST_PHRASE): Phrase {
  const openers = lexicon(language.outline.clauseOpeners, language);
  const start = tokens[0]!.start;
  let last = 0; // the last token that fits
  let mark = -1; // the last token of a clause before a mark
  let opener = -1; // the last token of a clause before an opening word
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    const length = tokens[last]!.end - start;
    if (depth === 0 && length >= SHORTEST.beforeMark && CLAUSE_MARKS.has(token.text)) mark = last;
    if (depth === 0 && length >= SHORTEST.beforeWord && openers.at(tokens, i)) opener = last;
    if (token.end - start > longest) break;
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth = Math.max(0, depth - 1);
    if (token.kind !== 'mark' || CLOSING.has(token.text) || token.text === '%' || LOUD_MARKS.includes(token.text))
      last = i;
    if (i === tokens.length - 1) return { start, end: tokens[last]!.end, ends: 'sentence' };
  }
  const cut = Math.max(mark, opener) < 0 ? last : mark >= 0 ? mark : opener;
  const end = tokens[finished(tokens, cut, language)]!.end;
  if (cut !== mark && cut !== opener) return { start, end, ends: 'word' };
  return { start, end, ends: cut === mark && openers.at(tokens, mark + 2) ? 'clause' : 'part' };
}

/** The last token up to `last` that can end a phrase. */
export function finished(tokens: readonly Token[], last: number, language: Language): number {
  const unfinished = lexicon(language.outline.unfinished, language);
  let at = last;
  while (at > 0 && (tokens[at]!.kind === 'mark' ? CLAUSE_MARKS.has(tokens[at]!.text) : unfinished.at(tokens, at))) at--;
  return at;
}

/** A line for a list: within the length, cut between words, with an ellipsis where something is missing. */
export function fitLine(line: string, longest = LONGEST_PHRASE): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—]+$/u, '')}…`;
}

/** With a capital at the start, as a line of its own has. */
export function capitalise(line: string, language: Language): string {
  return line.replace(/^./u, first => first.toLocaleUpperCase(language.code));
}
