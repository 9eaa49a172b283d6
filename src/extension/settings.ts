import { allKinds, type Kind, kinds } from '../core/kinds';

/** The reader's choices, one object in storage.sync. Every part of the extension reads it and watches it change. */
export interface Settings {
  /** The master switch. */
  highlights: boolean;
  kinds: Record<Kind, boolean>;
}

export const defaults: Settings = {
  highlights: false,
  kinds: Object.fromEntries(allKinds.map(kind => [kind, kinds[kind].on])) as Record<Kind, boolean>,
};
