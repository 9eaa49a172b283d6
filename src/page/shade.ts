import { blend, type Colour, luminance, parseColour } from './colour';

/** Which palette can be told from what lies behind the words; `plain` where neither can. */
export type Shade = 'light' | 'dark' | 'plain';

/**
 * Down to the first relative luminance the colours for light pages, and up to the second those for dark pages, keep a
 * contrast of 4.5:1. tests/core/palette.test.ts holds the palette to it.
 */
export const DARKEST_LIGHT = 0.75;
export const LIGHTEST_DARK = 0.045;

const WHITE: Colour = [1, 1, 1, 1];
const NEAR_BLACK: Colour = [0.07, 0.07, 0.07, 1];

/**
 * Tells what the words of an element stand on, by measuring: the page's own dark mode, a dark box in a light page and a
 * page that another extension darkened are all seen for what they are. It remembers; make a new one for each painting.
 */
export function shadeMeter(): (element: Element) => Shade {
  const known = new Map<Element, Shade>();
  return element => {
    const shade = known.get(element) ?? measure(element);
    known.set(element, shade);
    return shade;
  };
}

function measure(element: Element): Shade {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at && layers.at(-1)?.[3] !== 1; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // A picture behind the words tells nothing; that its author made the words light or dark does.
    if (backgroundImage !== 'none') return oppositeOf(getComputedStyle(element).color);
    const colour = parseColour(backgroundColor);
    if (colour[3] > 0) layers.push(colour);
  }
  if (layers.at(-1)?.[3] !== 1) layers.push(canvasBehind(element));
  const behind = luminance(layers.reduceRight(blend));
  if (behind >= DARKEST_LIGHT) return 'light';
  return behind <= LIGHTEST_DARK ? 'dark' : 'plain';
}

function oppositeOf(textColour: string): Shade {
  return luminance(parseColour(textColour)) > 0.4 ? 'dark' : 'light';
}

/** The browser's own colour behind a page that sets none: white, or near black where the page says that it can be dark. */
function canvasBehind(element: Element): Colour {
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  if (!colorScheme.includes('dark')) return WHITE;
  const dark = !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? NEAR_BLACK : WHITE;
}

/** The element that is painted around another: in a shadow tree that is the host, for slotted content the slot. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
