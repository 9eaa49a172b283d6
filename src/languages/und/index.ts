import type { Language } from '../../core/language';
import { undeterminedDates } from './dates';
import { undeterminedFigures } from './figures';
import { undeterminedNames } from './names';
import { undeterminedPage } from './page';
import { undeterminedQuotes } from './quotes';

/** For every language without a pack of its own: only what Unicode and `Intl` carry. Its code is replaced by the page's. */
export const undetermined: Language = {
  ...undeterminedPage,
  abbreviations: [],
  numberAbbreviations: [],
  names: undeterminedNames,
  quotes: undeterminedQuotes,
  figures: undeterminedFigures,
  dates: undeterminedDates,
  outline: { connectives: [], adverbials: [], pronouns: [], clauseOpeners: [], partOpeners: [], contentVerbs: [], unfinished: [] },
};
