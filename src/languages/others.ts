import type { Language } from '../core/language';
import { datesOfOthers } from './dates-of-others';
import { chineseFigures, koreanFigures } from './east-asian-figures';
import { figuresOfOthers } from './figures-of-others';
import { paces } from './paces';
import { undetermined } from './und';

/** Languages of which little more than the reading pace or the number words are known, beside what `Intl` knows. */
export const others: readonly Language[] = [
  { ...undetermined, ...paces.ar },
  { ...undetermined, ...paces.es, dates: datesOfOthers.es, figures: figuresOfOthers.es },
  { ...undetermined, ...paces.fi },
  { ...undetermined, ...paces.he },
  { ...undetermined, ...paces.it, dates: datesOfOthers.it, figures: figuresOfOthers.it },
  { ...undetermined, ...paces.nl, dates: datesOfOthers.nl, figures: figuresOfOthers.nl },
  { ...undetermined, ...paces.pl },
  { ...undetermined, ...paces.pt, dates: datesOfOthers.pt, figures: figuresOfOthers.pt },
  { ...undetermined, ...paces.ru },
  { ...undetermined, ...paces.sl },
  { ...undetermined, ...paces.sv },
  { ...undetermined, ...paces.tr },
  { ...undetermined, ...paces.zh, dates: datesOfOthers.zh, figures: chineseFigures },
  { ...undetermined, code: 'ko', dates: datesOfOthers.ko, figures: koreanFigures },
];
