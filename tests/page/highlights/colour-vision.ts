import type { Colour } from '../../../src/page/highlights/colour';

/**
 * Complete colour-vision deficiencies as matrices on linear RGB: Machado, Oliveira, Fernandes (2009), "A
 * physiologically-based model for simulation of color vision deficiency", severity 1.0.
 */
const matrices = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

export type Vision = keyof typeof matrices;
export const visions = Object.keys(matrices) as Vision[];

/** A colour as a person with a deficiency sees it. */
export function seenBy(vision: Vision, colour: Colour): Colour {
  const linear = colour.slice(0, 3).map(decode);
  const [red, green, blue] = times(matrices[vision], linear).map(value => encode(Math.min(1, Math.max(0, value))));
  return [red!, green!, blue!, 1];
}

/**
 * How different two colours look: their distance in Oklab (Ottosson 2020, "A perceptual color space for image
 * processing"), where 0.02 is just noticeable and 1 lies between black and white.
 */
export function distance(a: Colour, b: Colour): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, i) => value - to[i]!));
}

function oklab(colour: Colour): number[] {
  const toCones = [
    0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
    0.6299787005,
  ];
  const toLab = [
    0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
    -0.808675766,
  ];
  return times(toLab, times(toCones, colour.slice(0, 3).map(decode)).map(Math.cbrt));
}

/** A 3 × 3 matrix, row by row, times a vector. */
function times(matrix: readonly number[], [x = 0, y = 0, z = 0]: readonly number[]): number[] {
  return [0, 3, 6].map(row => matrix[row]! * x + matrix[row + 1]! * y + matrix[row + 2]! * z);
}

function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encode(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
