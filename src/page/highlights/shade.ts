import { remembered } from '../../core/remembered';
import { paintedAround, rootOf } from '../prototypes';
import { blend, type Colour, luminance, parseColour } from './colour';

/** Which palette can be told from what lies behind the words. Where neither can: `plain` under dark words, `pale` under light ones. */
export const shades = ['light', 'dark', 'plain', 'pale'] as const;
export type Shade = (typeof shades)[number];

/**
 * Down to the first relative luminance the colours for light pages, and up to the second those for dark pages, keep a
 * contrast of 4.5:1. tests/core/palette.test.ts holds the palette to it.
 */
export const DARKEST_LIGHT = 0.75;
export const LIGHTEST_DARK = 0.045;

/** Paler words have a contrast below 2:1 on white: they are not meant for it. Faint notes (#BBB) are just darker. */
const PALE = 0.5;

const WHITE: Colour = [1, 1, 1, 1];
const NEAR_BLACK: Colour = [0.07, 0.07, 0.07, 1];

/** What is painted behind an element: a colour; or a gradient or a picture, of which nothing is known. */
type Backdrop = Colour | 'gradient' | 'picture';

/**
 * Tells what the words of an element stand on, by measuring: the page's own dark mode, a dark box in a light page and a
 * page that another extension darkened are all seen for what they are. It remembers; make a new one for each painting.
 */
export function shadeMeter(): (element: Element) => Shade {
  const known = new Map<Element, Backdrop>();
  const colourOf = remembered(parseColour); // a page has a handful

  function backdropOf(element: Element): Backdrop {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = paintedAround(at)) path.push(at);
    let backdrop = at ? known.get(at)! : canvasBehind(element);
    for (const box of path.reverse()) {
      const { backgroundColor, backgroundImage } = getComputedStyle(box);
      if (backgroundImage === 'none') backdrop = over(backdrop, colourOf(backgroundColor));
      else backdrop = backgroundImage.includes('url(') ? 'picture' : 'gradient';
      known.set(box, backdrop);
    }
    return backdrop;
  }

  return remembered(element => {
    const backdrop = backdropOf(element);
    // A gradient tells nothing; that its author made the words upon it light or dark does. Pale words on a light ground, which
    // nobody could read, tell of something that lies behind them and is not around them.
    const behind = typeof backdrop === 'string' ? 1 : luminance(backdrop);
    if (behind <= LIGHTEST_DARK) return 'dark';
    const words = luminance(colourOf(getComputedStyle(element).color));
    // Photographs are of many colours, and only the words' own is sure to be seen on them; paper is behind dark words.
    if (backdrop === 'picture' && words > PALE) return 'pale';
    if (behind >= DARKEST_LIGHT) return words > PALE ? 'dark' : 'light';
    return words > behind ? 'pale' : 'plain'; // a link may be lighter than green and yet no pale words
  });
}

function over(backdrop: Backdrop, colour: Colour): Backdrop {
  if (colour[3] === 1) return colour;
  return typeof backdrop === 'string' ? backdrop : blend(backdrop, colour);
}

/** The browser's own colour behind a page that sets none: white, or near black where the page says that it can be dark. */
function canvasBehind(element: Element): Colour {
  const { colorScheme } = getComputedStyle(rootOf(document) ?? element);
  if (!colorScheme.includes('dark')) return WHITE;
  const dark = !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
  return dark ? NEAR_BLACK : WHITE;
}
