/**
 * Members taken from the prototypes, because the page's own elements can hide those of documents and forms:
 * `<img name="documentElement">`, `<form><input name="parentElement"></form>`. Whatever may be a form is asked through these.
 */
export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');
export const urlOf = getter<Document, string>(Document.prototype, 'URL');
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const lastChildOf = getter<Node, Node | null>(Node.prototype, 'lastChild');
export const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
export const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The name of an element's tag, in lower case in HTML. */
export const tagOf = getter<Element, string>(Element.prototype, 'localName');

const getTitle = getter<Document, string>(Document.prototype, 'title');
const getSlot = getter<Element, Element | null>(Element.prototype, 'assignedSlot');

function getter<Of, Value>(prototype: object, name: string): (of: Of) => Value {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return of => get!.call(of);
}

/** No headline is longer, in UTF-16 units. */
const LONGEST_TITLE = 1_000;

/** The document's title, cut where it is absurdly long. */
export function titleOf(document: Document): string {
  return getTitle(document).slice(0, LONGEST_TITLE);
}

/** Most elements of a page have none: it need not be asked for one after the other. */
export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** The value of an attribute; empty without one or without an element. */
export function attributeOf(element: Element | null, name: string): string {
  return (element && Element.prototype.getAttribute.call(element, name)) ?? '';
}

/** The element itself or the nearest one around it that matches. */
export function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The elements inside another that match, in order, at most so many. */
export function allIn(element: Element, selector: string, most: number): Element[] {
  const found: NodeListOf<Element> = Element.prototype.querySelectorAll.call(element, selector);
  return Array.from({ length: Math.min(most, found.length) }, (_, i) => found[i]!);
}

/** The last elements inside another that match, at most so many, the very last first. */
export function lastIn(element: Element, selector: string, most: number): Element[] {
  const found: NodeListOf<Element> = Element.prototype.querySelectorAll.call(element, selector);
  const { length } = found;
  return Array.from({ length: Math.min(most, length) }, (_, i) => found[length - 1 - i]!);
}

export function firstIn(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}

/** Whether `inner` is `outer` or inside it. */
export function holds(outer: Element, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether an element is rendered now: not where a style sheet spares that until somebody scrolls there, unless that counts, too. */
export function isRendered(element: Element, orLater = false): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: !orLater });
}

/** All nodes of these types inside another, in order. */
export function nodesIn(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow);
}

/** What is written in an element, up to about `most` UTF-16 units: the whole of a large one takes long to put together. */
export function textIn(element: Element, most: number): string {
  const nodes = nodesIn(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = nodes.nextNode(); node && text.length < most; node = nodes.nextNode())
    text += (node as Text).data.slice(0, most);
  return text;
}

/** The element that is painted around another: in a shadow tree that is the host, for slotted content the slot. */
export function paintedAround(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return getSlot(element) ?? parentOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
