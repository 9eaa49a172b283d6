import { keyOf } from '../text/spelling';
import type { Run } from './capital-runs';
import type { Mention } from './name-mentions';
import type { Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Words of the longest name of a person. */
const LONGEST_PERSON = 5;
/** "Jr", "III": behind a person's name. */
export const SUFFIX = /^(?:Jr|Sr|Snr|[IVX]{1,5})\.?$/u;

/** "M25", "I-95". */
const ROAD = /^(\p{Lu}{1,2})-?\d{1,3}$/u;

/** What the words of a name tell by themselves: lists that know it, heads and tails, first names. */
export class WordKinds {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly mixedCase: boolean,
  ) {}

  /** The kind of a name that a list knows as a whole. */
  known(words: readonly Word[], from: number, to: number): Mention['kind'] {
    const { notNames, organisations, places } = this.phrases;
    const length = to - from;
    if (notNames.at(words, from) === length) return 'other';
    const place = places.at(words, from) === length;
    if (organisations.at(words, from) === length && !(place && this.placed(words, from))) return 'organisation';
    return place ? 'place' : undefined;
  }

  /** The kind that a head or tail gives: "Bank of England", "Kent Street", "Access to Information Act". */
  byWords(words: readonly Word[], { from, to, headed, person }: Run & { person?: boolean }): Mention['kind'] {
    const { organisationHeads, otherHeads, placeHeads } = this.phrases;
    if (!this.mixedCase && headed && otherHeads.at(words, from) > 1) return 'other'; // "Commissioner for Health"
    const tail = this.tail(words, from, to);
    if (tail === 'place' && this.phrases.organisationCues.before(words, from)) return 'organisation'; // "think-tank Chatham House"
    if (tail) return tail === 'place' && this.isNamedLikePlace(words, from, to) ? 'person' : tail;
    if (this.isFirm(words, from, to)) return 'organisation';
    if (this.mixedCase) return undefined; // HeadedNames has been there
    if (headed) return this.hasHead(words, from, to) ? 'organisation' : 'place';
    if (otherHeads.at(words, from) && !this.phrases.givenNames.has(words[from])) return 'other';
    const inside = (length: number) => length > 0 && length < to - from;
    if (inside(organisationHeads.at(words, from))) return 'organisation';
    // "First Minister | Isla Campbell"
    if (person && placeHeads.at(words, from) === 1 && this.isPerson(words, from, to)) return undefined;
    return inside(placeHeads.at(words, from)) ? 'place' : undefined;
  }

  /** The kind that the last word gives: "Committee", "Airport", "Cup". */
  tail(words: readonly Word[], from: number, to: number): Mention['kind'] {
    const { organisationTails, otherTails, placeTails } = this.phrases;
    const fits = (length: number) => length > 0 && length < to - from;
    const isBody = this.phrases.organisationCues.before(words, from) > 0; // "hãng | LuxAir Tour"
    if (!isBody && fits(otherTails.before(words, to, from))) return 'other';
    if (fits(organisationTails.before(words, to, from))) return 'organisation';
    if (isBody && fits(otherTails.before(words, to, from))) return 'organisation';
    return fits(placeTails.before(words, to, from)) ? 'place' : undefined;
  }

  /** A first name, or where surnames come first, a surname with two names behind it. */
  isPerson(words: readonly Word[], from: number, to: number): boolean {
    const { givenNames, surnames } = this.phrases;
    const length = words.slice(from, to).filter(({ kind, text }) => kind !== 'mark' && !SUFFIX.test(text)).length;
    if (length < 2 || length > LONGEST_PERSON) return false;
    // Two syllables may as well be a place: "Quan Sơn", "Thạch Thành".
    if (this.mixedCase && surnames.has(words[from])) return length > 2;
    return givenNames.has(words[from]) && !words[from]!.acronym;
  }

  /** "Ben | Player", "Sue | Black": a word that a list takes for a role or for no name is a surname behind a first name. */
  isCommonSurname(words: readonly Word[], from: number, to: number): boolean {
    const { givenNames, places, organisations } = this.phrases;
    if (this.mixedCase || to - from !== 2 || !givenNames.has(words[from])) return false;
    return !words[to - 1]!.acronym && !places.at(words, from) && !organisations.at(words, from);
  }

  /** Where "Highway 178", "the M25" end, or 0. */
  roadEnd(words: readonly Word[], from: number, to: number): number {
    const { numberedPlaceHeads, articles } = this.phrases;
    const next = words[to];
    if (to - from > 1) return 0;
    const isHead = words[from]!.text.length > 1 && numberedPlaceHeads.has(words[from]);
    if (isHead && next?.kind === 'number' && !next.taken) return to + 1;
    const letters = ROAD.exec(words[from]!.text)?.[1];
    const road = letters !== undefined && numberedPlaceHeads.has({ key: keyOf(letters) });
    return road && articles.has(words[from - 1]) ? to : 0;
  }

  /** "Damon Hill" and "Teresa Wood", but not "in Alexandra Park", "Shannon Airport". */
  private isNamedLikePlace(words: readonly Word[], from: number, to: number): boolean {
    const place = words[to]?.text === ',' && this.phrases.places.at(words, to + 1) > 0;
    const surname = this.mixedCase || this.phrases.surnames.has(words[to - 1]);
    return surname && !place && !this.placed(words, from) && this.isPerson(words, from, to);
  }

  /** "Harlow & Pike", but not "Harry & Meghan". */
  private isFirm(words: readonly Word[], from: number, to: number): boolean {
    const first = (at: number) => this.phrases.givenNames.has(words[at]);
    const couple = to - from === 3 && first(from) && first(to - 1);
    return !couple && words.slice(from + 1, to - 1).some(({ text }) => text === '&');
  }

  private placed(words: readonly Word[], from: number): boolean {
    return this.phrases.placePrepositions.before(words, from) > 0;
  }

  private hasHead(words: readonly Word[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.phrases.organisationHeads.at(words, at) > 1) return true;
    return false;
  }
}
