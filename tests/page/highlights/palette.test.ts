import { describe, expect, test } from 'vitest';
import { allKinds, kinds } from '../../../src/core/kinds';
import { blend, type Colour, contrast, luminance } from '../../../src/page/highlights/colour';
import { DARKEST_LIGHT, LIGHTEST_DARK } from '../../../src/page/highlights/shade';
import { distance, seenBy, visions } from './colour-vision';

const lined = allKinds.filter(kind => kinds[kind].line !== 'none');
const pairs = lined.flatMap((a, i) => lined.slice(i + 1).map(b => [a, b] as const));
const white: Colour = [1, 1, 1, 1];
const nearBlack: Colour = [0.07, 0.07, 0.07, 1];

describe.each([
  ['light', white, DARKEST_LIGHT],
  ['dark', nearBlack, LIGHTEST_DARK],
] as const)('on %s pages', (shade, usual, limit) => {
  const colour = (kind: (typeof lined)[number]) => parse(kinds[kind][shade]);

  test.each(lined)('the line of a %s has a contrast of 4.5:1, up to the limit of the palette', kind => {
    expect(contrast(luminance(colour(kind)), luminance(usual))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(luminance(colour(kind)), limit)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(lined)('the line of a %s stands out from its own tint', kind => {
    const [red, green, blue] = colour(kind);
    const tinted = blend(usual, [red, green, blue, 0.14]);
    expect(contrast(luminance(colour(kind)), luminance(tinted))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs)('%s and %s are told apart by everybody', (a, b) => {
    expect(distance(colour(a), colour(b))).toBeGreaterThan(0.15);
    for (const vision of visions) {
      expect(distance(seenBy(vision, colour(a)), seenBy(vision, colour(b))), vision).toBeGreaterThan(0.07);
    }
  });
});

test('every kind has a line of its own', () => {
  expect(new Set(allKinds.map(kind => kinds[kind].line)).size).toBe(allKinds.length);
});

/** "#0050C8" */
function parse(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red!, green!, blue!, 1];
}
