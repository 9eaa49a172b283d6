/** What tells speech from a title in quote marks, and who speaks. */
export interface QuoteWords {
  /**
   * Verbs that govern speech, all inflected forms: "nói", "said"; "teilte … mit" stands with other words between; "affirm~er"
   * and "teil~en+mit" have the forms of `conjugations`.
   */
  speechVerbs: readonly string[];
  /** Forms of regular verbs by the name of their class, "*" for the stem: { er: ["*e", "*ent", "*é"] }. */
  conjugations: Readonly<Record<string, readonly string[]>>;
  /** Verbs that are speech only if a name or a pronoun is their subject: "gọi … là" (ông gọi đó là “…”). */
  judgingVerbs: readonly string[];
  /** Verbs that bring in speech only right beside it: "lắc đầu" (“…”), “…”, she "smiled". */
  gestures: readonly string[];
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
  /** True where nouns are written in one word: "Positionspapier" is a "Papier". */
  compounds: boolean;
  /** Words between such a noun and its owner: "của", "of". */
  owners: readonly string[];
  /** Words for a person named before, each line those that go with one another: ["he", "his", "Mr"]. */
  pronouns: readonly (readonly string[])[];
  /** Ends of words that are the subject behind its verb: "-il" (dit-il), "-t-elle" (a-t-elle ajouté). */
  invertedPronouns: readonly string[];
  /** Names within names and how their bearers are addressed: { Thị: ["bà", "chị"] }. Case counts. */
  middleNames: Readonly<Record<string, readonly string[]>>;
  /** First names of those who go with a line of `pronouns`, in its order: [["John"], ["Mary"]]. Case counts. */
  firstNames: readonly (readonly string[])[];
  /** Words that only somebody who speaks uses: "tôi", "we". */
  firstPerson: readonly string[];
  /** Words that make a run of words a clause: "is", "đã". */
  clauseWords: readonly string[];
  /** Nouns before or behind a name or title in quote marks: "phim", "campaign". */
  titleNouns: readonly string[];
  /** Words right before a name in quote marks: "called", "mang tên". */
  namingWords: readonly string[];
  /** Words between a subject and its verb, and ends of more of them: "cũng", "has", "-ly". */
  adverbs: readonly string[];
  /** Words a subject without a name begins with: "một", "a", "the". */
  determiners: readonly string[];
  /** Words that an object begins with and a subject never: "dem", "him"; "der … en" with an ending: "der" englischen (Zeitung). */
  objectWords: readonly string[];
  /** Words before the medium that is spoken to: sagte er "der" („Rundschau“). */
  datives: readonly string[];
  /** Words that make one subject of two: (Sonia) "und" (Willy). */
  joiners: readonly string[];
  /** Words between the nouns of one phrase: (der Sprecher) "für" (Verkehr). */
  nounLinks: readonly string[];
  /** Words behind a subject: Japanese "は". */
  subjectMarkers: readonly string[];
  /** Words that stand behind a quotation and make it speech: Japanese "と". */
  quotatives: readonly string[];
  /** Words between a speech verb and what is said: "rằng", "that". */
  complementizers: readonly string[];
  /** Words with which a clause of its own begins: “…”, "but" (doctors disagree), "thì" (giáo viên trả lời “…”). */
  contrasts: readonly string[];
  /**
   * Words that a description begins or ends with that points back to whoever was named before: "này" (nhà cầm quân "này"),
   * both: "the … year-old", behind a role: " … tuổi" (tiền đạo 22 "tuổi"), at its beginning alone: "nhà cầm quân … ".
   */
  demonstratives: readonly string[];
  /** Nouns for those whom a text need not have named before it speaks of them: "the judge", "the government". */
  functionaries: readonly string[];
  /** Words before a single noun: "the", "một". */
  articles: readonly string[];
  /** Articles before what is not known yet: "a" (Labour source); what follows them is a noun. */
  indefinites: readonly string[];
  /** Words that a noun follows and no verb: "his" (statement), "the" (added cost). */
  nounOpeners: readonly string[];
  /** Words between two clauses without a comma, which may begin adverbials too: "after" (Ana said …). */
  conjunctions: readonly string[];
  /** Words written with a leading apostrophe: "em", "til". */
  elisions: readonly string[];
  /** Words before a verb that make its subject suffer it: "was" (told), "bị" (tố). */
  passives: readonly string[];
  /** Ends of verb forms that behind a comma share the subject before it: "ing" (Ana told Ben the boat was safe, "adding" “…”). */
  participleEndings: readonly string[];
  /** Ends of verbs that tell of him or her now: "s" (Ana "considers" it). */
  presentEndings: readonly string[];
  /** Ends of verbs in the past: "ed" (Ana "disputed" it). */
  pastEndings: readonly string[];
  /** Words before a subject whose verb is a participle: "with" (critics calling it “…”). */
  absolutes: readonly string[];
  /** Words behind a verb that make it one: (announced) "by". */
  agents: readonly string[];
  /** Nouns for people that stand without an article and without the ending of a plural: "police", "everyone". */
  crowdNouns: readonly string[];
  /** Pronouns for things and crowds: "they", "nó". */
  crowdPronouns: readonly string[];
  /** Words that hold a speech verb or noun by accident: "đáp ứng", "câu hỏi", "Reaktion"; "fand … statt" with a gap. */
  lookalikes: readonly string[];
  /** Verb forms of reported speech, which need no speech verb: "sei". */
  reportedForms: readonly string[];
  /** True where the verb may stand before its subject behind a quotation: “…”, said Ana. */
  verbFirst: boolean;
  /** True where it may do so anywhere, and nouns have capitals: "Am Montag sagte der Minister". */
  verbSecond: boolean;
  /** Whether a tag may stand inside the quote marks: « On reviendra, assure Nadia. Sinon, tant pis. » */
  tagsInside: boolean;
}
