import type { PageLanguage } from '../core/language';

/** Phrases that tell furniture, calls to the reader, bylines and credits, in lower case. */
export interface Phrases {
  furniture: ReadonlySet<string>;
  calls: readonly string[];
  bylinePrefixes: readonly string[];
  creditPrefixes: readonly string[];
}

/** The phrases of all languages: a page may declare one and be written in another. */
export function phrasesOf(languages: readonly PageLanguage[]): Phrases {
  const all = (field: 'furniture' | 'calls' | 'bylinePrefixes' | 'creditPrefixes'): string[] => [
    ...new Set(languages.flatMap(({ page }) => page[field].map(phrase => phrase.toLowerCase()))),
  ];
  return {
    furniture: new Set(all('furniture')),
    calls: all('calls'),
    bylinePrefixes: all('bylinePrefixes'),
    creditPrefixes: all('creditPrefixes'),
  };
}
