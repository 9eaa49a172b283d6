import type { Candidate } from '../candidates';
import type { Phrases } from '../phrases';

/** Limits in UTF-16 units: of a label before a colon or a phrase, and of a line that asks something of the reader. */
const LONGEST_LABEL = 40;
const LONGEST_CALL = 120;
const LONGEST_LINKED_CALL = 240;
/** A longer phrase is surer: the line that it begins may be so many times as long. */
const CALL_TO_PHRASE = 12;
/** The share of a teaser that is linked, at least. */
const MOSTLY = 0.5;

/**
 * Whether a line is furniture in so many words: "Read more", "Read more: Why slate country is betting on batteries",
 * "[Related: Slate prices]", ">> Slate country bets on batteries", "Click here for our newsletter".
 */
export function isFurniture(candidate: Candidate, phrases: Phrases): boolean {
  const { text, links, linked } = candidate;
  const { furniture } = phrases;
  const line = withoutBracket(text).toLowerCase();
  if (furniture.has(line.replace(/[\s:.…>»→]+$/, ''))) return true;
  if (links > 0 && /^(?:>>|[»►▶→☞])/.test(line) && linked > MOSTLY * text.length) return true;
  const label = links > 0 && line.slice(0, LONGEST_LABEL + 1).match(/^[^:：|]{2,40}(?=[:：|])/u)?.[0];
  if (label && furniture.has(label.trim())) return true;
  return isCall(candidate, phrases);
}

/** Whether a line asks something of the reader: "Sign up for", "I agree to be shown external content". */
export function isCall({ text, links }: Candidate, { calls }: Phrases): boolean {
  const phrase = calls.openingOf(withoutBracket(text).slice(0, LONGEST_LABEL).toLowerCase());
  if (!phrase) return false;
  return text.length <= Math.max(links > 0 ? LONGEST_LINKED_CALL : LONGEST_CALL, phrase.length * CALL_TO_PHRASE);
}

/** "[Read more: How to sail]". */
function withoutBracket(text: string): string {
  return text.replace(/^[[(【]/, '');
}
