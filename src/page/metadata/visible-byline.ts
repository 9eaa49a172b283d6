import type { PageLanguage } from '../../core/language';
import { collapse, type Line, linesAfter, linesBefore, linesIn } from '../lines';
import { attributeOf, parentOf } from '../prototypes';
import { authorNames, hasPrefix, looksLikeName } from './author-names';

/** Words in class, rel, itemprop and link addresses by which pages mark a byline, in the languages of markup authors. */
const MARKS = [
  'author',
  'byline',
  'writer',
  'autor',
  'auteur',
  'tac-gia',
  'tacgia',
  'contributor',
  'reporter',
  'journalist',
];
const ATTRIBUTES = ['class', 'rel', 'itemprop', 'data-testid', 'id'];
const MARKED = [
  ...MARKS.flatMap(mark => ATTRIBUTES.map(attribute => `[${attribute}*="${mark}" i]`)),
  'address',
  ...MARKS.map(mark => `a[href*="/${mark}" i]`),
].join(', ');

/** Bylines of others: of teasers, comments and the box about the author after the story. */
const ELSEWHERE =
  'nav, footer, aside, form, figure, figcaption, [class*="caption" i], [class*="credit" i], [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="popular" i], [class*="avatar" i], li article, a h2, a h3';

const RIGHT = '[style*="right"], [align="right"], [class*="right" i]';

/** Limits, in elements, lines and UTF-16 units. */
const MOST_MARKED = 60;
const MOST_LINES = 12;
const LONGEST = 160;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
/** A paragraph of the story is at least this long. */
const PARAGRAPH = 120;

/**
 * The names in the byline that the reader sees: marked as one, introduced by "By", or alone at an end of the story. Names that
 * `isSite` knows are passed over: where the publisher signs, the writer may still be named below.
 */
export function visibleByline(
  root: Element,
  headline: Element | null,
  languages: readonly PageLanguage[],
  isSite: (name: string) => boolean,
): string[] {
  const namesIn: NameReader = lines => {
    const names = lines.filter(line => line.length <= LONGEST).flatMap(line => authorNames(line, languages));
    return [...new Set(names.filter(name => looksLikeName(name) && !isSite(name)))];
  };
  const marked = markedByline(root, headline, namesIn);
  if (marked.length > 0) return marked;
  const introduced = headline ? introducedByline(root, headline, languages, namesIn) : [];
  return introduced.length > 0 ? introduced : signature(root, headline, namesIn);
}

/** Names in the lines of a byline, of those that can be nothing else. */
type NameReader = (lines: string[]) => string[];

/** The first marked element that holds names, from the headline on; failing that, from the top. */
function markedByline(root: Element, headline: Element | null, namesIn: NameReader): string[] {
  const marked = [...root.querySelectorAll(MARKED)].slice(0, MOST_MARKED);
  const isAfter = (element: Element): boolean =>
    !headline || (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const element of [...marked.filter(isAfter), ...marked.filter(element => !isAfter(element))]) {
    if (headline?.contains(element) || element.contains(headline) || isElsewhere(element, headline)) continue;
    if ((element.textContent ?? '').length > LONGEST * 3 || !element.checkVisibility()) continue;
    const namesOf = (one: Element): string[] => namesIn([...linesIn(one)].map(line => line.text));
    const names = namesOf(element);
    // Buttons beside a link to a list of authors look like it, and are no authors.
    if (names.length > 0) return [...new Set([element, ...twinsOf(element)].flatMap(namesOf))];
  }
  return [];
}

/** Elements beside this one that look alike: two authors, each in a link. */
function twinsOf(element: Element): Element[] {
  const [look, tag] = [attributeOf(element, 'class'), element.localName];
  return [...(parentOf(element)?.children ?? [])].filter(
    other => other !== element && other.localName === tag && attributeOf(other, 'class') === look,
  );
}

/** A line near the headline that begins with "By" or "Theo", or holds a date beside a full name: "Jane Doe · 4 May 2024". */
function introducedByline(
  root: Element,
  headline: Element,
  languages: readonly PageLanguage[],
  namesIn: NameReader,
): string[] {
  const lines: Line[] = [];
  for (const line of linesAfter(headline, root)) {
    if (lines.push(line) >= MOST_LINES) break;
  }
  for (const [i, { text, element }] of lines.entries()) {
    const isPrefixed = hasPrefix(text, languages);
    if (text.length > LONGEST || !(isPrefixed || YEAR.test(text)) || isElsewhere(element, headline)) continue;
    const names = namesIn([text]).filter(name => isPrefixed || name.includes(' '));
    if (names.length > 0) return names;
    if (!isPrefixed) continue;
    const next = lines[i + 1]?.text;
    if (authorNames(text, languages).length === 0 && next) return namesIn([next]);
  }
  return [];
}

/** A name alone in a paragraph that is set right or wholly bold, after or before the paragraphs of the story. */
function signature(root: Element, headline: Element | null, namesIn: NameReader): string[] {
  const candidates = root.querySelectorAll(`${RIGHT}, p > strong, p > b, p > em`);
  for (const element of [...candidates].slice(-200).reverse()) {
    const text = collapse((element.textContent ?? '').slice(0, LONGEST));
    if (text.length > 60 || !text) continue;
    const block = element.closest('p, div, td') ?? element;
    if (collapse(block.textContent ?? '') !== text || !isAtAnEnd(block)) continue;
    const isRight = element.matches(RIGHT);
    const names = namesIn([text]).filter(name => isRight || name.includes(' '));
    if (names.length > 0 && !isElsewhere(element, headline)) return names;
  }
  return [];
}

/** After the last paragraph of the story, or before the first: a name between paragraphs is a subheading. */
function isAtAnEnd(block: Element): boolean {
  const around = parentOf(block);
  return around !== null && isProseIn(linesBefore(block, around)) !== isProseIn(linesAfter(block, around));
}

function isProseIn(lines: Iterable<Line>): boolean {
  let seen = 0;
  for (const { text } of lines) {
    if (text.length >= PARAGRAPH) return true;
    if (seen++ > 5) return false;
  }
  return false;
}

/** The headline is no part of it: many pages stand whole in a <form>, or in a section called "sidebar-1". */
function isElsewhere(element: Element, headline: Element | null): boolean {
  const other = element.closest(ELSEWHERE);
  return other !== null && !other.contains(headline);
}
