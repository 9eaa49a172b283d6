import type { Language } from '../core/language';
import { undeterminedDates } from './und-dates';
import { undeterminedFigures } from './und-figures';
import { undeterminedNames } from './und-names';
import { undeterminedPage } from './und-page';
import { undeterminedQuotes } from './und-quotes';

/** For every language without a pack of its own: only what Unicode and `Intl` carry. Its code is replaced by the page's. */
export const undetermined: Language = {
  code: 'und',
  pace: 184,
  paceUnit: 'word',
  paceSource: 'mean of 17 languages, Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284',
  commonWords: [],
  abbreviations: [],
  numberAbbreviations: [],
  names: undeterminedNames,
  quotes: undeterminedQuotes,
  figures: undeterminedFigures,
  dates: undeterminedDates,
  outline: { connectives: [], adverbials: [], pronouns: [], clauseOpeners: [] },
  page: undeterminedPage,
};
