import type { Language } from '../language';
import { Phrases } from './phrases';
import { keyOf } from './spelling';
import { tokenise } from './tokens';

/** Words of plain letters and single spaces in scripts that set words apart, as most phrases are: they need no tokeniser. */
const PLAIN = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}]+(?: [\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{M}]+)*$/u;

/** A phrase as the keys of its words. */
export function keysOf(phrase: string, language: Language): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ').map(keyOf);
  return tokenise(phrase.normalize('NFC'), language).map(({ key }) => key);
}

/** The words and phrases of a list, to be found among tokens whatever their case and spelling ("hoà", "hòa"). */
export function phrasesOf(entries: readonly string[], language: Language): Phrases {
  const phrases = new Phrases();
  for (const entry of entries) phrases.add(keysOf(entry, language));
  return phrases;
}

const built = new WeakMap<readonly string[], Phrases>();

/** The phrases of a pack's list, made ready at its first use. */
export function lexicon(entries: readonly string[], language: Language): Phrases {
  const known = built.get(entries);
  if (known) return known; // asked several times a word
  const phrases = phrasesOf(entries, language);
  built.set(entries, phrases);
  return phrases;
}
