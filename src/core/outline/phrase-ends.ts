import type { Language } from '../language';
import { speechVerbsOf } from '../quotes/verb-forms';
import { lexicon } from '../text/lexicon';
import { LOUD_MARKS } from '../text/loud-marks';
import type { Token } from '../text/tokens';
import { finished, type Phrase } from './cut-phrase';

/** A phrase cut shorter than this has said nothing yet. In UTF-16 units. */
const SHORTEST = 32;
/** Before a preposition the predicate may still be missing. */
const SHORTEST_PART = 52;
/** Words of an item in a list: "baskets, | trays and fish" is cut in the middle of one. */
const LONGEST_ITEM = 3;

const STRONG_MARKS = new Set([';', ':', '–', '—', '؛', '；', '：', '…']);
const COMMAS = new Set([',', '،', '、', '，']);
const OPENING = new Set(['“', '„', '«', '(', '[', '「', '『', '‘', '（']);
const CLOSING = new Set(['”', '»', ')', ']', '」', '』', '’', '）']);

/** Whether the token at an index belongs to the one before: within a name, "half | past", and where a number follows. */
export type IsTied = (tokens: readonly Token[], at: number) => boolean;

/** Words behind a comma among which a verb of speech shows that only who says so follows: ", the harbour board said". */
const ATTRIBUTION = 6;

/** How many words are given up for an end that cuts nothing in two. */
const MOST_GIVEN_UP = 4;

/**
 * Where a line that begins with the first of `tokens` may end, the shortest first: with the sentence, or where one of its
 * clauses or parts ends outside quote marks and brackets; between two words only where nothing else is in reach.
 */
export function phraseEnds(
  tokens: readonly Token[],
  language: Language,
  longest: number,
  isTied: IsTied = () => false,
): Phrase[] {
  const { outline } = language;
  const openers = lexicon(outline.clauseOpeners, language);
  const parts = lexicon(outline.partOpeners, language);
  const start = tokens[0]!.start;
  const ends: Phrase[] = [];
  const cut = (last: number, kind: Phrase['ends']) => {
    const { end } = tokens[last]!;
    if (end - start >= SHORTEST && finished(tokens, last, language) === last && !isTied(tokens, last + 1))
      ends.push({ start, end, ends: kind });
  };
  const verbs = lexicon(speechVerbsOf(language), language);
  const attributes = (from: number) =>
    tokens.slice(from, from + ATTRIBUTION).some((_, i) => verbs.at(tokens, from + i));
  // "Chị Lan, thợ may, | kể chuyện": where no verb stands first, the line would have none
  const lookalikes = lexicon(language.quotes.lookalikes, language);
  const isPredicate = (at: number) => !language.quotes.verbFirst && verbs.at(tokens, at) > lookalikes.at(tokens, at);
  const startsClause = (at: number) =>
    openers.at(tokens, at) > 0 || lexicon(outline.pronouns, language).at(tokens, at) > 0 || attributes(at);
  let depth = 0;
  let quoted = false;
  let last = 0; // the last token that fits
  let withEllipsis = 0; // and the last that does with an ellipsis behind it
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && depth === 0 && !quoted) {
      if (STRONG_MARKS.has(token.text)) cut(i - 1, 'clause');
      else if (COMMAS.has(token.text) && !isPredicate(i + 1))
        cut(i - 1, startsClause(i + 1) ? 'clause' : isListed(tokens, i) ? 'open' : 'part');
      else if (endsWord(tokens[i - 1]!) && openers.at(tokens, i))
        if (!parts.at(tokens, i)) cut(i - 1, 'clause');
        else if (tokens[i - 1]!.end - start >= SHORTEST_PART) cut(i - 1, 'open');
    }
    if (token.end - start > longest) break;
    if (OPENING.has(token.text)) depth++;
    if (CLOSING.has(token.text)) depth = Math.max(0, depth - 1);
    if (token.text === '"') quoted = !quoted;
    if (endsWord(token) ? token.text !== '"' || !quoted : LOUD_MARKS.includes(token.text)) last = i;
    if (tokens[last]!.end - start < longest) withEllipsis = last;
    if (i === tokens.length - 1) ends.push({ start, end: tokens[last]!.end, ends: 'sentence' });
  }
  if (!ends.length) {
    let at = finished(tokens, withEllipsis, language);
    for (let given = 0; given < MOST_GIVEN_UP && at > 0 && isTied(tokens, at + 1); given++)
      at = finished(tokens, at - 1, language);
    ends.push({ start, end: tokens[at]!.end, ends: 'word' });
  }
  return ends.filter(phrase => lengthOf(phrase) <= longest);
}

/** Whether the phrase is cut where its clause goes on, which an ellipsis shows. */
export function goesOn({ ends }: Phrase): boolean {
  return ends !== 'sentence' && ends !== 'clause';
}

/** Of the line, with its ellipsis. */
function lengthOf(phrase: Phrase): number {
  return phrase.end - phrase.start + (goesOn(phrase) ? 1 : 0);
}

/** Whether a phrase may end with this token. */
function endsWord({ kind, text }: Token): boolean {
  return kind !== 'mark' || CLOSING.has(text) || text === '%' || text === '"';
}

/** Whether the comma at `at` parts the items of a list: few words stand between it and the mark before or behind. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let [previous, next] = [at - 1, at + 1];
  while (previous >= 0 && tokens[previous]!.kind !== 'mark') previous--;
  while (next < tokens.length && tokens[next]!.kind !== 'mark') next++;
  return next - at - 1 <= LONGEST_ITEM || (previous >= 0 && at - previous - 1 <= LONGEST_ITEM);
}
