import { hintBit } from './hints';
import { attributeOf, firstIn, isRendered, paintedAround, textIn } from './prototypes';

/** Not meant for readers who see: styled away, or for screen readers alone. `hints` are the element's class words. */
export function isUnseen(element: Element, hints: number): boolean {
  return (hints & hintBit.unseen) !== 0 || isHidden(element);
}

export function isHidden(element: Element): boolean {
  return (
    Element.prototype.hasAttribute.call(element, 'hidden') || /display:\s*none/i.test(attributeOf(element, 'style'))
  );
}

/** "[1]" or "2" that leads to a note, unlike the 2 of m². */
export function isFootnoteMark(element: Element): boolean {
  return textIn(element, 20).trim().length <= 5 && firstIn(element, 'a') !== null;
}

/** What is known of elements that are not rendered now: whether they would be as soon as somebody scrolls there. */
export type Spared = Map<Element, boolean>;

/**
 * Whether an element is rendered, or would be as soon as somebody scrolls there. The browser is not asked for what a style sheet
 * spares until then (`content-visibility: auto`): it would have to style all of it at once, a third of a second for a long page.
 */
export function isShown(element: Element, known: Spared = new Map()): boolean {
  return isRendered(element) || isSpared(element, known);
}

function isSpared(element: Element, known: Spared): boolean {
  const passed: Element[] = [];
  let around: Element | null = element;
  while (around && !known.has(around) && !isHidden(around) && !isRendered(around)) {
    passed.push(around);
    around = paintedAround(around);
  }
  const isSpared =
    around !== null &&
    (known.get(around) ?? (isRendered(around) && getComputedStyle(around).contentVisibility === 'auto'));
  for (const each of passed) known.set(each, isSpared);
  return isSpared;
}
