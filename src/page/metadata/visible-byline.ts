import type { PageLanguage } from '../../core/language';
import { type Line, linesAfter, linesIn } from '../lines';
import { allIn, attributeOf, childrenOf, closestTo, holds, parentOf, tagOf, textIn } from '../prototypes';
import type { Steps } from '../steps';
import { isShown } from '../unseen';
import { authorNames, hasPrefix, isEnd, looksLikeName } from './author-names';
import { comparable, formatsOf } from './date-formats';
import { isElsewhere } from './elsewhere';

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

/** Limits, in elements, lines and UTF-16 units. */
const MOST_MARKED = 60;
const MOST_TWINS = 20;
const MOST_LINES = 12;
const LONGEST = 160;
/** "1998" alone is a cell of a table. */
const BARE_YEAR = 4;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Names in the lines of a byline, of those that can be nothing else. */
export type NameReader = (lines: string[]) => string[];

/**
 * Reads the lines of a byline up to one that ends it: "in", "Fact-checked by". A dateline in the page's language is made like a
 * byline and none: "Thứ Bảy, 08/11/2025".
 */
export function nameReader(language: string, languages: readonly PageLanguage[]): NameReader {
  const isWeekday = (name: string): boolean => formatsOf(language).weekdays.has(comparable(name));
  return lines => {
    const end = lines.findIndex((line, i) => i > 0 && isEnd(line, languages));
    const names = lines
      .slice(0, end < 0 ? lines.length : end)
      .filter(line => line.length <= LONGEST)
      .flatMap(line =>
        authorNames(line, languages).filter(name => looksLikeName(name) && (!/\d/.test(line) || !isWeekday(name))),
      );
    return [...new Set(names)];
  };
}

/** The first marked element that holds names, from the headline on; failing that, from the top. */
export function* markedByline(root: Element, headline: Element | null, namesIn: NameReader): Steps<string[]> {
  const marked = allIn(root, MARKED, MOST_MARKED);
  const isAfter = (element: Element): boolean =>
    !headline ||
    (Node.prototype.compareDocumentPosition.call(headline, element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const element of [...marked.filter(isAfter), ...marked.filter(element => !isAfter(element))]) {
    const names = markedNames(element, headline, namesIn);
    if (names.length > 0) return names;
    yield;
  }
  return [];
}

/** The names in a marked element and in its twins; none where it is about something else. */
function markedNames(element: Element, headline: Element | null, namesIn: NameReader): string[] {
  if ((headline && (holds(headline, element) || holds(element, headline))) || isElsewhere(element, headline)) return [];
  if (textIn(element, LONGEST * 3 + 1).length > LONGEST * 3 || !isShown(element)) return [];
  const namesOf = (one: Element): string[] => namesIn([...linesIn(one)].map(line => line.text));
  const names = namesOf(element);
  // Buttons beside a link to a list of authors look like it, and are no authors.
  return names.length > 0 ? [...new Set([...names, ...twinsOf(element).flatMap(namesOf)])] : [];
}

/** Elements beside this one that look alike: two authors, each in a link. */
function twinsOf(element: Element): Element[] {
  const [look, tag, parent] = [attributeOf(element, 'class'), tagOf(element), parentOf(element)];
  const twins: Element[] = [];
  for (const other of parent ? childrenOf(parent) : []) {
    if (other === element || tagOf(other) !== tag || attributeOf(other, 'class') !== look) continue;
    if (twins.push(other) >= MOST_TWINS) break;
  }
  return twins;
}

/**
 * The names in the first line below the headline that is marked as a byline, begins with "By" or "Theo", holds a date beside a
 * full name, "Jane Doe · 4 May 2024", or is a full name above or below a date.
 */
export function* bylineBeside(
  headline: Element,
  root: Element,
  languages: readonly PageLanguage[],
  namesIn: NameReader,
): Steps<string[]> {
  const lines: Line[] = [];
  for (const line of linesAfter(headline, root)) {
    if (lines.push(line) >= MOST_LINES) break;
  }
  const isDated = (line?: Line): boolean =>
    line !== undefined && line.text.length > BARE_YEAR && line.text.length <= LONGEST && YEAR.test(line.text);
  for (const [i, line] of lines.entries()) {
    yield;
    const { text, element } = line;
    if (text.length > LONGEST || isElsewhere(element, headline) || !isShown(element)) continue;
    const marked = closestTo(element, MARKED);
    const names = marked ? markedNames(marked, headline, namesIn) : [];
    if (names.length > 0) return names;
    if (hasPrefix(text, languages)) {
      const told = namesIn([text]);
      if (told.length > 0) return told;
      if (authorNames(text, languages).length === 0) return namesFrom(lines.slice(i + 1), namesIn);
    } else if (isDated(line) || (!closestTo(element, 'a') && (isDated(lines[i - 1]) || isDated(lines[i + 1])))) {
      // "Chính trị · Thứ Tư, 12/3/2025" holds a section: all words of a name are written large.
      const full = namesIn([text]).filter(name => name.includes(' ') && !/ \p{Ll}/u.test(name));
      if (full.length > 0 && (isDated(line) || looksLikeName(text))) return full;
    }
  }
  return [];
}

/** The names in lines that follow "By", as far as they are names: each author may be a link, with a comma between. */
function namesFrom(lines: Line[], namesIn: NameReader): string[] {
  const found: string[] = [];
  for (const { text } of lines) {
    const names = namesIn([text]);
    if (names.length === 0 && /\p{L}{4}/u.test(text)) break;
    found.push(...names);
  }
  return found;
}
