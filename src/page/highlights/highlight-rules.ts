import { type Kind, kinds } from '../../core/kinds';
import type { Shade } from './shade';

export interface PaintStyle {
  /** Percent of the kind's colour in the tint. */
  tint: number;
  /** Lines only, no tint. */
  linesOnly: boolean;
  /** On paper, too. */
  print: boolean;
  /** The place where the reader was led last: told from the others by the thickness of its line, not by a colour. */
  current?: boolean;
}

/**
 * The rules of the highlight that shows places of one kind on one shade. On screen the colour of the page's text is never
 * touched, so that links stay links. Nothing on paper unless the reader wants it; where they force colours, the line alone, in
 * the colour of the text. (Chrome lays its own colour behind every highlight then, whatever we ask: a line that hangs out of it is lost.)
 */
export function rulesOf(
  name: string,
  kind: Kind,
  shade: Shade,
  { tint, linesOnly, print, current }: PaintStyle,
): string {
  const { line } = kinds[kind];
  const own = shade === 'light' || shade === 'dark' ? kinds[kind][shade] : undefined;
  // Where the palette does not serve, the tint makes the words stand out more, not less.
  const wash = own ?? (shade === 'pale' ? 'black' : 'white');
  // A quote runs over whole lines: the full tint would weigh more than everything else in the page.
  const share = linesOnly ? 0 : line === 'none' ? tint / 2 : tint;
  const isQuiet = line === 'none' && !current;
  const drawn = line === 'none' ? 'solid' : line;
  const underline = isQuiet ? HAIRLINE : `underline ${drawn} ${thickness[drawn] * (current ? THICKER : 1)}px`;
  const lineIn = (colour = '') => (isQuiet && share ? 'none' : `${underline} ${colour}`);
  const { light } = kinds[kind];
  const media = print ? 'all' : 'screen';
  return (
    rule(name, media, mix(wash, share, 'transparent'), lineIn(own)) +
    // Paper is white: browsers leave dark grounds out and darken the words, but not those under a highlight.
    (print && shade !== 'light' ? rule(name, 'print', mix(light, share, 'white'), lineIn(light), 'color: black') : '') +
    rule(name, `${media} and (forced-colors: active)`, 'transparent', underline, 'text-underline-offset: auto')
  );
}

/** The rules of the place that was just revealed: the line of the text's colour, thick, on a strong tint. */
export function flashRules(name: string): string {
  return rule(name, 'screen', mix('currentColor', 22, 'transparent'), 'underline 3px');
}

function rule(name: string, media: string, background: string, line: string, more = ''): string {
  return `@media ${media} {
  ::highlight(${name}) { background-color: ${background}; text-decoration: ${line}; text-underline-offset: 0.2em; ${more} }
}
`;
}

function mix(colour: string, percent: number, below: string): string {
  return `color-mix(in srgb, ${colour} ${percent}%, ${below})`;
}

/** Pixels. Dots and dashes need more ink than a continuous line to weigh as much. */
const thickness = { solid: 1.5, double: 1, wavy: 1, dashed: 2, dotted: 2 };
/** The line of a quote where no tint shows it: light, since it runs over whole lines, and above them, since names in them have theirs below. */
const HAIRLINE = 'overline dotted 1px';
/** So much that the difference is seen without a place beside it to compare. */
const THICKER = 2;
