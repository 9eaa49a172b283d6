import type { Span } from '../article';
import { type Passage, tokensIn } from './prepare';

/** Longer contexts are no help at a glance. In UTF-16 units. */
const LONGEST = 120;
const CLAUSE_END = /^[,;:.!?…()“”"—。、！？；：（）「」]$/u;

/** The words that a figure counts: from the figure to the end of its clause, or where nothing follows, the clause up to it. */
export function figureContext(passage: Passage, figure: Span): Span | undefined {
  const clause = clauseAround(passage, figure);
  const behind = { ...figure, end: shorten(passage, figure.start, clause.end) };
  if (wordsIn(passage, { start: figure.end, end: behind.end }) >= 1) return behind;
  const before = { ...figure, start: Math.max(clause.start, lengthenBack(passage, figure)) };
  return before.start < figure.start ? before : undefined;
}

/** What happens at a time: the rest of the sentence behind the date, or where little follows, what stands before it. */
export function momentContext(passage: Passage, date: Span): Span | undefined {
  const sentence = sentenceAround(passage, date);
  const behind = trim(passage, { ...date, start: date.end, end: shorten(passage, date.end, sentence.end) });
  if (wordsIn(passage, behind) >= 3) return behind;
  const before = trim(passage, {
    ...date,
    start: Math.max(sentence.start, lengthenBack(passage, date)),
    end: date.start,
  });
  return wordsIn(passage, before) >= 2 ? before : undefined;
}

function sentenceAround({ sentences, text, block }: Passage, { start }: Span): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { block, start: 0, end: text.length };
}

function clauseAround(passage: Passage, span: Span): Span {
  const sentence = sentenceAround(passage, span);
  const near = {
    start: Math.max(sentence.start, span.start - LONGEST),
    end: Math.min(sentence.end, span.end + LONGEST),
  };
  const marks = tokensIn(passage, near).filter(token => token.kind === 'mark' && CLAUSE_END.test(token.text));
  const start = marks.findLast(mark => mark.end <= span.start)?.end ?? near.start;
  const end = marks.find(mark => mark.start >= span.end)?.start ?? near.end;
  return trim(passage, { ...span, start, end });
}

/** The last word's end that keeps a stretch within bounds. */
function shorten(passage: Passage, start: number, end: number): number {
  if (end - start <= LONGEST) return end;
  const tokens = tokensIn(passage, { start, end: start + LONGEST });
  const stop = tokens.findLast(token => CLAUSE_END.test(token.text) && token.start - start > LONGEST / 2);
  return stop?.start ?? tokens.at(-1)?.end ?? end;
}

function lengthenBack(passage: Passage, { start }: Span): number {
  const from = Math.max(0, start - LONGEST);
  return from === 0 ? 0 : (tokensIn(passage, { start: from, end: start })[0]?.start ?? start);
}

/** Without marks and spaces at either end. */
function trim(passage: Passage, span: Span): Span {
  const words = tokensIn(passage, span).filter(token => token.kind !== 'mark' || !CLAUSE_END.test(token.text));
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { ...span, start: first.start, end: last.end } : { ...span, end: span.start };
}

function wordsIn(passage: Passage, stretch: { start: number; end: number }): number {
  return stretch.end > stretch.start ? tokensIn(passage, stretch).filter(token => token.kind === 'word').length : 0;
}
