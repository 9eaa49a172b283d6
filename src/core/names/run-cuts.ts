import type { Run } from './capital-runs';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';
import type { WordKinds } from './word-kinds';

/** Between an office and its field: "Minister for". */
const FIELD_LINKS = ['for', 'of'];

export const INITIAL = /^\p{Lu}$/u;

/** "Di": what can be spoken is no abbreviation of an office, but "DI" and "Lt" are. */
export function isShortName({ text }: Word): boolean {
  return /^\p{Lu}[aeiouy]$/u.test(text);
}

/** A run to be cut; `person` when what stands before tells that a person follows. */
export interface CutRun extends Run {
  person: boolean;
}

/** Finds where one name ends in a stretch of capitals and another begins. */
export class RunCuts {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly kinds: WordKinds,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {}

  /** Where the second of two names begins: a role, a known place before a person, a surname after an abbreviation. */
  at(words: readonly Word[], { from, to, person, headed }: CutRun): number {
    const { places, organisations, surnames, givenNames } = this.phrases;
    // "Institute of | Marine Science"
    const joined = (at: number) => headed && !words[at - 1]!.capital;
    for (let at = from + 1; at < to; at++)
      if (this.isOffice(words, at) && !joined(at) && !this.isSyllable(words, from, at, to)) return at;
    const known = Math.max(places.at(words, from), organisations.at(words, from));
    const after = words[from + known];
    const isNamesake = !this.mixedCase && places.at(words, from) === 1 && to - from === 2 && !words[from]!.acronym;
    const first = person && known === 1 && (isNamesake || givenNames.has(words[from])); // "Mayor | Florence Okoro"
    // "ca sĩ | Mỹ Tâm", but "tổng thống Mỹ | Biden"
    const isHere = /[^ -~]/u.test(after?.text ?? '') || this.phrases.calledNames.has(after);
    const isName = this.mixedCase && known === 1 && to - from === 2 && isHere;
    if (known && from + known < to && !first && !isName) {
      const name = this.mixedCase
        ? surnames.has(after) || givenNames.has(after)
        : givenNames.has(after) && to - from - known > 1;
      if (person || name) return from + known;
    }
    const office = words[from]!.acronym && to - from > 2 && (person || givenNames.has(words[from + 1])); // "USMC | John Doe"
    if (office) return from + 1;
    // "SPD-Politiker | Karl Schmidt": where nouns are capitalised, a person begins with the first name
    if (this.cautious) {
      const isFirst = givenNames.has(words[from]);
      for (let at = from + 1; at < to - 1; at++)
        if (givenNames.has(words[at]) && (!isFirst || !words[at - 1]!.capital)) return at; // "Roman von | Anna Kolb"
      if (!headed && !isFirst) return this.knownEnd(words, from, to);
    }
    const pair = first ? 0 : this.knownPair(words, from, to);
    if (pair) return pair;
    const couple = this.coupleAt(words, from, to);
    if (couple) return couple;
    const family = this.mixedCase && words[from]!.acronym && surnames.has(words[from + 1]) && from + 2 < to;
    return family ? from + 1 : 0;
  }

  /** "Director of Public Prosecutions | Eva Persson": where the person begins who has the office, by a first name. */
  bearerAt(words: readonly Word[], from: number, to: number): number {
    const { roles, roleLinks, otherHeads, givenNames } = this.phrases;
    if (this.mixedCase || this.cautious) return 0;
    const isOffice =
      otherHeads.before(words, from) > 1 || (roleLinks.has(words[from - 1]) && roles.before(words, from - 1));
    for (let at = from + 1; isOffice && at < to - 1; at++)
      if (givenNames.has(words[at]) && this.kinds.isPerson(words, at, to) && !this.kinds.tail(words, at, to)) return at;
    return 0;
  }

