import type { Language } from '../language';
import { Phrases } from './phrases';
import { tokenise } from './tokens';

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/** A phrase as the keys of its words. */
export function keysOf(phrase: string, language: Language): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' '); // as most are: they need no tokeniser
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
  const found = built.get(entries) ?? phrasesOf(entries, language);
  built.set(entries, found);
  return found;
}
