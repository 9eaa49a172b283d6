import type { Box } from './candidates';
import { hintsIn } from './hints';
import { attributeOf } from './prototypes';

/** The box that an element makes, before its attributes are looked at; `parent` is the index of the one around it. */
export function boxOf(element: Element, tag: string, parent: number): Box {
  return {
    parent,
    tag,
    hints: 0,
    media: 0,
    hidden: false,
    dialog: tag === 'dialog',
    look: `${tag} `,
    element,
  };
}

/** Fills in what the attributes of its element say of a box; returns its class list. */
export function describe(box: Box): string {
  const { element } = box;
  const look = attributeOf(element, 'class');
  const role = attributeOf(element, 'role');
  box.hints = hintsIn(look) | hintsIn(attributeOf(element, 'id')) | hintsIn(role);
  box.dialog ||= /dialog\b/.test(role) || attributeOf(element, 'aria-modal') === 'true';
  box.look += look;
  return look;
}
