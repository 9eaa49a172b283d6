import type { Language } from '../language';
import { type Token, tokenise } from './tokens';

/**
 * The words and phrases of a pack's list, to be found in running text whatever their case. Built once a list and language
 * (`lexicon`), looked up in constant time for each token.
 */
export class Lexicon {
  /** The entries as lower-case tokens, longest first, by their first token. */
  private readonly byFirst = new Map<string, string[][]>();

  constructor(entries: readonly string[], language: Language) {
    for (const entry of entries) {
      const words = tokenise(entry.normalize('NFC').toLowerCase(), language).map(token => token.text);
      const first = words[0];
      if (first === undefined) continue;
      const same = this.byFirst.get(first) ?? [];
      same.push(words);
      this.byFirst.set(
        first,
        same.sort((a, b) => b.length - a.length),
      );
    }
  }

  /** How many tokens the longest entry that begins at `index` has; 0 where none does. */
  lengthAt(tokens: readonly Token[], index: number): number {
    const first = tokens[index];
    const entries = first && this.byFirst.get(first.text.toLowerCase());
    return (
      entries?.find(words => words.every((word, k) => k === 0 || tokens[index + k]?.text.toLowerCase() === word))
        ?.length ?? 0
    );
  }
}

const built = new WeakMap<readonly string[], Lexicon>();

/** The lexicon of a pack's list, built at its first use. */
export function lexicon(entries: readonly string[], language: Language): Lexicon {
  const found = built.get(entries) ?? new Lexicon(entries, language);
  built.set(entries, found);
  return found;
}
