import type { Passage } from './prepare';
import type { Quotation } from './quotations';
import type { Token } from './tokens';

/** A token of a carrier sentence, or a whole quotation in it. */
export interface Unit extends Token {
  quotation?: Quotation;
}

/** A sentence with its quotations taken as one unit each, so that full stops inside them do not cut it. */
export interface CarrierSentence {
  block: number;
  units: Unit[];
}

const ENDS_IN_CALL = /[?!…]["”’»“)\]]*$/u;

/**
 * The carrier sentences of a block, or of the part of it between `from` and `to` (the inside of a quotation). `quotations`
 * are those to take whole, in order. `isAttribution` tells whether units only say who spoke: “Why?” Ana asked.
 */
export function carrierSentences(
  passage: Passage,
  quotations: readonly Quotation[],
  isAttribution: (units: readonly Unit[]) => boolean,
  from = 0,
  to = passage.text.length,
): CarrierSentence[] {
  const units = unitsOf(passage, quotations, from, to);
  const starts = new Set(passage.sentences.map(({ start }) => start));
  const sentences: Unit[][] = [];
  for (const unit of units) {
    if (sentences.length === 0 || starts.has(unit.start)) sentences.push([]);
    sentences.at(-1)!.push(unit);
  }
  const joined: Unit[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const asked = last?.at(-1)?.quotation && ENDS_IN_CALL.test(last.at(-1)!.text.slice(-4));
    if (last && (isAttribution(sentence) || (asked && isAttribution(sentence.slice(0, 5))))) last.push(...sentence);
    else joined.push(sentence);
  }
  return joined.map(units => ({ block: passage.block, units }));
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
