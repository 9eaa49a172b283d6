/**
 * What reading a page needs to know of a language. It is loaded beside every page, so it is small; the rest of the pack is
 * loaded where articles are understood.
 */
export interface PageLanguage {
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
  /** Words before the name of an organisation that do not belong to it: "tờ", "think-tank". */
  organisationCues: readonly string[];
  /** What a place's name begins with: "quận", "Lake". */
  placeHeads: readonly string[];
  /** Place heads that may stand before another place or an office: "chợ" (xã Quảng An), "đền thờ" (Chủ tịch …). */
  venueHeads: readonly string[];
  /** Common words that end in a head of any kind: "cảnh báo", "yêu cầu". */
  notHeads: readonly string[];
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
  /** Words between things of one kind: "and", "và". */
  conjunctions: readonly string[];
  /** Capitalised words that are no name: "Israeli", "English", "COVID-19". Case counts. */
  notNames: readonly string[];
  /** What the names of works, events, laws and things begin with: "giải", "Nghị quyết". */
  otherHeads: readonly string[];
  /** What they end with: "Cup", "Act". */
  otherTails: readonly string[];
  /**
   * Words whose capital at the start of a sentence says nothing: "However", "Theo". Left empty where nouns are capitalised
   * (German) or little is known: then a capital alone makes no name, only lists, first names and roles do.
   */
  openers: readonly string[];
  /** Lower-case ends of hyphenated words, which no name holds: "based", "designed". */
  compoundTails: readonly string[];
  /** Words after a name that speak of a person: "said", "born", "cho biết". */
  personCues: readonly string[];
}

/** What tells speech from a title in quote marks, and who speaks. */
export interface QuoteWords {
  /** Verbs that govern speech, all inflected forms: "nói", "said"; "teilte … mit" stands with other words between. */
  speechVerbs: readonly string[];
  /** Verbs whose object speaks: "dẫn lời", "quoted". */
  citingVerbs: readonly string[];
  /** Words before whoever says it: "theo", "according to". */
  sources: readonly string[];
  /** Words behind whoever says it: "zufolge", "によると". */
  sourcesBehind: readonly string[];
  /** Words that name the speaker only right behind the quotation: "so" (Müller). */
  tags: readonly string[];
  /** Nouns for words said or written, whose owner speaks: "lời", "di huấn", "statement". */
  speechNouns: readonly string[];
  /** Words between such a noun and its owner: "của", "of". */
  owners: readonly string[];
  /** Words for a person named before, each line those that go with one another: ["he", "his", "Mr"]. */
  pronouns: readonly (readonly string[])[];
  /** Words that only somebody who speaks uses: "tôi", "we". */
  firstPerson: readonly string[];
  /** Words that make a run of words a clause: "is", "đã". */
  clauseWords: readonly string[];
  /** Nouns before or behind a name or title in quote marks: "phim", "campaign". */
  titleNouns: readonly string[];
  /** Words right before a name in quote marks: "called", "mang tên". */
  namingWords: readonly string[];
  /** Words between a subject and its verb: "cũng", "has". */
  adverbs: readonly string[];
  /** Words a subject without a name begins with: "một", "a", "the". */
  determiners: readonly string[];
  /** Words behind a subject: Japanese "は". */
  subjectMarkers: readonly string[];
  /** Words that stand behind a quotation and make it speech: Japanese "と". */
  quotatives: readonly string[];
  /** Words between a speech verb and what is said: "rằng", "that". */
  complementizers: readonly string[];
  /** Words written with a leading apostrophe: "em", "til". */
  elisions: readonly string[];
  /** Words before a verb that make its subject suffer it: "was" (told), "bị" (tố). */
  passives: readonly string[];
  /** Words behind a verb that make it one: (announced) "by". */
  agents: readonly string[];
  /** Pronouns for things and crowds: "they", "nó". */
  crowdPronouns: readonly string[];
  /** Words that hold a speech verb by accident: "đáp ứng", "câu hỏi". */
  lookalikes: readonly string[];
  /** Verb forms of reported speech, which need no speech verb: "sei". */
  reportedForms: readonly string[];
  /** True where the verb may stand before its subject behind a quotation: “…”, said Ana. */
  verbFirst: boolean;
  /** True where it may do so anywhere, and nouns have capitals: "Am Montag sagte der Minister". */
  verbSecond: boolean;
}

