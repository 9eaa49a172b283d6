import type { Language } from '../language';
import { segmentStarts } from './segments';
import { type StopWords, stopWords } from './stop-words';

/** How far a boundary looks to either side: enough for any abbreviation, and what keeps the time linear. */
const REACH = 48;

/** Splits a text into sentences: [start, end] offsets in order, white space at either end left out. */
export function splitSentences(text: string, language: Language): [number, number][] {
  const words = stopWords(language);
  const sentences: [number, number][] = [];
  let start = skipSpace(text, 0);
  for (const candidate of candidates(text, language)) {
    const at = settle(text, candidate);
    if (at <= start || at >= text.length || !isBoundary(text, start, at, words)) continue;
    sentences.push([start, endBefore(text, at)]);
    start = at;
  }
  if (start < text.length) sentences.push([start, endBefore(text, text.length)]);
  return sentences;
}

// What `Intl.Segmenter` lets pass: it takes a number, a bracket or a quotation that opens in lower case after a full stop
// for the same sentence ("…ra đi. 16 tuổi, Vy…"), and knows no "…".
const PASSED_OVER = /[\p{L}\p{M})\]”"’»…][.!?…]["”’»)\]]*\s+(?=[\p{Nd}(“"«„‘])|…["”’»)\]]*\s+(?=\p{Lu})/gu;

/** Offsets at which a sentence may start, in order. */
function candidates(text: string, language: Language): number[] {
  const starts = new Set<number>();
  for (const start of segmentStarts(text, language.code, 'sentence')) starts.add(skipSpace(text, start));
  for (const { 0: stop, index } of text.matchAll(PASSED_OVER)) starts.add(index + stop.length);
  return [...starts].sort((a, b) => a - b);
}

// A footnote mark belongs to the sentence it follows: "…in 1805. [19] His lack…".
const FOOTNOTES = /^(?:\[[\p{Nd},\s.…]{1,12}\]\s*)+/u;
const LEADING_ELLIPSIS = /[.!?…]["”’»)\]]*\s+((?:\.{3}|…)\s*)$/u;

// French sets a space before it: "« Nous partons. » La salle".
const SPACED_CLOSER = /^[”»]\s+/u;

/** The boundary moved behind what belongs to the sentence before, or before an ellipsis that opens the next ("… Our nation"). */
function settle(text: string, at: number): number {
  const following = text.slice(at, at + REACH);
  const rest = FOOTNOTES.exec(following) ?? SPACED_CLOSER.exec(following);
  if (rest) return at + rest[0].length;
  const ellipsis = LEADING_ELLIPSIS.exec(text.slice(Math.max(0, at - REACH), at));
  return ellipsis ? at - ellipsis[1]!.length : at;
}

const CLOSING_LEFTOVER = /^["”’»']+\s*(?:[.,;:!?…)]|$)/u;
const LIST_NUMBER = /^(?:\p{Nd}{1,2}|\p{L})[.)]$/u;
const LOWER_AFTER_CALL = /[!?…]["”’»)\]]*$/u;
const WORD_AND_STOP = /([\p{L}\p{M}\p{Nd}.]+)\.$/u;
/** "120 km/h." ends with a unit, no initial. */
const UNIT_AND_STOP = /\/\p{Ll}\.$/u;

/** Whether the sentence that began at `start` ends before `at`. */
function isBoundary(text: string, start: number, at: number, words: StopWords): boolean {
  const from = Math.max(start, at - REACH);
  const before = text.slice(from, at).trimEnd();
  const after = text.slice(at, at + REACH);
  if (CLOSING_LEFTOVER.test(after)) return false;
  if (from === start && LIST_NUMBER.test(before)) return false;
  if (LOWER_AFTER_CALL.test(before) && /^\p{Ll}/u.test(after)) return false;
  if (/[」』]$/u.test(before) && words.quotatives.some(word => after.startsWith(word))) return false;
  if (UNIT_AND_STOP.test(before)) return true;
  const word = WORD_AND_STOP.exec(before)?.[1];
  return word === undefined || words.endsSentence(word, /^[\p{L}\p{M}\p{Nd}]+/u.exec(after)?.[0] ?? '');
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at]!)) at++;
  return at;
}

function endBefore(text: string, at: number): number {
  let end = at;
  while (/\s/u.test(text[end - 1]!)) end--;
  return end;
}
