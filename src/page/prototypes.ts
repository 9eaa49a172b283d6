/**
 * Getters taken from the prototypes, because the page's own elements can hide those of documents and forms:
 * `<img name="documentElement">`, `<form><input name="parentElement"></form>`.
 */
const getRoot = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!;
const getTitle = Object.getOwnPropertyDescriptor(Document.prototype, 'title')!.get!;
const getParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!.get!;
const getSlot = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')!.get!;

export const rootOf = (document: Document): Element | null => getRoot.call(document);
export const titleOf = (document: Document): string => getTitle.call(document);
export const parentOf = (node: Node): Element | null => getParent.call(node);

/** The element that is painted around another: in a shadow tree that is the host, for slotted content the slot. */
export function paintedAround(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return getSlot.call(element) ?? parentOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The value of an attribute; empty without one or without an element. */
export function attributeOf(element: Element | null, name: string): string {
  return (element && Element.prototype.getAttribute.call(element, name)) ?? '';
}
