import type { Language } from '../language';
import { Phrases } from './phrases';
import { keyOf } from './spelling';
import { tokenise } from './tokens';

/** Words with single spaces between them, as most phrases are: they need no tokeniser. Of Latin letters, else of ASCII alone. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+(?: [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)*$/;
const ASCII = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The keys of a phrase's words with spaces between them; undefined for one that only a tokeniser takes apart. */
export function plainKeys(phrase: string): string | undefined {
  if (ASCII.test(phrase)) return phrase.toLowerCase();
  return PLAIN.test(phrase) ? phrase.replace(/\S+/g, keyOf) : undefined;
}

/** The keys of a phrase's words with spaces between them. */
export function keysOf(phrase: string, language: Language): string {
  return (
    plainKeys(phrase) ??
    tokenise(phrase.normalize('NFC'), language)
      .map(({ key }) => key)
      .join(' ')
  );
}

/** The words and phrases of a list, to be found among tokens whatever their case and spelling ("hoà", "hòa"). */
export function phrasesOf(entries: readonly string[], language: Language): Phrases {
  const phrases = new Phrases();
  for (const entry of entries) phrases.add(keysOf(entry, language));
  return phrases;
}

const built = new Map<readonly string[], Phrases>();

/** The phrases of a list that the pack itself holds, made ready at its first use and kept. */
export function lexicon(entries: readonly string[], language: Language): Phrases {
  const known = built.get(entries);
  if (known) return known; // asked several times a word
  const phrases = phrasesOf(entries, language);
  built.set(entries, phrases);
  return phrases;
}
