import type { Candidate } from '../candidates';
import type { Phrases } from '../phrases';

/** Limits in UTF-16 units: of a label before a colon, and of a line that asks something of the reader. */
const LONGEST_LABEL = 40;
const LONGEST_CALL = 120;
const LONGEST_LINKED_CALL = 240;
/** The share of a teaser that is linked, at least. */
const MOSTLY = 0.5;

/**
 * Whether a line is furniture in so many words: "Read more", "Read more: Why slate country is betting on batteries",
 * ">> Slate country bets on batteries", "Click here for our newsletter".
 */
export function isFurniture({ text, links, linked }: Candidate, { furniture, calls }: Phrases): boolean {
  const line = text.toLowerCase();
  if (furniture.has(line.replace(/[\s:.…>»→]+$/, ''))) return true;
  if (links > 0 && /^(?:>>|[»►▶→☞])/.test(line) && linked > MOSTLY * text.length) return true;
  const label = links > 0 && line.slice(0, LONGEST_LABEL + 1).match(/^[^:：]{2,40}(?=[:：])/u)?.[0];
  if (label && furniture.has(label.trim())) return true;
  return text.length <= (links > 0 ? LONGEST_LINKED_CALL : LONGEST_CALL) && calls.begin(line);
}
