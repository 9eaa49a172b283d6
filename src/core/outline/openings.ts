import type { Language } from '../language';
import { datelineLength } from '../text/dateline';
import { lexicon } from '../text/lexicon';
import type { Token } from '../text/tokens';

/** Words of the shortest clause that can be the main one: "thách thức" in "Trước nhiều khó khăn, thách thức, …" is none. */
const SHORTEST_CLAUSE = 4;

/** The dash or dot of a list's item. */
const BULLET = /^[-–—•·*]$/u;

/** A block's first sentence without its dateline, "LARKFIELD, Ohio (AP) — Two …", or the mark of an item: "- Two …". */
export function withoutDateline(tokens: readonly Token[]): readonly Token[] {
  if (BULLET.test(tokens[0]?.text ?? '')) return tokens.slice(1);
  return tokens.slice(datelineLength(tokens, ({ text }) => !/^\p{Ll}/u.test(text)));
}

/** A sentence without the opening that leans on the one before ("However,"). */
export function withoutConnective(tokens: readonly Token[], language: Language): readonly Token[] {
  const length = lexicon(language.outline.connectives, language).at(tokens, 0);
  if (length > 0 && tokens[length]?.text === ',') return tokens.slice(length + 1);
  // "But the board refused": what links clauses needs no comma behind it
  const links = length > 0 && lexicon(language.outline.clauseOpeners, language).at(tokens, 0) === length;
  return links ? tokens.slice(length) : tokens;
}

/** What follows the adverbials that open a sentence ("On Monday, in the capital, …"); undefined where there are none. */
export function mainClause(tokens: readonly Token[], language: Language): readonly Token[] | undefined {
  let from = 0;
  for (let comma = 0; comma < tokens.length; comma++) {
    if (tokens[comma]!.text !== ',') continue;
    const opens = opensAdverbial(tokens, from, language) || (from > 0 && comma - from < SHORTEST_CLAUSE);
    if (!opens) break;
    from = comma + 1;
  }
  const relative = lexicon(language.outline.clauseOpeners, language).at(tokens, from) > 0; // "…, who ruled in exile, …"
  return from > 0 && !relative && tokens.length - from > SHORTEST_CLAUSE ? tokens.slice(from) : undefined;
}

/** Whether a clause begins with what is no subject: "On", "After". */
export function opensAdverbial(tokens: readonly Token[], at: number, language: Language): boolean {
  return lexicon(language.outline.adverbials, language).at(tokens, at) > 0;
}

/** A line that asks something of the reader or names a picture: "Read more: …", "Video: …". */
export function isLabel(tokens: readonly Token[], language: Language): boolean {
  if (lexicon(language.page.calls, language).at(tokens, 0)) return true;
  const length = lexicon(language.page.creditPrefixes, language).at(tokens, 0);
  return length > 0 && tokens[length]?.text === ':';
}

const OPENING = '“„«「『';
const CLOSING = '”»」』';

/** Whether a quotation begins or ends outside these words. */
export function halfQuoted(tokens: readonly Token[]): boolean {
  let [open, straight] = [0, 0];
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') continue;
    if (OPENING.includes(text)) open++;
    else if (CLOSING.includes(text)) open--;
    else if (text === '"') straight++;
  }
  return open !== 0 || straight % 2 > 0;
}

/** Whether all of it stands in one pair of quote marks, so that nobody is named who says it. */
export function isQuotation(tokens: readonly Token[]): boolean {
  const marks = tokens.filter(({ text }) => text === '"' || OPENING.includes(text) || CLOSING.includes(text));
  return marks.length === 2 && marks[0] === tokens[0] && tokens.indexOf(marks[1]!) >= tokens.length - 2;
}

/** Without the mark of a quotation that does not end in these words. */
export function withoutHalfQuote(tokens: readonly Token[]): readonly Token[] {
  return tokens[0] && OPENING.includes(tokens[0].text) && halfQuoted(tokens) ? tokens.slice(1) : tokens;
}
