import type { Span } from '../article';
import { firstWhere } from '../text/bisect';
import { type Passage, tokensIn } from '../text/prepare';
import { type Token, tokenOf } from '../text/tokens';
import type { Quotation } from './quotations';
import type { SpeechWords } from './speech-words';

/** A token of a carrier sentence, or a whole quotation in it. */
export interface Unit extends Token {
  quotation?: Quotation;
  /** A pronoun that stands behind its verb: "il" of "dit-il". */
  inverted?: boolean;
}

/** A sentence with its quotations taken as one unit each, so that full stops inside them do not cut it. */
export interface CarrierSentence {
  block: number;
  units: Unit[];
}

/**
 * The carrier sentences of a block, or of the part of it between `from` and `to` (the inside of a quotation). `quotations`
 * are those of the block to take whole, in order.
 */
export function carrierSentences(
  passage: Passage,
  quotations: readonly Quotation[],
  words: SpeechWords,
  from = 0,
  to = passage.text.length,
): CarrierSentence[] {
  const sentences: CarrierSentence[] = [];
  const starts = passage.sentences;
  let next = firstFrom(starts, from);
  for (const unit of unitsOf(passage, quotations, words, from, to)) {
    while (starts[next] && starts[next]!.start < unit.start) next++;
    if (sentences.length === 0 || starts[next]?.start === unit.start)
      sentences.push({ block: passage.block, units: [] });
    sentences.at(-1)!.units.push(unit);
  }
  return withTags(sentences, words);
}

/** Units of the longest tag that is taken for a sentence of its own. */
const LONGEST_TAG = 5;

/** “Where is it?” Ana asked. A capital behind a question begins a sentence, unless it begins a tag. */
function withTags(sentences: readonly CarrierSentence[], words: SpeechWords): CarrierSentence[] {
  const whole: CarrierSentence[] = [];
  for (const sentence of sentences) {
    const before = whole.at(-1);
    // The guild is clear: “It is ours.” Ana says so herself.
    const isOpen = before?.units.at(-1)?.quotation && before.units.at(-2)?.text !== ':';
    if (isOpen && isTag(sentence.units, words)) before.units.push(...sentence.units);
    else whole.push(sentence);
  }
  return whole;
}

/** A short subject and its verb, and nothing else. */
function isTag(units: readonly Unit[], words: SpeechWords): boolean {
  const at = units.slice(0, LONGEST_TAG).findIndex((_, unit) => unit > 0 && words.cueAt(units, unit)?.kind === 'verb');
  const { end } = (at > 0 && words.cueAt(units, at)) || { end: 0 };
  if (end === 0 || units.slice(0, at).some(({ kind }) => kind === 'mark')) return false;
  // “Where is it?” Ana asked | before she left.
  const goesOn = words.lengthOf(words.language.outline.adverbials, units, end) > 0;
  return end === units.length - 1 || (goesOn && !units.some(({ quotation, text }) => quotation || text === ':'));
}

function unitsOf(
  passage: Passage,
  quotations: readonly Quotation[],
  words: SpeechWords,
  from: number,
  to: number,
): Unit[] {
  const { block, text } = passage;
  const units: Unit[] = [];
  let next = 0;
  let until = from;
  for (const token of tokensIn(passage, { start: from, end: to })) {
    if (token.start < until) continue;
    let span = spanIn(quotations[next], block);
    while (span && span.end <= token.start) span = spanIn(quotations[++next], block);
    if (span && span.start <= token.start) {
      const { start, end } = span;
      units.push({ start, end, text: text.slice(start, end), key: '', kind: 'mark', quotation: quotations[next]! });
      until = end;
    } else units.push(...withInversion(token, words));
  }
  return units;
}

/** "dit-il", "a-t-elle": a verb and its subject. */
function withInversion(token: Token, words: SpeechWords): Unit[] {
  const cut = words.inversionIn(token.text);
  if (!cut) return [token];
  const { start, text, kind } = token;
  const pronoun = tokenOf(text.slice(cut.pronoun), start + cut.pronoun, kind);
  return [tokenOf(text.slice(0, cut.verb), start, kind), { ...pronoun, inverted: true }];
}

/** The part of a quotation that stands in a block; of those given each has one. */
function spanIn(quotation: Quotation | undefined, block: number): Span | undefined {
  return quotation?.spans.find(span => span.block === block);
}

/** Index of the first sentence that begins at an offset or later. */
function firstFrom(sentences: readonly Span[], offset: number): number {
  return firstWhere(sentences, sentence => sentence.start >= offset);
}
