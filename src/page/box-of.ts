import type { Box } from './candidates';
import { hintsIn } from './hints';
import { attributeOf, hasAttributes } from './prototypes';
import { isHidden } from './unseen';

/** The box that an element makes; `parent` is the index of the one around it, and `hidden` whether that is not rendered. */
export function boxOf(element: Element, tag: string, parent: number, hidden: boolean): Box {
  const bare = {
    parent,
    tag,
    hints: 0,
    media: 0,
    hidden,
    dialog: tag === 'dialog',
    look: `${tag} `,
    element,
  };
  return hasAttributes(element) ? described(bare) : bare;
}

/** A box with what the attributes of its element say of it. */
function described(box: Box): Box {
  const { element, tag } = box;
  const look = attributeOf(element, 'class');
  const role = attributeOf(element, 'role');
  return {
    ...box,
    hints: hintsIn(look) | hintsIn(attributeOf(element, 'id')) | hintsIn(role),
    hidden: box.hidden || isHidden(element),
    dialog: box.dialog || /dialog\b/.test(role) || attributeOf(element, 'aria-modal') === 'true',
    look: `${tag} ${look}`,
  };
}
