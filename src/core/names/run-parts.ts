import type { Run } from './capital-runs';
import type { NameEvidence } from './name-evidence';
import type { Mention } from './name-mentions';
import type { Sentence, Word } from './name-sentences';
import type { NamePhrases } from './name-words';

/** Words of the longest name of a person. */
const LONGEST_PERSON = 5;
const INITIAL = /^\p{Lu}$/u;
const OPENING_QUOTE = /^["“„«‘「『]$/u;
const CLOSING_QUOTE = /^["”“»’」』]$/u;

/** A run while it is cut; `person` when what stands before tells that a person follows. */
interface Rest extends Run {
  person: boolean;
}

/**
 * Cuts a stretch of capitals into the names it holds and tells those whose own words give their kind: "FBI Director
 * Christopher Wray" is an organisation and a person, "Stamford Bridge" a place, "World Cup" none of the three.
 */
export class RunParts {
  constructor(
    private readonly phrases: NamePhrases,
    private readonly evidence: NameEvidence,
    private readonly mixedCase: boolean,
    private readonly cautious: boolean,
  ) {}

  of(sentence: Sentence, run: Run): Mention[] {
    const { words } = sentence;
    const parts = this.partsOf(sentence, run);
    const last = parts.at(-1);
    // "bé H.", "chị Mai D.": the full stop belongs to the initial
    if (last?.kind === 'person' && INITIAL.test(words[last.to - 1]!.text) && words[last.to]?.text === '.') last.to++;
    return parts;
  }

  private partsOf(sentence: Sentence, run: Run): Mention[] {
    const { words } = sentence;
    const { from, to } = run;
    const whole = (kind: Mention['kind']): Mention[] => [{ sentence, from, to, kind, sure: true }];
    const address = this.phrases.address.before(words, from);
    const place = this.phrases.places.at(words, from) === to - from;
    if (address === 1 || (address && !place)) return whole('person'); // "bà Mai", "anh Đức"; but "cụ bà Pháp"
    if (this.phrases.otherHeads.before(words, from) > 1) return whole('other'); // "minister for | Women and Equalities"
    const before = words[from - 1];
    if (before?.text === '/' && before.end === words[from]!.start) return whole('other'); // "41/QĐ-BNV"
    const medium = this.phrases.organisationCues.before(words, from) > 0; // "phóng viên | Tuổi Trẻ"
    return this.split(sentence, { ...run, person: !medium && this.phrases.roles.before(words, from) > 0 });
  }

  private split(sentence: Sentence, rest: Rest): Mention[] {
    const { words } = sentence;
    const { from, to, person } = rest;
    if (from >= to || this.isRole(words, from, to)) return [];
    const whole = (kind: Mention['kind'], sure: boolean): Mention[] => [{ sentence, from, to, kind, sure }];
    const known = this.knownKind(words, from, to);
    if (known) return whole(known, true);
    const skipped = this.skip(sentence, rest);
    if (skipped) return this.split(sentence, skipped);
    const last = this.trailing(words, rest);
    if (last) return this.split(sentence, { ...rest, to: to - last });
    const kind = this.kindByWords(words, rest);
    const cut = this.tail(words, from, to) ? this.knownPair(words, from, to) : this.cutAt(words, rest);
    if (kind && !cut) return whole(kind, this.tail(words, from, to) !== undefined);
    if (cut) {
      const right = { ...rest, from: cut, person: person || !!this.phrases.places.at(words, from) };
      return [...this.split(sentence, { ...rest, to: cut, person: false }), ...this.split(sentence, right)];
    }
    const abbreviation = to - from === 1 && words[from]!.acronym;
    if ((person && !abbreviation) || this.isPerson(words, from, to)) return whole('person', true);
    return whole(this.isTitle(words, from, to) ? 'other' : undefined, false);
  }

  /** Alone in quote marks: the title of a song or book. */
  private isTitle(words: readonly Word[], from: number, to: number): boolean {
    return OPENING_QUOTE.test(words[from - 1]?.text ?? '') && CLOSING_QUOTE.test(words[to]?.text ?? '');
  }

  /** A role alone, or what describes one: "Prime Minister", "Economy" (Minister). */
  private isRole(words: readonly Word[], from: number, to: number): boolean {
    if (this.roleAt(words, from) === to - from) return true;
    return this.phrases.roleModifiers.at(words, from) === to - from && this.phrases.roles.at(words, to) > 0;
  }

  /** Length of a last word that belongs to no name: "Westmount | Victorian". */
  private trailing(words: readonly Word[], { from, to }: Rest): number {
    if (this.mixedCase || this.tail(words, from, to)) return 0;
    const length = this.phrases.notNames.before(words, to, from + 1);
    return length < to - from ? length : 0;
  }

  /** The kind of a name that a list knows as a whole. */
  private knownKind(words: readonly Word[], from: number, to: number): Mention['kind'] {
    const { notNames, organisations, places } = this.phrases;
    const length = to - from;
    if (notNames.at(words, from) === length) return 'other';
    if (organisations.at(words, from) === length) return 'organisation';
    return places.at(words, from) === length ? 'place' : undefined;
  }

  /** The rest without a first word that belongs to no name: "After", "Mr", "President", "Israeli". */
  private skip(sentence: Sentence, rest: Rest): Rest | undefined {
    const { from, to } = rest;
    const { words } = sentence;
    const { address, notNames, places } = this.phrases;
    if (this.tail(words, from, to) || rest.headed)
      return this.isOpener(sentence, from) ? { ...rest, from: from + 1 } : undefined;
    let title = Math.max(address.at(words, from), this.roleAt(words, from));
    if (title && words[from + title]?.text === '.') title++;
    if (title && title < to - from && words[from + title]!.capital)
      return { ...rest, from: from + title, person: true };
    if (this.isOpener(sentence, from) && places.at(words, from) < 2) return { ...rest, from: from + 1 };
    const other = notNames.at(words, from);
    return other ? { ...rest, from: from + other } : undefined;
  }

  private isOpener({ words, bare }: Sentence, at: number): boolean {
    const word = words[at]!;
    const listed = this.phrases.organisations.at(words, at + 1) + this.phrases.places.at(words, at + 1);
    return (
      (!bare || listed > 0) &&
      word.opens &&
      this.phrases.openers.has(word) &&
      !this.evidence.together(word, words[at + 1])
    );
  }

  /** The length of a role, unless the word is a family name here: "Son Heung-min", but "King Charles". */
  private roleAt(words: readonly Word[], at: number): number {
    const { roles, surnames, givenNames } = this.phrases;
    const length = roles.at(words, at);
    return length === 1 && surnames.has(words[at]) && !givenNames.has(words[at + 1]) ? 0 : length;
  }

  /** The kind that a head or tail gives: "Bank of England", "Kent Street", "Access to Information Act". */
  private kindByWords(words: readonly Word[], { from, to, headed }: Run): Mention['kind'] {
    const { organisationHeads, otherHeads, placeHeads } = this.phrases;
    const tail = this.tail(words, from, to);
    if (tail === 'place' && this.phrases.organisationCues.before(words, from)) return 'organisation'; // "think-tank Chatham House"
    if (tail && !(tail === 'place' && this.isPerson(words, from, to))) return tail;
    if (this.mixedCase) return undefined; // HeadedNames has been there
    if (headed) return this.hasHead(words, from, to) ? 'organisation' : 'place';
    if (otherHeads.at(words, from) && !this.phrases.givenNames.has(words[from])) return 'other';
    const inside = (length: number) => length > 0 && length < to - from;
    if (inside(organisationHeads.at(words, from))) return 'organisation';
    return inside(placeHeads.at(words, from)) ? 'place' : undefined;
  }

  private tail(words: readonly Word[], from: number, to: number): Mention['kind'] {
    const { organisationTails, otherTails, placeTails } = this.phrases;
    const fits = (length: number) => length > 0 && length < to - from;
    if (fits(otherTails.before(words, to, from))) return 'other';
    if (fits(organisationTails.before(words, to, from))) return 'organisation';
    return fits(placeTails.before(words, to, from)) ? 'place' : undefined;
  }

  private hasHead(words: readonly Word[], from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.phrases.organisationHeads.at(words, at) > 1) return true;
    return false;
  }

  /** "GOP | House": two names that lists know, side by side. */
  private knownPair(words: readonly Word[], from: number, to: number): number {
    const known = Math.max(this.phrases.places.at(words, from), this.phrases.organisations.at(words, from));
    const second = known && from + known < to ? this.knownKind(words, from + known, to) : undefined;
    const together = second === 'organisation' && this.phrases.places.at(words, from) === known; // "U.S. Senate"
    return second && !together ? from + known : 0;
  }

  /** Where the second of two names begins: a role, a known place before a person, a surname after an abbreviation. */
  private cutAt(words: readonly Word[], { from, to, person }: Rest): number {
    const { places, organisations, surnames, givenNames } = this.phrases;
    for (let at = from + 1; at < to; at++) if (this.roleAt(words, at)) return at;
    const known = Math.max(places.at(words, from), organisations.at(words, from));
    const after = words[from + known];
    if (known && from + known < to) {
      const name = this.mixedCase
        ? surnames.has(after) || givenNames.has(after)
        : givenNames.has(after) && to - from - known > 1;
      if (person || name) return from + known;
    }
    const office = words[from]!.acronym && to - from > 2 && (person || givenNames.has(words[from + 1])); // "USMC | John Doe"
    if (office) return from + 1;
    // "SPD-Politiker | Karl Schmidt": where nouns are capitalised, a person begins with the first name
    for (let at = from + 1; this.cautious && at < to - 1; at++) if (givenNames.has(words[at])) return at;
    const pair = this.knownPair(words, from, to);
    if (pair) return pair;
    const family = this.mixedCase && words[from]!.acronym && surnames.has(words[from + 1]) && from + 2 < to;
    return family ? from + 1 : 0;
  }

  private isPerson(words: readonly Word[], from: number, to: number): boolean {
    const { givenNames, surnames } = this.phrases;
    const length = to - from;
    if (length < 2 || length > LONGEST_PERSON) return false;
    // Two syllables may as well be a place: "Quan Sơn", "Thạch Thành".
    if (this.mixedCase && surnames.has(words[from])) return length > 2;
    return givenNames.has(words[from]) && !words[from]!.acronym;
  }
}
