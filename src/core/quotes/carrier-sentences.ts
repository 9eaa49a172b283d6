import type { Passage } from '../text/prepare';
import type { Token } from '../text/tokens';
import type { Quotation } from './quotations';

/** A token of a carrier sentence, or a whole quotation in it. */
export interface Unit extends Token {
  quotation?: Quotation;
}

/** A sentence with its quotations taken as one unit each, so that full stops inside them do not cut it. */
export interface CarrierSentence {
  block: number;
  units: Unit[];
}

/**
 * The carrier sentences of a block, or of the part of it between `from` and `to` (the inside of a quotation). `quotations`
 * are those to take whole, in order.
 */
export function carrierSentences(
  passage: Passage,
  quotations: readonly Quotation[],
  from = 0,
  to = passage.text.length,
): CarrierSentence[] {
  const starts = new Set(passage.sentences.map(({ start }) => start));
  const sentences: CarrierSentence[] = [];
  for (const unit of unitsOf(passage, quotations, from, to)) {
    if (sentences.length === 0 || starts.has(unit.start)) sentences.push({ block: passage.block, units: [] });
    sentences.at(-1)!.units.push(unit);
  }
  return sentences;
}

function unitsOf({ block, text, tokens }: Passage, quotations: readonly Quotation[], from: number, to: number): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  let until = from;
  const whole = quotations.flatMap(quotation =>
    quotation.spans.filter(span => span.block === block).map(({ start, end }) => ({ start, end, quotation })),
  );
  for (const token of tokens) {
    if (token.start < until) continue;
    if (token.start >= to) break;
    while (whole[next] && whole[next]!.end <= token.start) next++;
    const hit = whole[next];
    if (hit && hit.start <= token.start) {
      units.push({ ...hit, text: text.slice(hit.start, hit.end), kind: 'mark' });
      until = hit.end;
    } else units.push(token);
  }
  return units;
}
