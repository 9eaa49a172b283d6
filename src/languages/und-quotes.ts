import type { QuoteWords } from '../core/language';

export const undeterminedQuotes: QuoteWords = {
  speechVerbs: [],
  citingVerbs: [],
  sources: [],
  sourcesBehind: [],
  tags: [],
  speechNouns: [],
  owners: [],
  pronouns: [],
  firstPerson: [],
  clauseWords: [],
  titleNouns: [],
  namingWords: [],
  adverbs: [],
  determiners: [],
  subjectMarkers: [],
  quotatives: [],
  complementizers: [],
  elisions: [],
};