  /** What looks like a role ends a person's name: "Ben | Player", "Lê Bảo | Nam sinh năm 1994". */
  private isSyllable(words: readonly Word[], from: number, at: number, to: number): boolean {
    if (this.kinds.isCommonSurname(words, from, to)) return true;
    return this.mixedCase && this.phrases.surnames.has(words[from]) && at + this.roleAt(words, at) > to;
  }

  /** "Emergency Management | Minister": what is minister "for" something, and has it before it. */
  takesField(words: readonly Word[], from: number, at: number): boolean {
    const { places, organisations } = this.phrases;
    if (places.at(words, from) > 0 || organisations.at(words, from) > 0) return false; // "US Commerce Secretary"
    const office = words[at + this.roleAt(words, at) - 1];
    return office !== undefined && FIELD_LINKS.some(key => this.phrases.otherHeads.at([office, { key }], 0) > 1);
  }

  /** A role, but not the coroner of a "Coroner's Court". */
  private isOffice(words: readonly Word[], at: number): boolean {
    const role = this.roleAt(words, at);
    return role > 0 && this.phrases.organisationTails.at(words, at) <= role;
  }

  /** The length of a role, unless the word is a name here: "Son Heung-min", but "King Charles". */
  roleAt(words: readonly Word[], at: number): number {
    const { roles, surnames, givenNames, address } = this.phrases;
    const length = isShortName(words[at]!) ? 0 : roles.at(words, at); // "Di Kowalczyk" is no detective inspector
    const isLong = !givenNames.has(words[at]) && !!words[at + 1]?.capital && !!words[at + 2]?.capital; // "Judge Keenan Ó Braonáin"
    const titled = isLong || givenNames.has(words[at + 1]) || address.has(words[at + 1]); // "Judge Lord Reid"
    const isName = surnames.has(words[at]) || (!this.mixedCase && givenNames.has(words[at])); // "Dean Carver"
    return length === 1 && isName && !titled ? 0 : length;
  }

  /** "GOP | House": two names that lists know, side by side. */
  knownPair(words: readonly Word[], from: number, to: number): number {
    const known = Math.max(this.phrases.places.at(words, from), this.phrases.organisations.at(words, from));
    const second = known && from + known < to ? this.kinds.known(words, from + known, to) : undefined;
    const together = second === 'organisation' && this.phrases.places.at(words, from) === known; // "U.S. Senate"
    // "Imperial College London"
    const town = second === 'place' && this.phrases.organisationTails.before(words, from + known, from) > 0;
    const isBranch = second === 'place' && words[from]!.acronym && this.phrases.organisations.at(words, from) === 1; // "BBC Devon"
    return second && !together && !town && !isBranch ? from + known : 0;
  }

  /** "Betreiber | Lufthansa": where nouns are capitalised, the name that ends the stretch is known and the rest is none. */
  private knownEnd(words: readonly Word[], from: number, to: number): number {
    const { places, organisations, organisationHeads, placeHeads } = this.phrases;
    for (let at = from + 1; at < to; at++) {
      const known = Math.max(places.at(words, at), organisations.at(words, at));
      const isHeaded = words[at - 1]!.acronym || organisationHeads.before(words, at) || placeHeads.before(words, at);
      if (known === to - at && !isHeaded) return at;
    }
    return 0;
  }

  /** "Karl Langdon | & Harvey Deegan", "Tower Man | George F. Hauser": where a first name begins a person for sure. */
  private coupleAt(words: readonly Word[], from: number, to: number): number {
    const { givenNames } = this.phrases;
    for (let at = from + 1; at < to - 1; at++) {
      if (words[at]!.text === '&' && givenNames.has(words[at + 1]) && this.kinds.isPerson(words, from, at)) return at;
      const initial = INITIAL.test(words[at + 1]!.text) && words[at + 2]?.text === '.' && at + 3 < to;
      if (initial && givenNames.has(words[at]) && !givenNames.has(words[at - 1]) && words[at - 1]!.text !== '.')
        return at;
    }
    return 0;
  }
}
