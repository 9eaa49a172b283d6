import { allKinds, type Kind, kinds } from '../core/kinds';

/** The reader's choices, one object in storage.sync. Every part of the extension reads it and watches it change. */
export interface Settings {
  /** The master switch. */
  highlights: boolean;
  kinds: Record<Kind, boolean>;
  /** How strongly the words are tinted, in percent of the kind's colour. */
  tint: number;
  /** Lines under the words only, no tint. */
  linesOnly: boolean;
  /** Minutes on the toolbar icon. */
  badge: boolean;
  /** The reader's pace as a multiple of the language's average: at 1.25 five minutes become four. */
  pace: number;
  /** Host names where Lede paints nothing and shows no badge: "example.com". */
  pausedSites: string[];
  /** The reader has seen the three lines that say what Lede does. */
  welcomed: boolean;
}

export const defaults: Settings = {
  highlights: false,
  kinds: Object.fromEntries(allKinds.map(kind => [kind, kinds[kind].on])) as Record<Kind, boolean>,
  tint: 14,
  linesOnly: false,
  badge: true,
  pace: 1,
  pausedSites: [],
  welcomed: false,
};
