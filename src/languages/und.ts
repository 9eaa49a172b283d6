import type { Language } from '../core/language';

/** For every language without a pack of its own: only what Unicode and `Intl` carry. Its code is replaced by the page's. */
export const undetermined: Language = {
  code: 'und',
  pace: 184,
  paceUnit: 'word',
  paceSource: 'mean of 17 languages, Trauzettel-Klosinski & Dietz 2012, doi.org/10.1167/iovs.11-8284',
  commonWords: [],
  abbreviations: [],
  names: { address: [], roles: [] },
  quotes: { speechVerbs: [] },
  figures: { units: [] },
  dates: { heads: [] },
  outline: { connectives: [], adverbials: [], pronouns: [], clauseOpeners: [] },
  page: { furniture: [], bylinePrefixes: [], creditPrefixes: [] },
};
