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

/** What tells people, organisations and places from each other. Countries and continents come from `Intl`. */
export interface NameWords {
  /** True where names hold lower-case words and stand after theirs: "sở Giao thông vận tải", "Công đoàn viên chức". */
  mixedCase: boolean;
  /** Forms of address that are no role: "ông", "Mr". */
  address: readonly string[];
  /** Offices, ranks, jobs and kinship that stand beside a name: "Tổng Bí thư", "prime minister", "sister". */
  roles: readonly string[];
  /** Words that stand before or inside a role: "cựu", "former", "the", "national". */
  roleModifiers: readonly string[];
  /** Words between a role and what it is for: "of", "tại". */
  roleLinks: readonly string[];
  /** Family names that stand first: "Nguyễn". Case counts. */
  surnames: readonly string[];
  /** First names: "Mary". Case counts. */
  givenNames: readonly string[];
  /** Lower-case words inside personal names: "van", "de", "bin". */
  particles: readonly string[];
  /** Organisations known by these very words: "Quốc hội", "White House". Case counts. */
  organisations: readonly string[];
  /** What an organisation's name begins with: "sở", "University of". */
  organisationHeads: readonly string[];
  /** Heads before a proper name of any kind, most of all a person's: "trường", "công ty". */
  organisationNamesakes: readonly string[];
  /** What an organisation's name ends with: "Committee", "Ltd". */
  organisationTails: readonly string[];
  /** Words inside names of mixed case: "giáo dục", "đào tạo". */
  organisationParts: readonly string[];
  /** Lower-case ends of names of mixed case: "tối cao", "trung ương". */
  organisationEnds: readonly string[];
  /** Places that `Intl` does not know by these words: cities, provinces, states. Case counts. */
  places: readonly string[];
  /** What a place's name begins with: "quận", "Lake". */
  placeHeads: readonly string[];
  /** Place heads after which a number stands: "quận 1", "Quốc lộ 60". */
  numberedPlaceHeads: readonly string[];
  /** What a place's name ends with: "Street". */
  placeTails: readonly string[];
  /** Words before a place: "in", "ở". */
  placePrepositions: readonly string[];
  /** Words before organisations and places, hardly ever before people: "the". */
  articles: readonly string[];
  /** Lower-case words that join the parts of a long name: "of", "and", "và". */
  joiners: readonly string[];
  /** Capitalised words that are no name: "Israeli", "English", "COVID-19". Case counts. */
  notNames: readonly string[];
  /** What the names of works, events, laws and things begin with: "giải", "Nghị quyết". */
  otherHeads: readonly string[];
  /** What they end with: "Cup", "Act". */
  otherTails: readonly string[];
  /** Words whose capital at the start of a sentence says nothing: "However", "Theo". */
  openers: readonly string[];
  /** Lower-case ends of hyphenated words, which no name holds: "based", "designed". */
  compoundTails: readonly string[];
  /** Words after a name that speak of a person: "said", "born", "cho biết". */
  personCues: readonly string[];
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
  /** Words that open an adverbial before the clause proper: "Theo" (ghi nhận của …,), "According to". */
  adverbials: readonly string[];
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
