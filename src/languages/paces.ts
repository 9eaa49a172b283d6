import type { PageLanguage } from '../core/language';
import { undeterminedPage } from './und/page';

const measured = { paceSource: 'Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284' };

/** Languages without a pack of their own of which the reading pace is known. */
export const paces = {
  ar: { ...undeterminedPage, ...measured, code: 'ar', pace: 138 },
  es: { ...undeterminedPage, ...measured, code: 'es', pace: 218 },
  fi: { ...undeterminedPage, ...measured, code: 'fi', pace: 161 },
  he: { ...undeterminedPage, ...measured, code: 'he', pace: 187 },
  it: { ...undeterminedPage, ...measured, code: 'it', pace: 188 },
  nl: { ...undeterminedPage, ...measured, code: 'nl', pace: 202 },
  pl: { ...undeterminedPage, ...measured, code: 'pl', pace: 166 },
  pt: { ...undeterminedPage, ...measured, code: 'pt', pace: 181 },
  ru: { ...undeterminedPage, ...measured, code: 'ru', pace: 184 },
  sl: { ...undeterminedPage, ...measured, code: 'sl', pace: 180 },
  sv: { ...undeterminedPage, ...measured, code: 'sv', pace: 199 },
  tr: { ...undeterminedPage, ...measured, code: 'tr', pace: 166 },
  zh: { ...undeterminedPage, ...measured, code: 'zh', pace: 255, paceUnit: 'character' },
} as const satisfies Record<string, PageLanguage>;
