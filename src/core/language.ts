import type { DateWords } from './language/date-words';
import type { FigureWords } from './language/figure-words';
import type { NameWords } from './language/name-words';
import type { QuoteWords } from './language/quote-words';

// Who adds a language needs this file alone.
export type { NumberWords } from './language/number-words';
export type { DateWords, FigureWords, NameWords, QuoteWords };

/**
 * What reading a page needs to know of a language. It is loaded beside every page, so it is small; the rest of the pack is
 * loaded where articles are understood.
 */
export interface PageLanguage {
  /** BCP 47 primary tag: "vi". */
  code: string;
  /** Silent reading pace of adults: words per minute as `Intl.Segmenter` counts them, or `paceUnit` where it differs. */
  pace: number;
  /** Who measured it: "Brysbaert 2019", with the place in a comment. Absent where it is our estimate. */
  paceSource?: string;
  /** What `pace` counts: words, Vietnamese syllables, or characters of a script without spaces. */
  paceUnit: 'word' | 'syllable' | 'character';
  /** The commonest words, by which a text is recognised: "của", "the". 20 to 40 of them, lower case. */
  commonWords: readonly string[];
  /** Letters that hardly any other language has; a word with one counts as a common word: "ơ" and "ế" of Vietnamese. Lower case. */
  letters?: string;
  page: PageWords;
}

/**
 * A language pack: what CLDR (through `Intl`) does not know about a language. Data only. Every list is matched without
 * regard to case unless its comment says otherwise, and every field is documented with an example.
 */
export interface Language extends PageLanguage {
  /** Abbreviations whose full stop does not end a sentence, without it: "TP", "Dr". Case counts. */
  abbreviations: readonly string[];
  /** Those that are one only before a number, and elsewhere a word of their own: "No", "p". Case counts. */
  numberAbbreviations: readonly string[];
  names: NameWords;
  quotes: QuoteWords;
  figures: FigureWords;
  dates: DateWords;
  outline: OutlineWords;
}

/** What helps to cut a sentence down to a phrase that stands on its own. */
export interface OutlineWords {
  /** Openings that lean on the sentence before and can be left out: "Tuy nhiên", "However". */
  connectives: readonly string[];
  /** Words that open an adverbial before the clause proper: "Theo" (ghi nhận của …,), "According to". */
  adverbials: readonly string[];
  /** First words that need the sentence before to be understood: "Họ", "They". */
  pronouns: readonly string[];
  /** Words before which a long clause may be cut: "để", "nhằm", "which", "because", "with". */
  clauseOpeners: readonly string[];
  /** Those of them that mostly open a mere part of a clause: "trong", "with", "and". */
  partOpeners: readonly string[];
  /** Verbs that what is said follows at once or behind a comma, without "that": "cho biết", "sagte". */
  contentVerbs: readonly string[];
  /** Words that leave a phrase unfinished when it ends with them: "the", "of", "của". */
  unfinished: readonly string[];
}

/** What a page says around an article. */
export interface PageWords {
  /** Lines that are furniture wherever they stand alone: "Tin cùng chuyên mục", "Read more". */
  furniture: readonly string[];
  /** Openings of lines that ask something of the reader: "Click here", "Mời quý độc giả". */
  calls: readonly string[];
  /** Words before an author's name: "By", "Theo". */
  bylinePrefixes: readonly string[];
  /** Words after an author's name, with which it ends: "in" (Paris), "thực hiện", "記者"; and roles of others: "edited by". */
  bylineEnds: readonly string[];
  /** Words between two names: "and", "và". */
  conjunctions: readonly string[];
  /** Words beside an author's name that are a job or a button, and no name: "reporter", "Follow". */
  jobs: readonly string[];
  /** Words before a caption's credit: "Ảnh:", "Photo:". */
  creditPrefixes: readonly string[];
}
