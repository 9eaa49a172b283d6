import { hintBit } from './hints';
import { attributeOf, firstIn, textIn } from './prototypes';

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
