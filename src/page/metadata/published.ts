import { type Line, linesAfter, linesBefore, linesIn } from '../lines';
import { attributeOf, closestTo, holds, isShown, parentOf, rootOf, tagOf } from '../prototypes';
import type { Headline } from './headline';
import type { StructuredData } from './structured-data';
import { readDate } from './visible-date';

/** How far from the headline a dateline may stand, in lines: right below, otherwise right above, otherwise further down. */
const BELOW = 12;
const ABOVE = 6;
const FURTHER = 40;
/** A dateline is short, in UTF-16 units; a longer line with a date is prose. */
const LONGEST = 80;

/** Dates of other things: of teasers, comments and the clock in the page's header. */
const ELSEWHERE = 'nav, footer, aside, li article, [class*="related" i], [class*="comment" i], [class*="sidebar" i]';

/**
 * When the article was published: ISO 8601 as the page writes it, in its own time zone. From structured data, otherwise from
 * the <time> elements and the lines beside the headline in the page's language. `language` is a BCP 47 tag.
 */
export function findPublished(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  language: string,
): string | undefined {
  const told = fromStructured(structured.published, language);
  if (told) return told;
  const root = rootOf(document);
  return root ? besideHeadline(root, headline?.element ?? null, language) : undefined;
}

/** ISO 8601 is trusted before "12/11/2016 10:59:12 AM", which servers print in the American order whatever the language. */
function fromStructured(written: readonly string[], language: string): string | undefined {
  const iso = written.filter(text => /^\d{4}\D?\d{2}/.test(text));
  for (const text of [...iso, ...written]) {
    const date = readDate(text, /[AP]M$/.test(text) ? 'en-US' : language);
    if (date) return date;
  }
  return undefined;
}

function besideHeadline(root: Element, headline: Element | null, language: string): string | undefined {
  const after = (most: number): string | undefined =>
    firstDate(headline ? linesAfter(headline, root) : linesIn(root), headline, most, language);
  const above = (): string | undefined =>
    headline ? firstDate(linesBefore(headline, surroundings(headline)), headline, ABOVE, language) : undefined;
  return after(BELOW) ?? above() ?? after(FURTHER);
}

function firstDate(
  lines: Iterable<Line>,
  headline: Element | null,
  most: number,
  language: string,
): string | undefined {
  let seen = 0;
  for (const { text, element } of lines) {
    if (seen++ >= most) return undefined;
    const elsewhere = closestTo(element, ELSEWHERE);
    if (text.length > LONGEST || (elsewhere && !holds(elsewhere, headline))) continue;
    const time = closestTo(element, 'time[datetime]');
    const date = readDate(attributeOf(time, 'datetime'), language) ?? readDate(text, language);
    if (date && isShown(element)) return date;
  }
  return undefined;
}

/** A few boxes around the headline: what is said in the page's header, outside them, is today's date. */
function surroundings(headline: Element): Element {
  let around = headline;
  for (let up = 0; up < 3; up++) {
    const parent = parentOf(around);
    if (!parent || tagOf(parent) === 'body') break;
    around = parent;
  }
  return around;
}
