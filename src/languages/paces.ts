import type { Language } from '../core/language';
import { numerals } from './numerals';
import { undetermined } from './und';
import { undeterminedFigures } from './und-figures';

const measured = { paceSource: 'Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284' };

/** Languages of which only the reading pace and number words are known, beside what `Intl` knows of every language. */
export const paces: readonly Language[] = [
  { ...undetermined, ...measured, code: 'ar', pace: 138 },
  { ...undetermined, ...measured, code: 'es', figures: { ...undeterminedFigures, numberWords: numerals.es }, pace: 218 },
  { ...undetermined, ...measured, code: 'fi', pace: 161 },
  { ...undetermined, ...measured, code: 'he', pace: 187 },
  { ...undetermined, ...measured, code: 'it', figures: { ...undeterminedFigures, numberWords: numerals.it }, pace: 188 },
  { ...undetermined, ...measured, code: 'nl', figures: { ...undeterminedFigures, numberWords: numerals.nl }, pace: 202 },
  { ...undetermined, ...measured, code: 'pl', pace: 166 },
  { ...undetermined, ...measured, code: 'pt', figures: { ...undeterminedFigures, numberWords: numerals.pt }, pace: 181 },
  { ...undetermined, ...measured, code: 'ru', pace: 184 },
  { ...undetermined, ...measured, code: 'sl', pace: 180 },
  { ...undetermined, ...measured, code: 'sv', pace: 199 },
  { ...undetermined, ...measured, code: 'tr', pace: 166 },
  { ...undetermined, ...measured, code: 'zh', figures: { ...undeterminedFigures, numberWords: numerals.zh }, pace: 255, paceUnit: 'character' },
  { ...undetermined, code: 'ko', figures: { ...undeterminedFigures, numberWords: numerals.ko } },
];
