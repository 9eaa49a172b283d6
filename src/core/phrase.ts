import type { Language } from './language';
import type { Token } from './tokens';

/** The longest phrase of an outline, in UTF-16 units: a line of the panel. */
export const LONGEST_PHRASE = 80;
/** A phrase cut shorter than this tells too little; a boundary before it is passed over. */
const SHORTEST_CUT = 32;

const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '،', '؛', '、', '，', '；', '：', '…']);
const OPENING = new Set(['“', '„', '«', '(', '[', '「', '『', '‘', '（']);
const CLOSING = new Set(['”', '»', ')', ']', '」', '』', '’', '）']);

export interface Phrase {
  /** Offsets into the block. */
  start: number;
  end: number;
  /** False where no clause ends in time and the phrase stops between two words. */
  whole: boolean;
}

/**
 * The longest phrase from the first of `tokens` that fits a line, cut at the end of a clause if one ends in time: before a
 * mark, or before a word that opens a clause. It never ends inside quote marks or brackets that it opens, if it can.
 */
export function cutPhrase(tokens: readonly Token[], language: Language): Phrase {
  const openers = new Set(language.outline.clauseOpeners);
  const start = tokens[0]!.start;
  let end = tokens[0]!.end; // of the last word that fits
  let mark = 0; // the last clause that ends before a mark
  let opener = 0; // the last clause that ends before an opening word
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (depth === 0 && end - start >= SHORTEST_CUT) {
      if (CLAUSE_MARKS.has(token.text)) mark = end;
      else if (openers.has(token.text)) opener = end;
    }
    if (token.end - start > LONGEST_PHRASE) break;
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth = Math.max(0, depth - 1);
    if (token.kind !== 'mark' || CLOSING.has(token.text) || token.text === '%') end = token.end;
    if (i === tokens.length - 1) return { start, end, whole: depth === 0 };
  }
  // A mark is the better end; an opening word wins only where the mark would waste half of the line.
  const clause = mark - start >= LONGEST_PHRASE / 2 || mark >= opener ? mark : opener;
  return clause ? { start, end: clause, whole: true } : { start, end, whole: false };
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
  const first = String.fromCodePoint(line.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase(language.code) + line.slice(first.length);
}
