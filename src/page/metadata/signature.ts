import type { PageLanguage } from '../../core/language';
import { collapse, type Line, linesAfter, linesBefore } from '../lines';
import { closestTo, firstIn, lastIn, parentOf, tagOf, textIn } from '../prototypes';
import type { Steps } from '../steps';
import { CASELESS, hasPrefix } from './author-names';
import { isElsewhere } from './elsewhere';
import type { NameReader } from './visible-byline';

/** An editor's box, "editor", "edit-by". */
const EDITORS = '[class*="edit" i]';
const RIGHT = '[style*="right"], [align="right"], [class*="right" i]';

const emphasis = new Set(['strong', 'b', 'em']);

/** Limits, in elements and UTF-16 units. */
const MOST_LINES = 400;
const LONGEST = 60;
/** A paragraph of the story is at least this long. */
const PARAGRAPH = 120;

/**
 * The names that sign a story before its first paragraph or, as Vietnamese papers do, after its last: alone in a line that is
 * set right, wholly bold or in italics, or that begins with what they did: "Bài, ảnh: Lan Hương", "（责编：李明）".
 */
export function* signature(
  root: Element,
  headline: Element | null,
  languages: readonly PageLanguage[],
  namesIn: NameReader,
): Steps<string[]> {
  for (const element of lastIn(root, `${RIGHT}, ${EDITORS}, p, p > strong, p > b, p > em`, MOST_LINES)) {
    yield;
    const text = collapse(textIn(element, LONGEST + 1)).replace(/^[(（【]|[)）】]$/g, '');
    if (text.length > LONGEST || !text) continue;
    if (closestTo(element, 'a, button') || firstIn(element, 'a, button')) continue;
    const isLoose = !Element.prototype.matches.call(element, RIGHT);
    if (isLoose && !emphasis.has(tagOf(element)) && !hasPrefix(text, languages)) continue;
    const names = namesIn([text]).filter(name => !isLoose || name.includes(' ') || CASELESS.test(name));
    if (names.length > 0 && isAloneAtAnEnd(element) && !isElsewhere(element, headline)) return names;
  }
  return [];
}

/** In a line of its own after the last paragraph of the story, or before the first: a name between paragraphs is a subheading. */
function isAloneAtAnEnd(element: Element): boolean {
  const block = closestTo(element, 'p, div, td') ?? element;
  const around = parentOf(block);
  if (!around || collapse(textIn(block, 3 * LONGEST)) !== collapse(textIn(element, 3 * LONGEST))) return false;
  return isProseIn(linesBefore(block, around)) !== isProseIn(linesAfter(block, around));
}

function isProseIn(lines: Iterable<Line>): boolean {
  let seen = 0;
  for (const { text } of lines) {
    if (text.length >= PARAGRAPH) return true;
    if (seen++ > 5) return false;
  }
  return false;
}
