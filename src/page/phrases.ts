import type { PageLanguage } from '../core/language';

/** Phrases that tell furniture, bylines and credits, in lower case. */
export interface Phrases {
  furniture: ReadonlySet<string>;
  bylinePrefixes: readonly string[];
  creditPrefixes: readonly string[];
}

/** The phrases of all languages: a page may declare one and be written in another. */
export function phrasesOf(languages: readonly PageLanguage[]): Phrases {
  const all = (field: 'furniture' | 'bylinePrefixes' | 'creditPrefixes'): string[] => [
    ...new Set(languages.flatMap(({ page }) => page[field].map(phrase => phrase.toLowerCase()))),
  ];
  return {
    furniture: new Set(all('furniture')),
    bylinePrefixes: all('bylinePrefixes'),
    creditPrefixes: all('creditPrefixes'),
  };
}
