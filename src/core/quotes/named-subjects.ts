import { StretchReader } from './stretch-reader';
import type { Stretch, Stretches } from './stretches';
import type { Mention, Mentions, Voice } from './voices';

/** Words of the longest owner of words said: "the defence minister's" (response). */
const LONGEST_POSSESSOR = 4;

/** Finds the people who are the subject of a stretch. */
export class NamedSubjects extends StretchReader {
  constructor(
    stretches: Stretches,
    private readonly mentions: Mentions,
  ) {
    super(stretches);
  }

  /** The person who is the subject of a stretch: not one that only belongs to it ("luật sư của ông Nam"). */
  personIn(stretch: Stretch, near = false): Voice | undefined {
    const [from, to] = stretch;
    if (from >= to) return undefined;
    const people = this.mentions.within(this.stretches.spanOf(stretch)).filter(({ kind }) => kind === 'person');
    const subject = people.find(mention => !this.isOwned(mention, stretch) && !this.owns(mention));
    if (!subject || (near && subject.span.start > this.units[Math.min(to, from + 10) - 1]!.start)) return undefined;
    return { name: subject.entity.name, span: subject.span, entity: subject.entity };
  }

  /** "Ông Lê Mây, | Chủ tịch phường" (cho biết): the name that stands before its role, without a comma behind. */
  before(role: Stretch, name: Stretch | undefined): Voice | undefined {
    if (!name || this.stretches.isAside(name)) return undefined;
    // "Ana Doyle, | of the Harbour Guild"
    const isOwned = this.words.lengthOf(this.words.language.quotes.owners, this.units, role[0]) > 0;
    if (!isOwned && !this.stretches.beginsDescription(role) && !this.stretches.beginsWithRole(role)) return undefined;
    const named = this.personIn(name);
    return named?.span.end === this.stretches.spanOf(name).end ? named : undefined;
  }

  /** Whether that person is among its first words. */
  startsWithPerson(stretch: Stretch): boolean {
    const person = this.personIn(stretch);
    return person !== undefined && person.span.start <= this.units[Math.min(stretch[0] + 3, stretch[1] - 1)]!.start;
  }

  /** The name that a stretch begins with, whatever it names, unless it only stands before a person's title ("US President …"). */
  headOf(stretch: Stretch): Voice | undefined {
    const [first, second] = this.mentions.within(this.stretches.spanOf(stretch)).filter(({ isRole }) => !isRole);
    if (!first || first.span.start !== this.units[stretch[0]]!.start || this.owns(first)) return undefined;
    // "Anh" is England and a pronoun; behind brackets goes on what stands before them.
    const opening = this.units[stretch[0]]!.text;
    if (this.words.groupOf(opening) !== undefined || this.stretches.isBehindBracket(stretch)) return undefined;
    if (second && this.titleStart(second, stretch[0]) <= this.stretches.unitAt(first.span.end)) return undefined;
    if (first.kind !== 'person' && this.isBeforeNoun(first, stretch)) return undefined;
    return { name: first.entity.name, span: first.span, entity: first.entity };
  }

  /** Whether a stretch is nothing but a person: "Bà Lê Thị Mận". */
  isPerson(stretch: Stretch): boolean {
    return this.startsWithPerson(stretch) && this.personIn(stretch)!.span.end === this.stretches.spanOf(stretch).end;
  }

