import { attributeOf, parentOf } from './prototypes';
import { inlineTags, skippedTags } from './tags';

/** A stretch of text that stands on a line of its own, white-space-collapsed, and the element around it. */
export interface Line {
  text: string;
  element: Element;
}

/**
 * The lines of text after a node in document order, lazily; with `within`, only those inside it. Links are lines of their
 * own, and so are neighbours that look alike: <span class="name">Jane Doe</span><span class="name">John Roe</span>.
 */
export function* linesAfter(start: Node, within: Element): Generator<Line> {
  const nodes = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  nodes.currentNode = start;
  yield* group(forwards(nodes));
}

/** As `linesAfter`, from the node back to the beginning; the last line first. */
export function* linesBefore(start: Node, within: Element): Generator<Line> {
  const nodes = within.ownerDocument.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  nodes.currentNode = start;
  for (let node = nodes.previousNode(); node; node = nodes.previousNode()) {
    const text = collapse((node as Text).data);
    const parent = parentOf(node);
    if (text && parent && !skippedTags.has(parent.localName)) yield { text, element: parent };
  }
}

/** The lines inside an element. */
export function linesOf(element: Element): Line[] {
  return [...linesAfter(element, element)];
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Text nodes that are shown, and a null for each <br>. */
function* forwards(nodes: TreeWalker): Generator<Text | null> {
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node.nodeType === 3) {
      const parent = parentOf(node);
      if (parent && !skippedTags.has(parent.localName)) yield node as Text;
    } else if ((node as Element).localName === 'br') yield null;
  }
}

function* group(texts: Iterable<Text | null>): Generator<Line> {
  let line = '';
  let last: Element | null = null;
  for (const node of texts) {
    const parent = node && parentOf(node);
    if (last && (!parent || isBreak(last, parent))) {
      if (collapse(line)) yield { text: collapse(line), element: last };
      [line, last] = ['', null];
    }
    if (!node || !parent) continue;
    line += node.data;
    if (/\S/.test(node.data)) last ??= parent;
  }
  if (last) yield { text: collapse(line), element: last };
}

function isBreak(a: Element, b: Element): boolean {
  return a !== b && (boxOf(a) !== boxOf(b) || looksLike(a, b));
}

function looksLike(a: Element, b: Element): boolean {
  return a.localName === b.localName && a.localName !== 'a' && attributeOf(a, 'class') === attributeOf(b, 'class');
}

/** The innermost element around it that starts a line; a link counts as one. */
function boxOf(element: Element): Element {
  let box: Element | null = element;
  while (box && inlineTags.has(box.localName) && box.localName !== 'a') box = parentOf(box);
  return box ?? element;
}
