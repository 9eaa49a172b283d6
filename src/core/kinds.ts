/**
 * THE table of what Lede finds and highlights. Chips, settings, painting, legend and the copied brief all derive from
 * it: to add a kind, add a line here, its finder to `insights.ts` and its word to `_locales`.
 */
export const kinds = {
  quote: { line: 'none', light: '#5A5A5A', dark: '#C8C8C8', priority: 0, on: true },
  person: { line: 'solid', light: '#0A35C4', dark: '#6FE6FF', priority: 5, on: true },
  organisation: { line: 'double', light: '#6B0A6E', dark: '#B794FF', priority: 4, on: true },
  place: { line: 'wavy', light: '#063F12', dark: '#4FC22E', priority: 3, on: true },
  figure: { line: 'dashed', light: '#9E4A12', dark: '#F2EE7A', priority: 2, on: true },
  date: { line: 'dotted', light: '#006E7C', dark: '#F0A090', priority: 1, on: true },
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
