/** What tells people, organisations and places from each other. Countries and continents come from `Intl`. */
export interface NameWords {
  /** True where names hold lower-case words and stand after theirs: "sở Giao thông vận tải", "Công đoàn viên chức". */
  mixedCase: boolean;
  /** Forms of address that are no role: "ông", "Mr". */
  address: readonly string[];
  /** Offices, ranks, jobs and kinship that stand beside a name: "Tổng Bí thư", "prime minister", "sister". */
  roles: readonly string[];
  /** Those that may be said of whoever serves or is kin to the one named behind: "trợ lý" (tổng thống Trump), "vợ anh" (Nam). */
  attendants: readonly string[];
  /** Kinship that is said of one's kin as well, right before a name in a language that has no "of" there: "vợ" (Huy). */
  kinship: readonly string[];
  /** Roles and nouns that one bearer goes by, whatever their rank: ["officer", "inspector", "superintendent"]. */
  roleSynonyms: readonly (readonly string[])[];
  /** Words that stand before or inside a role: "cựu", "former", "the", "national". */
  roleModifiers: readonly string[];
  /** Ends of nouns for people by what they do, where a language has them: "er" (a flower grow"er"), "ist". */
  roleEndings: readonly string[];
  /** Ends of compounds that are roles, in lower case, where a language writes them as one word: "ministerin" (Umweltministerin). */
  roleTails: readonly string[];
  /** Words between a job and the house that has it: "at", "with". */
  employerLinks: readonly string[];
  /** Words between a role and what it is for: "of", "tại". */
  roleLinks: readonly string[];
  /** Family names that stand first: "Nguyễn". Case counts. */
  surnames: readonly string[];
  /** First names: "Mary". Case counts. */
  givenNames: readonly string[];
  /** What people are called by where it stands last, common words most of them: "Hùng" (Nguyễn Văn Hùng). Case counts. */
  calledNames: readonly string[];
  /** Lower-case words inside personal names: "van", "de", "bin". */
  particles: readonly string[];
  /** Words that lose their vowel before a name and are written with it, without the apostrophe: "l" (l’Ukraine). */
  elisions: readonly string[];
  /** Whether an apostrophe sets the endings of cases off a name: "Ankara'da". */
  apostropheEndings: boolean;
  /** Endings of an owner that no apostrophe sets off: "s" (Europas Städte). */
  genitives: readonly string[];
  /** Endings of plurals: "s", "es". */
  plurals: readonly string[];
  /** Words whose possessive ending stands within a name: "People" in "People's Party". */
  possessors: readonly string[];
  /** Organisations and places whose name ends in 's: "McDonald's". */
  possessiveNames: readonly string[];
  /** Organisations known by these very words: "Quốc hội", "White House". Case counts. */
  organisations: readonly string[];
  /** What an organisation's name begins with: "sở", "University of". */
  organisationHeads: readonly string[];
  /** Heads before a proper name of any kind, most of all a person's: "trường", "công ty". */
  organisationNamesakes: readonly string[];
  /** What an organisation's name ends with: "Committee", "Ltd". */
  organisationTails: readonly string[];
  /** Those that a company's name is said without later, all before them being its own: "Capital", "Foods". */
  firmTails: readonly string[];
  /** Those that a team is called by alone: "United", "Tigers". */
  teamTails: readonly string[];
  /** Words inside names of mixed case: "giáo dục", "đào tạo". */
  organisationParts: readonly string[];
  /** Those of them that are verbs as well and end no name: "kiểm tra", "đầu tư". */
  organisationActs: readonly string[];
  /** Lower-case ends of names of mixed case: "tối cao", "trung ương". */
  organisationEnds: readonly string[];
  /** Places that `Intl` does not know by these words: cities, provinces, states. Case counts. */
  places: readonly string[];
  /** Names for one and the same place or organisation beside those of `Intl`: ["TP.HCM", "Sài Gòn"]. Case counts. */
  synonyms: readonly (readonly string[])[];
  /** Heads that one organisation may go by: ["toà án nhân dân", "TAND"]. */
  headSynonyms: readonly (readonly string[])[];
  /** Words before the name of an organisation that do not belong to it: "tờ", "think-tank". */
  organisationCues: readonly string[];
  /** Ends of companies' names that later mentions leave out: "Corp", "GmbH". */
  legalForms: readonly string[];
  /** What a place's name begins with: "quận", "Lake". */
  placeHeads: readonly string[];
  /** Place heads of what the bare name stands for just as well: "tỉnh" (Nghệ An), not "vịnh" (Mexico). */
  areaHeads: readonly string[];
  /** Place heads before the two ends of a way: "cao tốc" (Vân Đồn - Móng Cái). */
  routeHeads: readonly string[];
  /** Place heads that may stand before another place or an office: "chợ" (xã Quảng An), "đền thờ" (Chủ tịch …). */
  venueHeads: readonly string[];
  /** Common words that end in a head of any kind: "cảnh báo", "yêu cầu". */
  notHeads: readonly string[];
  /** Place heads after which a number stands: "quận 1", "Quốc lộ 60". */
  numberedPlaceHeads: readonly string[];
  /** What a place's name ends with: "Street". */
  placeTails: readonly string[];
  /** Words behind the name of a place: "a Croydon" man, resident. */
  placeCues: readonly string[];
  /** What teams do to one another: "beat", "đánh bại". A town that does it is a team. */
  contestVerbs: readonly string[];
  /** Countries with teams of their own that `Intl` does not know: "Scotland". */
  nations: readonly string[];
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
   * Words whose capital at the start of a sentence says nothing: "However", "Theo", by their ending: "-ing" (Praising Doe). Left empty where nouns are capitalised
   * (German) or little is known: then a capital alone makes no name, only lists, first names and roles do.
   */
  openers: readonly string[];
  /** Words before the number of a house: "số" (5 Trần Thánh Tông). */
  houseNumbers: readonly string[];
  /** Pronouns that open a clause about a thing or a body, and about a person: "which", "who". */
  thingRelatives: readonly string[];
  personRelatives: readonly string[];
  /** Words that never end a compound after a capital, beside the common words and those that are counted by no number. */
  functionWords: readonly string[];
  /** Lower-case ends of hyphenated words, which no name holds: "based", "designed". */
  compoundTails: readonly string[];
  /** Words after a name that speak of a person: "said", "born", "cho biết". */
  personCues: readonly string[];
  /** Nouns that the name of a person describes behind an article: the Obama "administration", the Kennedy "family". */
  personNouns: readonly string[];
  /** Words before whoever says something; one word that no person of the text bears is a body there: "according to" Gartner. */
  sourceCues: readonly string[];
}