/** What CLDR lacks about quantities. Where a list says "whole", longer entries win over shorter ones: "hộ dân" over "hộ". */
export interface FigureWords {
  /** Number words, which CLDR has but `Intl` does not give out. */
  numberWords: NumberWords;
  /** Units beside those of CLDR and the SI: "tuổi", "km/giờ", "square metres", "years old". */
  units: readonly string[];
  /** Ways to say percent beside the language's own in CLDR: "per cent", "phần trăm". */
  percent: readonly string[];
  /** Everyday words for money, with the ISO 4217 code: { "đô": "USD", quid: "GBP" }. */
  currencies: Readonly<Record<string, string>>;
  /** Classifiers and counted nouns that end a figure, whole: "chiếc", "hộ dân", "people". */
  counted: readonly string[];
  /** Endings by which a counted noun can be told from other words behind a number: "s". */
  countedEndings: readonly string[];
  /** Words that look like a counted noun or a unit behind a number but are none: "đã", "was", "in". */
  notCounted: readonly string[];
  /** Words between a vague number and what is counted: "of" in "thousands of people". */
  countedLinks: readonly string[];
  /** Words before a number that belong to the figure: "cả", "tuổi", "ages". */
  heads: readonly string[];
  /** Words before a bare scale word that belong to the figure: "hàng" (nghìn người), "several" (dozen), "a" (hundred). */
  vagueHeads: readonly string[];
  /** Words between the two ends of a range, or of a date: "đến", "to". Dashes go without saying. */
  rangeWords: readonly string[];
  /** Words after which a number names and does not count: "số", "Điều", "page". */
  labels: readonly string[];
  /** Longer words that end like a label but count: "trong số". */
  notLabels: readonly string[];
  /** Last words of an address that begins with a number: "Street". */
  streets: readonly string[];
}

/** How a language spells numbers out. */
export interface NumberWords {
  /** Words that add: { two: 2, twenty: 20 }. */
  adds: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, beside the scale words of CLDR: { hundred: 100, dozen: 12 }. */
  multiplies: Readonly<Record<string, number>>;
  /** Words that mean many of it on their own: { thousands: 1000 }. */
  many: Readonly<Record<string, number>>;
  /** Words between the parts of a number: "and", "linh". */
  joins: readonly string[];
  /** Words that add half of the last part: "rưỡi", "and a half". */
  halves: readonly string[];
  /** Words for the decimal point: "point", "phẩy", "点". */
  points: readonly string[];
  /** Words between the lower and the upper number of a fraction that is read from below: "分の". */
  divides: readonly string[];
  /** Scale marks that stand right behind digits, beside those of CLDR: { bn: 1e9 }. */
  marks: Readonly<Record<string, number>>;
  /**
   * Which numbers without digits are figures. "counted": those above ten, and smaller ones with a unit ("three months");
   * "scaled": only those that hold a multiplying word ("ba triệu", not "ba tháng").
   */
  worth: 'counted' | 'scaled';
}

/** What CLDR lacks about dates. */
export interface DateWords {
  /** Words before a date that belong to it: "ngày", "hôm". */
  heads: readonly string[];
  /** Words before a time of day that belong to it: "lúc", "khoảng". */
  clockHeads: readonly string[];
  /** Words before a year, or a run of years, that belong to it: "năm", "giai đoạn". */
  yearHeads: readonly string[];
  /** Words for a part of a time, or one beside it, that belong to the date: "đầu", "early", "last", "the end of". */
  parts: readonly string[];
  /** Words before a range that belong to it, where its end follows: "từ". */
  rangeHeads: readonly string[];
  /** Words that end a range without a date: "nay", "now". */
  openEnds: readonly string[];
  /** Words before a date that show that it is one and stay outside: "vào", "since". */
  cues: readonly string[];
  /** Times of day, before or behind a date, with the hours to add to the clock: { tối: 12 }; null where it depends. */
  dayPeriods: Readonly<Record<string, 0 | 12 | null>>;
  /** Forms of am (0) and pm (12) beside those of CLDR: { "p.m.": 12 }. */
  halves: Readonly<Record<string, 0 | 12>>;
  /** Words that take the place of a year, with the distance: { "last year": -1, "năm nay": 0 }. */
  relativeYears: Readonly<Record<string, number>>;
  /** Words between the parts of a date: "of", "on". Commas and what CLDR's formats have go without saying. */
  links: readonly string[];
  /** Marks right behind the number of a day: "st", "th", "er". */
  daySuffixes: readonly string[];
  /** Month names beside those of CLDR: { "tháng giêng": 1 }. */
  months: Readonly<Record<string, number>>;
  /** Weekday names beside those of CLDR, Sunday is 0: { "thứ 2": 1 }. */
  weekdays: Readonly<Record<string, number>>;
  /** Month and weekday names that mean other things too; only with a head, a cue or another part are they dates: "may", "thứ hai". */
  ambiguous: readonly string[];
  /** The same for names that need a day, a year or a time beside them: "sun", "tháng Bảy". */
  dependent: readonly string[];
  /** Words behind the hour: "giờ", "h", "Uhr". */
  hours: readonly string[];
  /** Words behind the minute: "phút". */
  minutes: readonly string[];
  /** Seasons, feasts and quarters, which need a year, with their months where all the world agrees: { "quý 1": [1, 3], summer: null }. */
  seasons: Readonly<Record<string, readonly [number, number] | null>>;
  /** Words before or behind a year that make it ten years: "thập niên", "s" (the 1990s), "les années". */
  decades: readonly string[];
  /** Articles that belong to a decade: "the" 1990s. */
  decadeArticles: readonly string[];
  /** Words before or behind a number that make it a century: "thế kỷ", "century". */
  centuries: readonly string[];
  /** True where day and month in digits alone are a date: "4-9" in Vietnamese, but 4/9 is a fraction in English. */
  bareDayMonth: boolean;
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
  /** Words beside an author's name that are a job or a button, and no name: "reporter", "Follow". */
  jobs: readonly string[];
  /** Words before a caption's credit: "Ảnh:", "Photo:". */
  creditPrefixes: readonly string[];
}
