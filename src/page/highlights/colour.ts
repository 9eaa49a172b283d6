/** Red, green, blue and alpha in sRGB, each 0 to 1. */
export type Colour = readonly [number, number, number, number];

/**
 * A colour as `getComputedStyle` writes it: "rgb(0, 0, 0)", "rgba(0, 0, 0, 0.5)", "color(srgb 0 0 0 / 0.5)". Of the
 * others ("oklch(0.7 0.1 80)", "lab(70 10 10)"), whose first number is a lightness, the grey that is about as light.
 */
export function parseColour(text: string): Colour {
  const [notation, list] = text.split('(') as [string, string?];
  // The name of a colour space may hold digits of its own: "color(rec2020 …".
  const numbers = (list ?? '').match(/(?<![\w-])-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (notation.startsWith('rgb')) return [a / 255, b / 255, c / 255, alpha];
  if (notation === 'color') return [a, b, c, alpha];
  const lightness = notation === 'lab' || notation === 'lch' ? a / 100 : a;
  return list === undefined ? [0, 0, 0, 0] : [lightness, lightness, lightness, alpha];
}

/** What is seen where one colour lies above an opaque one. */
export function blend(below: Colour, above: Colour): Colour {
  const mix = (i: 0 | 1 | 2) => above[i] * above[3] + below[i] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** WCAG 2.2 relative luminance: 0 is black, 1 is white. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2 contrast of two luminances: 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
