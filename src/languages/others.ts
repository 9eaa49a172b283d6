import type { Language } from '../core/language';
import { numerals } from './numerals';
import { paces } from './paces';
import { undetermined } from './und';
import { undeterminedFigures } from './und/figures';

/** Languages of which little more than the reading pace or the number words are known, beside what `Intl` knows. */
export const others: readonly Language[] = [
  { ...undetermined, ...paces.ar },
  { ...undetermined, ...paces.es, figures: { ...undeterminedFigures, numberWords: numerals.es } },
  { ...undetermined, ...paces.fi },
  { ...undetermined, ...paces.he },
  { ...undetermined, ...paces.it, figures: { ...undeterminedFigures, numberWords: numerals.it } },
  { ...undetermined, ...paces.nl, figures: { ...undeterminedFigures, numberWords: numerals.nl } },
  { ...undetermined, ...paces.pl },
  { ...undetermined, ...paces.pt, figures: { ...undeterminedFigures, numberWords: numerals.pt } },
  { ...undetermined, ...paces.ru },
  { ...undetermined, ...paces.sl },
  { ...undetermined, ...paces.sv },
  { ...undetermined, ...paces.tr },
  { ...undetermined, ...paces.zh, figures: { ...undeterminedFigures, numberWords: numerals.zh } },
  { ...undetermined, code: 'ko', figures: { ...undeterminedFigures, numberWords: numerals.ko } },
];
