import type { PageLanguage } from '../core/language';
import { undeterminedPage } from './und/page';

/**
 * Languages without a pack of their own of which the reading pace is known: Trauzettel-Klosinski & Dietz 2012,
 * doi.org/10.1167/iovs.11-8284. Those that share many words with a pack have common words, too: Spanish is no French.
 */
export const paces = {
  ar: { ...undeterminedPage, code: 'ar', pace: 138 },
  es: { ...undeterminedPage, code: 'es', commonWords: 'de la que el en y los del se las por con un una su para es al lo como más no'.split(' '), pace: 218 },
  fi: { ...undeterminedPage, code: 'fi', pace: 161 },
  he: { ...undeterminedPage, code: 'he', pace: 187 },
  it: { ...undeterminedPage, code: 'it', commonWords: 'di che e il la per un in del è della si le con i non dei da nel al'.split(' '), pace: 188 },
  nl: { ...undeterminedPage, code: 'nl', commonWords: 'de van het een en in is dat op te zijn met voor die niet aan'.split(' '), pace: 202 },
  pl: { ...undeterminedPage, code: 'pl', pace: 166 },
  pt: { ...undeterminedPage, code: 'pt', commonWords: 'de a o que e do da em um para com uma os não no na se dos as por ao'.split(' '), pace: 181 },
  ru: { ...undeterminedPage, code: 'ru', pace: 184 },
  sl: { ...undeterminedPage, code: 'sl', pace: 180 },
  sv: { ...undeterminedPage, code: 'sv', pace: 199 },
  tr: { ...undeterminedPage, code: 'tr', pace: 166 },
  zh: { ...undeterminedPage, code: 'zh', pace: 255, paceUnit: 'character' },
} as const satisfies Record<string, PageLanguage>;
