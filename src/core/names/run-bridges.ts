import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const SAINT = /^(?:St|Saint)$/u;
const OPENING_QUOTE = /^["“‘']$/u;
const CLOSING_QUOTE = /^["”’']$/u;
/** Words of the longest nickname. */
const LONGEST_NICKNAME = 2;
const APOSTROPHE = /^['’]$/u;

/** Knows what may stand between two capitals of one name. */
export class RunBridges {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {}

  /** Passes what may stand between two capitals of a name: the dot of an initial, "van der", "&", "of the". */
  over(words: readonly Word[], at: number, headed: boolean): number {
    const word = words[at];
    const before = words[at - 1]!;
    if (!word) return at;
    if (word.text === '.' && word.start === before.end && INITIAL.test(before.text) && words[at + 1]?.capital)
      return at + 1;
    if (word.text === '&' && words[at + 1]?.capital) return at + 1;
    const isForm = this.phrases.legalForms.has(words[at + 1]) && words[at + 1]!.capital && !words[at + 2]?.capital;
    if (word.text === ',' && !this.mixedCase && isForm) return at + 1; // "Alder Electric, | Inc", not "Dover, | Co Kent"
    const named = this.nicknameEnd(words, at);
    if (named) return named;
    // "Kim Jong - un", as some agencies write
    if (
      word.text === '-' &&
      this.mixedCase &&
      at - 1 > 0 &&
      words[at - 2]?.capital &&
      this.phrases.particles.has(words[at + 1])
    ) {
      return at + 2;
    }
    const passable = (i: number) =>
      this.phrases.particles.has(words[i]) ||
      (headed && (this.phrases.joiners.has(words[i]) || this.phrases.articles.has(words[i])));
    // "Nora Back | den Leuten": where nouns have capitals, a common word behind a first and a last name joins no more
    if (this.cautious && this.phrases.functionWords.has(word) && words[at - 2]?.capital) return at;
    if (word.text === '.' && words[at + 1]?.capital && this.isShortTitle(before)) return at + 1;
    // "Magistrates' Court", "St Thomas' Hospital"
    if (APOSTROPHE.test(word.text) && word.start === before.end && this.possesses(words, at - 1, at + 1)) return at + 1;
    // "the Institute of Technology | and Kyoto University", "the Department of Trade | and Alec Doyle"
    if (
      headed &&
      this.phrases.conjunctions.has(word) &&
      (this.phrases.places.at(words, at + 1) || this.isPerson(words, at + 1))
    )
      return at;
    let to = at;
    while (to - at < 2 && words[to] && !words[to]!.capital && passable(to)) to++;
    // "the School of Medicine | and the General Hospital"
    if (to - at === 2 && this.phrases.conjunctions.has(word)) return at;
    return words[to]?.capital && !words[to]!.taken ? to : at;
  }

  private isPerson(words: readonly Word[], at: number): boolean {
    return this.phrases.givenNames.has(words[at]) && !!words[at + 1]?.capital;
  }

  /** The end of a nickname between a first and a last name: Anthony | “Tony” | Carbone, skipper Rohan | "Big Rocky" | Deshmukh. */
  nicknameEnd(words: readonly Word[], at: number): number {
    if (!OPENING_QUOTE.test(words[at]?.text ?? '') || !words[at - 1]?.capital) return 0;
    let to = at + 1;
    while (to - at <= LONGEST_NICKNAME && words[to]?.capital) to++;
    if (to === at + 1 || !CLOSING_QUOTE.test(words[to]?.text ?? '') || !words[to + 1]?.capital) return 0;
    const { givenNames, roles, address } = this.phrases;
    const title = words[at - 2]?.text === '.' ? at - 2 : at - 1; // "Barr. Festus"
    const isTitled = roles.before(words, title) > 0 || address.before(words, title) > 0;
    return isTitled || givenNames.has(words[at - 1]) ? to + 1 : 0;
  }

  /** "the People's | Party", "St John's | College": an owner within a name. */
  possesses(words: readonly Word[], at: number, next = at + 1): boolean {
    const saint = SAINT.test((words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1])?.text ?? '');
    return !!words[next]?.capital && (saint || this.phrases.possessors.has(words[at]));
  }

  /** "Mr", "Gov": what a full stop may follow within a name. */
  private isShortTitle(word: Word): boolean {
    return this.phrases.address.has(word) || (word.text.length < 5 && this.phrases.roles.has(word));
  }
}
