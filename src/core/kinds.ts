/**
 * THE table of what Lede finds and highlights. Chips, settings, painting, legend and the copied brief all derive from
 * it: to add a kind, add a line here, its finder to `insights.ts` and its word to `_locales`.
 */
export const kinds = {
  quote: { line: 'none', light: '#6A5A00', dark: '#E8D8A0', priority: 0, on: true },
  person: { line: 'solid', light: '#0050C8', dark: '#8CF0FF', priority: 5, on: true },
  organisation: { line: 'double', light: '#4A1040', dark: '#8A78F0', priority: 4, on: true },
  place: { line: 'wavy', light: '#2E6B00', dark: '#A6E36E', priority: 3, on: true },
  figure: { line: 'dashed', light: '#C85000', dark: '#F0E850', priority: 2, on: true },
  date: { line: 'dotted', light: '#128070', dark: '#E07C60', priority: 1, on: true },
} as const satisfies Record<string, KindStyle>;

interface KindStyle {
  /** The text-decoration-style under the words: the cue that does not need colour. */
  line: 'solid' | 'double' | 'wavy' | 'dashed' | 'dotted' | 'none';
  /** Line and tint on a light and on a dark page. */
  light: string;
  dark: string;
  /** Which highlight lies on top where two overlap: the higher. */
  priority: number;
  /** Shown before the reader has chosen. */
  on: boolean;
}

export type Kind = keyof typeof kinds;

/** All kinds in the order in which they are listed everywhere. */
export const allKinds = Object.keys(kinds) as Kind[];