  /** "Trump's | statement", "The minister's | response": who has what is said. */
  possessor([from, to]: Stretch): Voice | undefined {
    const last = to > from ? this.units[to - 1]! : undefined;
    const ending = last && /['’]s$/u.exec(last.text);
    if (!ending || to - from > LONGEST_POSSESSOR) return undefined;
    const { block, start } = this.stretches.spanOf([from, to]);
    const span = { block, start, end: last.start + ending.index };
    const named = this.mentions
      .within(span)
      .findLast(mention => mention.span.end === span.end && mention.kind !== 'place');
    if (named) return { name: named.entity.name, span: named.span, entity: named.entity };
    if (!this.stretches.beginsDescription([from, to])) return undefined;
    return { name: this.stretches.textOf([from, to]).replace(/['’]s$/u, ''), span };
  }

  /** "Doyle's | first order": the person whose something a stretch begins with. */
  ownerAt(stretch: Stretch): Voice | undefined {
    const [first] = this.mentions.within(this.stretches.spanOf(stretch)).filter(({ isRole }) => !isRole);
    if (first?.kind !== 'person' || first.span.start !== this.units[stretch[0]]!.start) return undefined;
    const { end, text, start } = this.units[this.stretches.unitAt(first.span.end - 1)]!;
    const isOwner = end > first.span.end && /^['’]/u.test(text.slice(first.span.end - start));
    return isOwner ? { name: first.entity.name, span: first.span, entity: first.entity } : undefined;
  }

  /** "US | officials": where names stand before their nouns, what follows one is its verb or the noun. */
  private isBeforeNoun({ span }: Mention, [from, to]: Stretch): boolean {
    const at = this.stretches.unitAt(span.end - 1) + 1;
    const { verbFirst, verbSecond, clauseWords, joiners, owners, pastEndings } = this.words.language.quotes;
    const { outline, names } = this.words.language;
    if (!verbFirst || verbSecond || at >= to || at - from > 3 || !/^\p{Ll}+$/u.test(this.units[at]!.text)) return false;
    const lists = [clauseWords, joiners, owners, outline.adverbials, outline.clauseOpeners, names.roleLinks];
    const isAdverb = this.words.isAdverb(this.units[at]) || this.words.looksAdverbial(this.units[at]!);
    // "Hale | disputed that"
    const isVerb =
      this.words.hasEnding(pastEndings, this.units[at]!.text) || this.words.cueAt(this.units, at) !== undefined;
    return !isAdverb && !isVerb && lists.every(list => this.words.lengthOf(list, this.units, at) === 0);
  }

  /** "Trump’s lawyer", "a Trump spokesman" */
  private owns({ span }: Mention): boolean {
    const at = this.stretches.unitAt(span.end - 1);
    const unit = this.units[at]!;
    const { roles } = this.words.language.names;
    if (this.words.language.quotes.verbFirst && this.words.lengthOf(roles, this.units, at + 1) > 0) return true;
    if (this.isModifier(span, at) || this.isOwner(at)) return true;
    // "Hales' director"
    const next = this.units[at + 1];
    if (next && /^['’]$/u.test(next.text) && next.start === span.end) return true;
    return unit.end > span.end && /^['’]/u.test(unit.text.slice(span.end - unit.start));
  }

  /** 東都大学 | の高橋教授: where subjects are marked, who owns stands before what is owned. */
  private isOwner(last: number): boolean {
    const { subjectMarkers, owners } = this.words.language.quotes;
    if (subjectMarkers.length === 0) return false;
    const role = this.words.lengthOf(this.words.language.names.roles, this.units, last + 1);
    return this.words.lengthOf(owners, this.units, last + 1 + role) > 0;
  }

  /** "a longtime Hale | backer": a name between an article and a noun, where names stand before their nouns. */
  private isModifier({ start }: Mention['span'], last: number): boolean {
    const { verbFirst, verbSecond, articles, clauseWords } = this.words.language.quotes;
    const noun = this.units[last + 1];
    if (!verbFirst || verbSecond || !noun || !/^\p{Ll}+$/u.test(noun.text)) return false;
    if (this.words.isAdverb(noun) || this.words.looksAdverbial(noun) || this.words.cueAt(this.units, last + 1))
      return false;
    if (this.words.lengthOf(clauseWords, this.units, last + 1) > 0) return false;
    const first = this.stretches.unitAt(start);
    return [1, 2].some(back => this.words.lengthOf(articles, this.units, first - back) > 0);
  }

  /** "Người phát ngôn của Thủ tướng May": only her title stands between "của" and her. */
  private isOwned(mention: Mention, [from]: Stretch): boolean {
    if (this.isServed(mention, from)) return true;
    const { owners, subjectMarkers } = this.words.language.quotes;
    const { adverbials } = this.words.language.outline;
    if (subjectMarkers.length > 0) return false;
    const at = this.titleStart(mention, from);
    const follows = (list: readonly string[], first: number) => {
      const length = this.words.lengthBefore(list, this.units, at);
      return length > 0 && at - length >= first;
    };
    // "wrote | to Ana Doyle saying": behind a verb the preposition may be the first word.
    const isBehindWord = from > 0 && this.stretches.isWord(from - 1);
    return follows(owners, from + 1) || follows(adverbials, isBehindWord ? from : from + 1);
  }
  /** "Trợ lý | tổng thống Trump", where the article knows him as "tổng thống". */
  private isServed(mention: Mention, from: number): boolean {
    const { attendants, roles } = this.words.language.names;
    const at = this.titleStart(mention, from);
    const attendant = attendants.length && this.words.lengthOf(attendants, this.units, at);
    if (!attendant || this.words.lengthOf(roles, this.units, at + attendant) === 0) return false;
    const { role } = mention.entity;
    return role !== undefined && !role.toLowerCase().startsWith(this.units[at]!.text.toLowerCase());
  }

  /** Where the titles begin that stand before a name, `from` at the earliest; else where the name does. */
  private titleStart({ span }: Mention, from: number): number {
    const { address, roles } = this.words.language.names;
    let at = this.stretches.unitAt(span.start);
    for (;;) {
      const lengths = [address, roles].map(list => this.words.lengthBefore(list, this.units, at, 6));
      const title = lengths.find(length => length > 0);
      if (!title || at - title < from) return this.bodyStart(at, span, from);
      at -= title;
    }
  }

  /** "to Harbour Guild director Ana Doyle": a title may begin with a body's name, where titles stand before names. */
  private bodyStart(at: number, { block, start }: Mention['span'], from: number): number {
    const title = this.units[at]!.start;
    if (title === start || !this.words.language.quotes.verbFirst) return at;
    const before = this.mentions.within({ block, start: this.units[from]!.start, end: title }).at(-1);
    const isBody =
      before && before.kind !== 'person' && !before.isRole && this.stretches.unitAt(before.span.end) === at;
    return isBody ? this.stretches.unitAt(before.span.start) : at;
  }
}
