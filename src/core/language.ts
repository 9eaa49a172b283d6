/**
 * A language pack: what CLDR (through `Intl`) does not know about a language. Data only. Every list is matched without
 * regard to case unless its comment says otherwise, and every field is documented with an example.
 */
export interface Language {
  /** BCP 47 primary tag: "vi". */
  code: string;
  /** Silent reading pace of adults: words per minute as `Intl.Segmenter` counts them, or `paceUnit` where it differs. */
  pace: number;
  /** What `pace` counts: words, Vietnamese syllables, or characters of a script without spaces. */
  paceUnit: 'word' | 'syllable' | 'character';
  /** Where `pace` comes from. */
  paceSource: string;
  /** The commonest words, by which a text is recognised: "của", "the". 20 to 40 of them, lower case. */
  commonWords: readonly string[];
  /** Abbreviations whose full stop does not end a sentence, without it: "TP", "Dr". Case counts. */
  abbreviations: readonly string[];
  names: NameWords;
  quotes: QuoteWords;
  figures: FigureWords;
  dates: DateWords;
  outline: OutlineWords;
  page: PageWords;
}

/** What tells people, organisations and places from each other. */
export interface NameWords {
  /** Forms of address that are no role: "ông", "Mr". */
  address: readonly string[];
  /** Offices, ranks and jobs that stand beside a name: "Tổng Bí thư", "prime minister". */
  roles: readonly string[];
}

/** What tells speech from a title in quote marks, and who speaks. */
export interface QuoteWords {
  /** Verbs that govern speech: "nói", "said". All inflected forms. */
  speechVerbs: readonly string[];
}

/** What CLDR lacks about quantities. */
export interface FigureWords {
  /** Units and counted nouns that belong to the figure: "tuổi", "km/giờ". */
  units: readonly string[];
}

/** What CLDR lacks about dates. */
export interface DateWords {
  /** Words before a date that belong to it: "ngày", "sáng", "giai đoạn". */
  heads: readonly string[];
}

/** What helps to cut a sentence down to a phrase that stands on its own. */
export interface OutlineWords {
  /** Openings that lean on the sentence before and can be left out: "Tuy nhiên", "However". */
  connectives: readonly string[];
  /** First words that need the sentence before to be understood: "Họ", "They". */
  pronouns: readonly string[];
  /** Words before which a long clause may be cut: "để", "nhằm", "which", "because". */
  clauseOpeners: readonly string[];
}

/** What a page says around an article. */
export interface PageWords {
  /** Lines that are furniture wherever they stand alone: "Tin cùng chuyên mục", "Read more". */
  furniture: readonly string[];
  /** Words before an author's name: "By", "Theo". */
  bylinePrefixes: readonly string[];
  /** Words before a caption's credit: "Ảnh:", "Photo:". */
  creditPrefixes: readonly string[];
}
