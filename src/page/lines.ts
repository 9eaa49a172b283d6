import { attributeOf, holds, lastChildOf, nodesIn, nodeTypeOf, parentOf, tagOf } from './prototypes';
import { inlineTags, skippedTags } from './tags';

/** Limits for absurd pages: of the nodes that are looked at, and of a line in UTF-16 units, which is cut there. */
const MOST_NODES = 5_000;
const LONGEST = 5_000;

/** A stretch of text that stands on a line of its own, white-space-collapsed, and the element around it. */
export interface Line {
  text: string;
  element: Element;
}

/**
 * The lines of text inside an element in document order, lazily. Links are lines of their own, and so are neighbours that look
 * alike, <span class="name">Jane Doe</span> <span class="name">John Roe</span>, or have no space between them.
 */
export function linesIn(element: Element): Generator<Line> {
  return linesFrom(element, element);
}

/** The lines after an element, as far as they are in another that holds it. */
export function linesAfter(element: Element, within: Element): Generator<Line> {
  let last: Node = element;
  for (let child = lastChildOf(last); child; child = lastChildOf(child)) last = child;
  return linesFrom(last, within);
}

function* linesFrom(start: Node, within: Element): Generator<Line> {
  const nodes = nodesIn(within, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  nodes.currentNode = start;
  yield* group(forwards(nodes));
}

/** The texts before an element, as far as they are in another that holds it, the last one first. */
export function* linesBefore(start: Element, within: Element): Generator<Line> {
  const nodes = nodesIn(within, NodeFilter.SHOW_TEXT);
  nodes.currentNode = start;
  let left = MOST_NODES;
  for (let node = nodes.previousNode(); node && left-- > 0; node = nodes.previousNode()) {
    const text = collapse((node as Text).data.slice(0, LONGEST));
    const parent = parentOf(node);
    if (text && parent && !skippedTags.has(tagOf(parent))) yield { text, element: parent };
  }
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text nodes that are shown, and a null for each <br>. */
function* forwards(nodes: TreeWalker): Generator<Text | null> {
  let left = MOST_NODES;
  for (let node = nodes.nextNode(); node && left-- > 0; node = nodes.nextNode()) {
    if (nodeTypeOf(node) === 3) {
      const parent = parentOf(node);
      if (parent && !skippedTags.has(tagOf(parent))) yield node as Text;
    } else if (tagOf(node as Element) === 'br') yield null;
  }
}

function* group(texts: Iterable<Text | null>): Generator<Line> {
  let line = '';
  let last: Element | null = null;
  for (const node of texts) {
    const parent = node && parentOf(node);
    if (last && (!node || !parent || isBreak(last, parent, line, node.data))) {
      const text = collapse(line);
      if (text) yield { text, element: last };
      [line, last] = ['', null];
    }
    if (!node || !parent) continue;
    if (line.length < LONGEST) line += node.data.slice(0, LONGEST);
    if (/\S/.test(node.data)) last = parent;
  }
  if (last) yield { text: collapse(line), element: last };
}

/** Whether a new line begins between a text in `a` and the next one in `b`. */
function isBreak(a: Element, b: Element, before: string, after: string): boolean {
  if (a === b) return false;
  return (
    boxOf(a) !== boxOf(b) || looksLike(a, b) || (areApart(a, b) && /\S/.test(before.at(-1) ?? '') && /^\S/.test(after))
  );
}

/** Neither is in the other: <b>Jane Doe</b><i>Staff</i> without a space between is kept apart by style sheets. */
function areApart(a: Element, b: Element): boolean {
  return !holds(a, b) && !holds(b, a);
}

function looksLike(a: Element, b: Element): boolean {
  return tagOf(a) === tagOf(b) && tagOf(a) !== 'a' && attributeOf(a, 'class') === attributeOf(b, 'class');
}

/** The innermost element around it that starts a line; a link counts as one. */
function boxOf(element: Element): Element {
  let box: Element | null = element;
  while (box && inlineTags.has(tagOf(box)) && tagOf(box) !== 'a') box = parentOf(box);
  return box ?? element;
}
