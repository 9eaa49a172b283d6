import type { Language } from '../language';
import { Phrases } from './phrases';
import { keyOf } from './spelling';
import { tokenise } from './tokens';

/**
 * The words and phrases of a pack's list, to be found among tokens whatever their case and spelling ("hoà", "hòa"). Built
 * once a list and language (`lexicon`), looked up in constant time for each token.
 */
export class Lexicon {
  private readonly phrases = new Phrases();

  constructor(entries: readonly string[], language: Language) {
    for (const entry of entries) {
      this.phrases.add(tokenise(entry.normalize('NFC'), language).map(token => keyOf(token.text)));
    }
  }

  /** How many tokens the longest entry that begins at `index` has; 0 where none does. */
  lengthAt(tokens: readonly { text: string }[], index: number): number {
    return this.phrases.longest(i => {
      const token = tokens[index + i];
      return token && keyOf(token.text);
    });
  }
}

const built = new WeakMap<readonly string[], Lexicon>();

/** The lexicon of a pack's list, built at its first use. */
export function lexicon(entries: readonly string[], language: Language): Lexicon {
  const found = built.get(entries) ?? new Lexicon(entries, language);
  built.set(entries, found);
  return found;
}
