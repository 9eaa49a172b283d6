import type { Language } from '../core/language';
import { datesOfOthers } from './dates-of-others';
import { chineseFigures, koreanFigures } from './east-asian-figures';
import { numerals } from './numerals';
import { paces } from './paces';
import { undetermined } from './und';
import { undeterminedFigures } from './und/figures';

/** Languages of which little more than the reading pace or the number words are known, beside what `Intl` knows. */
export const others: readonly Language[] = [
  { ...undetermined, ...paces.ar },
  { ...undetermined, ...paces.es, dates: datesOfOthers.es, figures: { ...undeterminedFigures, numberWords: numerals.es, countedLinks: ['de', 'del', 'de la', 'de los', 'de las'] } },
  { ...undetermined, ...paces.fi },
  { ...undetermined, ...paces.he },
  { ...undetermined, ...paces.it, dates: datesOfOthers.it, figures: { ...undeterminedFigures, numberWords: numerals.it, countedLinks: ['di', 'del', 'della', 'dei', 'degli', 'delle', 'd’', "d'", 'dell’', "dell'"] } },
  { ...undetermined, ...paces.nl, dates: datesOfOthers.nl, figures: { ...undeterminedFigures, numberWords: numerals.nl, countedLinks: ['van', 'van de', 'van het'] } },
  { ...undetermined, ...paces.pl },
  { ...undetermined, ...paces.pt, dates: datesOfOthers.pt, figures: { ...undeterminedFigures, numberWords: numerals.pt, countedLinks: ['de', 'do', 'da', 'dos', 'das'] } },
  { ...undetermined, ...paces.ru },
  { ...undetermined, ...paces.sl },
  { ...undetermined, ...paces.sv },
  { ...undetermined, ...paces.tr },
  { ...undetermined, ...paces.zh, dates: datesOfOthers.zh, figures: chineseFigures },
  { ...undetermined, code: 'ko', dates: datesOfOthers.ko, figures: koreanFigures },
];
