import { singulars } from '../text/plurals';
import type { NounPhrases } from './noun-phrases';
import { StretchReader } from './stretch-reader';
import type { Stretch, Stretches } from './stretches';

/** Finds where a description begins and ends in the words around it. */
export class DescriptionEdges extends StretchReader {
  constructor(
    stretches: Stretches,
    private readonly nouns: NounPhrases,
  ) {
    super(stretches);
  }

  /** A subject behind its verb without what follows it: "a spokesman | on Tuesday". */
  cutTime([from, to]: Stretch): Stretch {
    let end = from + 1;
    while (end < to && !this.words.isAdverb(this.units[end])) end++;
    while (end > from + 1 && this.words.lengthOf(this.words.language.outline.adverbials, this.units, end - 1) > 0)
      end--;
    return [from, end];
  }

  /**
   * "more", "deliberately", "the", "one of": no subject by itself where nouns have articles; but "critics", "police", "some", and
   * names by their capital.
   */
  isLone([from, to]: Stretch): boolean {
    const { quotes, names } = this.words.language;
    const {
      verbFirst,
      verbSecond,
      owners,
      articles,
      nounOpeners,
      clauseWords,
      functionaries,
      determiners,
      crowdNouns,
    } = quotes;
    if (!verbFirst || verbSecond || functionaries.length === 0) return false;
    const isIn = (lists: readonly (readonly string[])[], at: number) =>
      lists.some(list => this.words.lengthOf(list, this.units, at) > 0);
    if (isIn([owners, articles, clauseWords], to - 1)) return true;
    // "Visit the" (pages): an imperative
    const isNoun = isIn([determiners, names.roles], from) || this.words.groupOf(this.units[from]!.text) !== undefined;
    if (!isNoun && to - from > 1 && isIn([articles, nounOpeners], from + 1)) return true;
    const { text } = this.units[to - 1]!;
    if (to - from > 1 || !/^\p{Ll}+$/u.test(text) || singulars(text, names.plurals).length > 0) return false;
    return !isIn([names.roles, names.organisationCues, functionaries, determiners, crowdNouns], from);
  }

  /** The last description of a stretch: "would not be lectured by | the opposition", "by | a spokesman for the guild". */
  last([from, to]: Stretch): Stretch {
    const { owners, agents } = this.words.language.quotes;
    const follows = (list: readonly string[], at: number) => this.words.lengthBefore(list, this.units, at) > 0;
    const links = [owners, this.words.language.names.roleLinks];
    const isLinked = (at: number) => !follows(agents, at) && links.some(list => follows(list, at));
    for (let at = to - 1; at > from; at--) {
      if (this.stretches.beginsDescription([at, to]) && !isLinked(at)) return [at, to];
    }
    return [from, to];
  }

  /** "The | Ministry of Defence" */
  skipDeterminer([from, to]: Stretch): number {
    return Math.min(to - 1, from + this.words.lengthOf(this.words.language.quotes.determiners, this.units, from));
  }

  skipConnectives([start, to]: Stretch): number {
    let from = start;
    // "…", hatte Weber im Interview erklärt
    while (this.words.language.quotes.verbSecond && from < to && this.words.isAdverb(this.units[from])) from++;
    for (;;) {
      const length = this.words.lengthOf(this.words.language.outline.connectives, this.units, from);
      if (length === 0 || from >= to) return from;
      from += length;
    }
  }

  /** Where a description turns into a clause: "một cụ bà | đã bắt tay". */
  predicateOf([from, to]: Stretch): number {
    const { clauseWords, reportedForms, verbSecond } = this.words.language.quotes;
    if (verbSecond) return this.nouns.endOf([from, to]);
    for (let at = from + 1; at < to; at++) {
      const isVerb = [clauseWords, reportedForms].some(list => this.words.lengthOf(list, this.units, at) > 0);
      // "nữ | bị cáo", "hãng hàng | không"
      if (this.stretches.beginsWithRole([at, to]) || this.words.lookalikeAt(this.units, at - 1) > 1) continue;
      if (isVerb || this.words.isAdverb(this.units[at]) || this.takesObject(at, to))
        return this.beforeRelative(from, at);
    }
    return this.beforeRelative(from, to);
  }

  /** "the agent | helped them", "the crew | made another post": what a pronoun or a determiner follows, and links nothing. */
  private takesObject(at: number, to: number): boolean {
    const { quotes, names, outline } = this.words.language;
    const { verbFirst, verbSecond, objectWords, determiners, nounOpeners } = quotes;
    if (!verbFirst || verbSecond || at + 1 >= to || !/^\p{Ll}{3,}$/u.test(this.units[at]!.text)) return false;
    const holds = (list: readonly string[], unit: number) => this.words.lengthOf(list, this.units, unit) > 0;
    // "Leeds | considers Hull", "cooks from Leeds | worked with Hale"
    const [before, verb, behind] = this.units.slice(at - 1, at + 2).map(({ text }) => text);
    const isAfterName = /^\p{Lu}\p{Ll}/u.test(before!);
    const isObject = /^\p{Lu}\p{Ll}/u.test(behind!) || this.words.isTeller(behind!);
    const isPast = this.words.hasEnding(quotes.pastEndings, verb!);
    if (isAfterName && (isPast || this.words.hasEnding(quotes.presentEndings, verb!)) && isObject) return true;
    if (isAfterName && isPast && holds(outline.adverbials, at + 1)) return true;
    if (quotes.owners.length && holds(quotes.owners, at + 1)) return false;
    if (![objectWords, determiners, nounOpeners].some(list => holds(list, at + 1))) return false;
    const links = [
      names.roleLinks,
      names.joiners,
      quotes.joiners,
      quotes.owners,
      outline.adverbials,
      outline.clauseOpeners,
    ];
    return ![...links, determiners].some(list => holds(list, at));
  }

  /** "a man who | has": a pronoun that opens the clause does not belong to the description. */
  private beforeRelative(from: number, verb: number): number {
    const opener = this.words.lengthBefore(this.words.language.outline.clauseOpeners, this.units, verb, 1);
    return verb - opener > from ? verb - opener : verb;
  }
}
