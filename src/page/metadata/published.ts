import { countOf } from '../letters';
import { type Line, linesAfter, linesBefore, linesIn } from '../lines';
import { attributeOf, closestTo, holds, parentOf, rootOf, tagOf } from '../prototypes';
import { isShown } from '../unseen';
import type { Headline } from './headline';
import type { StructuredData } from './structured-data';
import { readDate } from './visible-date';

/** How far from the headline a dateline may stand, in lines: right below, otherwise right above, otherwise further down. */
const BELOW = 12;
const ABOVE = 6;
const FURTHER = 40;
/** A dateline is short, in UTF-16 units, and has many digits: "The harbour at Ostend on 24 April 2023" is a caption. */
const LONGEST = 80;
const DIGITS = 0.1;
const DAY = /(?<!\d)(20\d{2})[-/_]?(\d{2})[-/_]?(\d{2})(?!\d)/;

/** Dates of other things: of teasers, comments and the clock in the page's header. */
const ELSEWHERE =
  'nav, footer, aside, figure, figcaption, li article, [class*="caption" i], [class*="related" i], [class*="comment" i], [class*="sidebar" i]';

/** Newsrooms keep their dates with care. Others go on with the date of the first draft of a page that they write anew. */
const isNews = (type: string): boolean => /NewsArticle|LiveBlog/.test(type);

/**
 * When the article was published: ISO 8601 as the page writes it, in its own time zone. A news article says it in its
 * structured data; on other pages the date that readers see beside the headline counts more: the <time> elements and the lines
 * there, in the page's language. `language` is a BCP 47 tag.
 */
export function findPublished(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  language: string,
): string | undefined {
  const told = fromStructured(structured.published, language);
  if (told && structured.types.some(isNews)) return told;
  const root = rootOf(document);
  if (!root) return told;
  const element = headline?.element ?? null;
  const after = (most: number): string | undefined =>
    firstDate(element ? linesAfter(element, root) : linesIn(root), element, most, language);
  const above = (): string | undefined =>
    element ? firstDate(linesBefore(element, surroundings(element)), element, ABOVE, language) : undefined;
  const seen = (element && (after(BELOW) ?? above())) ?? undefined;
  if (told) return seen && dayOf(seen) !== dayOf(told) ? seen : told;
  return seen ?? after(FURTHER) ?? fromAddress(structured.addresses);
}

/** "example.com/2024/09/04/ferry", "ferry-2024-09-04.html": of 45 addresses of articles with a full date 44 told the right one. */
function fromAddress(addresses: string[]): string | undefined {
  const day = addresses.map(address => DAY.exec(address)).find(Boolean);
  return day ? readDate(day.slice(1).join('-'), 'en') : undefined;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
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
    const isDateline = countOf(text, /\d/g) >= DIGITS * text.length;
    const date =
      readDate(attributeOf(time, 'datetime'), language) ?? (isDateline ? readDate(text, language) : undefined);
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
