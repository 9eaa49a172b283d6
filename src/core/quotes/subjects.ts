import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import type { Mention, Mentions, Voice } from './voices';

/** A stretch of units between two marks: [from, to). */
type Stretch = readonly [from: number, to: number];

const COMMA = /^[,;:，、；：]$/u;
const DASH = /^[-–—]$/u;
const OPENING = /^[([（]$/u;
const CLOSING = /^[)\]）]$/u;

/** A subject without a name is at most this long; more words are a clause we failed to take apart. */
const LONGEST_DESCRIPTION = 12;
/** One that ends in a name may be longer: "lawmakers on the House Committee on …". */
const LONGEST_NAMED = 24;
/** Without a determiner it is shorter still: "giáo viên", "critics". */
const LONGEST_BARE = 4;

/** How far before a quotation its subject may stand. */
const MARKER_REACH = 60;

/** Finds who does the saying around a cue in a sentence. */
export class Subjects {
  constructor(
    private readonly block: number,
    private readonly units: readonly Unit[],
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {}

  /** The subject that stands before a verb, at `from` at the earliest. */
  before(verb: number, from: number): Voice | undefined {
    const to = this.skipAdverbsBack(verb, from);
    const stretches = this.stretchesBack(to, from);
    const [nearest, ...others] = stretches;
    if (!nearest) return undefined;
    const closed = to > from && !this.isWord(to - 1);
    if (closed) return this.beforeAsides(stretches);
    const person = this.personIn(nearest) ?? this.relative(nearest, others[0]);
    if (person) return person;
    // "Ông Lê Mây, Chủ tịch phường cho biết": the name stands before its role, without a comma behind.
    const name = others[0];
    if (name && !this.isAside(name) && (this.beginsDescription(nearest) || this.beginsWithRole(nearest))) {
      const named = this.personIn(name);
      if (named) return named;
    }
    const bare = this.unnamed(nearest);
    if (!bare || this.isMarked(nearest)) return bare;
    // "Merkel dừng lại, rồi trả lời": a chain of verbs has its subject at the head of an earlier stretch.
    const head = others.find(stretch => !this.isAside(stretch) && this.startsWithPerson(stretch));
    return (head && this.words.groupOf(bare.name) === undefined && this.personIn(head)) || bare;
  }

  /** "Ana Doyle, 44, a nurse from Leeds, said": the first person that stands at the head of a stretch. */
  private beforeAsides(stretches: readonly Stretch[]): Voice | undefined {
    const candidates = stretches.filter(stretch => !this.isAside(stretch));
    for (const stretch of candidates) if (this.startsWithPerson(stretch)) return this.personIn(stretch);
    for (const stretch of candidates) {
      const person = this.personIn(stretch);
      if (person) return person;
    }
    const subject = candidates.at(-1);
    return subject && this.unnamed(subject);
  }

  /** "…the guild, which says": the last name before the pronoun. */
  private relative([from, to]: Stretch, before: Stretch | undefined): Voice | undefined {
    const pronoun = this.words.lengthOf(this.words.language.outline.clauseOpeners, this.units, from);
    if (!before || pronoun === 0 || from + pronoun !== to) return undefined;
    const name = this.mentions.within(this.spanOf(before)).findLast(({ kind }) => kind !== 'place');
    return name && { name: name.entity.name, span: name.span, entity: name.entity };
  }

  /** The subject or object that stands behind a cue, before `to`. */
  after(from: number, to: number): Voice | undefined {
    const stretches = this.stretchesOn(from, to);
    const [first, second] = stretches;
    if (!first) return undefined;
    const person = this.personIn(first, true) ?? this.ownedBy(first);
    if (person) return person;
    if (second && this.beginsDescription(first) && this.startsWithPerson(second)) return this.personIn(second);
    return this.unnamed(this.cutTime(first));
  }

  /** The subject by the particle behind it, before `to`: "佐藤さんは「". */
  marked(to: number): Voice | undefined {
    const { subjectMarkers } = this.words.language.quotes;
    for (let at = to - 1; at > Math.max(0, to - MARKER_REACH); at--) {
      if (this.words.lengthOf(subjectMarkers, this.units, at) === 0) continue;
      const stretch = this.stretchesBack(at, 0)[0];
      return stretch && (this.personIn(stretch) ?? this.unnamed(stretch));
    }
    return undefined;
  }

  /** The words before a colon, where they are nothing but a name or a description: "Trump: …". */
  alone(from: number, to: number): Voice | undefined {
    const stretch: Stretch = [from, to];
    return this.ownedBy(stretch) ?? (to - from <= LONGEST_DESCRIPTION ? this.personIn(stretch) : undefined);
  }

  /** Who owns words said: "di huấn của Chủ tịch Hồ Chí Minh". Looks for the last such noun of the stretch. */
  ownedBy([from, to]: Stretch): Voice | undefined {
    const { speechNouns, owners } = this.words.language.quotes;
    for (let at = to - 1; at >= from; at--) {
      const noun = this.words.lengthOf(speechNouns, this.units, at);
      const owner = noun && this.words.lengthOf(owners, this.units, at + noun);
      if (!owner) continue;
      const rest: Stretch = [at + noun + owner, to];
      return this.personIn(rest, true) ?? this.unnamed(this.cutTime(rest));
    }
    return undefined;
  }

  private skipAdverbsBack(verb: number, from: number): number {
    let at = verb;
    while (at > from && this.words.isAdverb(this.units[at - 1])) at--;
    return at;
  }

  /** The stretches before a unit, nearest first; words in brackets are left out. */
  private stretchesBack(end: number, from: number): Stretch[] {
    const stretches: Stretch[] = [];
    let to = end;
    for (let at = end - 1; at >= from - 1 && stretches.length < 6; at--) {
      if (at >= from && CLOSING.test(this.units[at]!.text)) {
        if (at + 1 < to) stretches.push([at + 1, to]);
        while (at > from && !OPENING.test(this.units[at]!.text)) at--;
        to = at;
        continue;
      }
      if (at >= from && !this.isBoundary(at)) continue;
      if (at + 1 < to) stretches.push([at + 1, to]);
      if (at < from || this.units[at]!.quotation || /^[;:；：]$/u.test(this.units[at]!.text)) break;
      to = at;
    }
    return stretches;
  }

  /** The stretches behind a unit in order. */
  private stretchesOn(start: number, to: number): Stretch[] {
    const stretches: Stretch[] = [];
    let from = start;
    for (let at = start; at <= to && stretches.length < 3; at++) {
      if (at < to && !this.isBoundary(at) && !this.ends(at)) continue;
      if (from < at) stretches.push([from, at]);
      if (at < to && !COMMA.test(this.units[at]!.text) && !DASH.test(this.units[at]!.text)) break;
      from = at + 1;
    }
    return stretches;
  }

  private isBoundary(at: number): boolean {
    const unit = this.units[at]!;
    if (unit.quotation) return true;
    if (unit.kind === 'mark') return COMMA.test(unit.text) || this.isSpacedDash(at) || OPENING.test(unit.text);
    return this.words.lengthOf(this.words.language.quotes.complementizers, this.units, at) > 0;
  }

  private isSpacedDash(at: number): boolean {
    const [before, dash, after] = [this.units[at - 1], this.units[at]!, this.units[at + 1]];
    return DASH.test(dash.text) && before?.end !== dash.start && after?.start !== dash.end;
  }

  /** A mark that nothing goes on behind; the stop of "W. Bush" and the hyphen of "58-Jährige" are none. */
  private ends(at: number): boolean {
    const { text, kind } = this.units[at]!;
    return kind === 'mark' && !DASH.test(text) && !(text === '.' && at + 1 < this.units.length);
  }

  private isWord(at: number): boolean {
    return this.units[at]!.kind !== 'mark';
  }

  /** A stretch that cannot be the subject: an adverbial, a relative clause, a number. */
  private isAside([from, to]: Stretch): boolean {
    const { adverbials, clauseOpeners } = this.words.language.outline;
    if (to - from === 1 && this.units[from]!.kind === 'number') return true;
    return [adverbials, clauseOpeners].some(list => this.words.lengthOf(list, this.units, from) > 0);
  }

  private beginsDescription([from]: Stretch): boolean {
    return this.words.lengthOf(this.words.language.quotes.determiners, this.units, from) > 0;
  }

  private beginsWithRole([from]: Stretch): boolean {
    return this.words.lengthOf(this.words.language.names.roles, this.units, from) > 0;
  }

  private spanOf([from, to]: Stretch) {
    return { block: this.block, start: this.units[from]!.start, end: this.units[to - 1]!.end };
  }

  /** The person who is the subject of a stretch: not one that only belongs to it ("luật sư của ông Nam"). */
  private personIn(stretch: Stretch, near = false): Voice | undefined {
    const [from, to] = stretch;
    if (from >= to) return undefined;
    const people = this.mentions.within(this.spanOf(stretch)).filter(({ kind }) => kind === 'person');
    const subject = people.find(mention => !this.isOwned(mention, stretch) && !this.owns(mention));
    if (!subject || (near && subject.span.start > this.units[Math.min(to, from + 10) - 1]!.start)) return undefined;
    return { name: subject.entity.name, span: subject.span, entity: subject.entity };
  }

  private startsWithPerson(stretch: Stretch): boolean {
    const person = this.personIn(stretch);
    return person !== undefined && person.span.start <= this.units[Math.min(stretch[0] + 3, stretch[1] - 1)]!.start;
  }

  /** "Trump’s lawyer" */
  private owns({ span }: Mention): boolean {
    const unit = this.units[this.unitAt(span.end - 1)]!;
    return unit.end > span.end && /^['’]/u.test(unit.text.slice(span.end - unit.start));
  }

  /** The index of the unit that ends behind an offset. */
  private unitAt(offset: number): number {
    let low = 0;
    let high = this.units.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** "Người phát ngôn của Thủ tướng May": only her title stands between "của" and her. */
  private isOwned({ span }: Mention, [from]: Stretch): boolean {
    const { address, roles } = this.words.language.names;
    const { owners } = this.words.language.quotes;
    const { adverbials } = this.words.language.outline;
    let at = this.unitAt(span.start);
    for (;;) {
      const title = [address, roles]
        .map(list => this.words.lengthBefore(list, this.units, at, 6))
        .find(length => length > 0);
      if (!title || at - title < from) break;
      at -= title;
    }
    const preposition = [owners, adverbials]
      .map(list => this.words.lengthBefore(list, this.units, at))
      .find(length => length > 0);
    return preposition !== undefined && at - preposition > from;
  }

  /** A subject behind its verb without what follows it: "a spokesman | on Tuesday". */
  private cutTime([from, to]: Stretch): Stretch {
    let end = from + 1;
    while (end < to && !this.words.isAdverb(this.units[end])) end++;
    while (end > from + 1 && this.words.lengthOf(this.words.language.outline.adverbials, this.units, end - 1) > 0)
      end--;
    return [from, end];
  }

  /** An organisation, a pronoun or a description: the stretch without what opens the sentence and without a predicate. */
  private unnamed([start, end]: Stretch): Voice | undefined {
    const from = this.skipConnectives([start, end]);
    if (from >= end) return undefined;
    const owned = this.ownedBy([from, end]);
    if (owned) return owned;
    const to = this.predicateOf([from, end]);
    const span = this.spanOf([from, to]);
    const organisation = this.mentions.within(span).find(({ kind }) => kind === 'organisation');
    if (organisation && this.unitAt(organisation.span.start) - from <= 2) {
      return { name: organisation.entity.name, span: organisation.span, entity: organisation.entity };
    }
    const name = this.textOf([from, to]);
    if (this.words.groupOf(name) !== undefined) return { name, span };
    const opensAdverbial = this.words.lengthOf(this.words.language.outline.adverbials, this.units, from) > 0;
    // Where nouns have capitals, words without one name nobody: "…, sicher".
    if (this.words.language.quotes.verbSecond && !/\p{Lu}|\p{Nd}/u.test(name)) return undefined;
    const telling = this.mentions.within(span).length > 0;
    const longest = this.units[end]?.text === ':' ? LONGEST_NAMED : this.longest([from, to]);
    return to - from <= longest && !opensAdverbial ? { name, span, telling } : undefined;
  }

  private skipConnectives([start, to]: Stretch): number {
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
  private predicateOf([from, to]: Stretch): number {
    const { clauseWords, reportedForms, verbSecond } = this.words.language.quotes;
    if (verbSecond) return this.endOfNouns([from, to]);
    for (let at = from + 1; at < to; at++) {
      const isVerb = [clauseWords, reportedForms].some(list => this.words.lengthOf(list, this.units, at) > 0);
      if (isVerb || this.words.isAdverb(this.units[at])) return at;
    }
    return to;
  }

  /**
   * Where the nouns end that a stretch begins with, in a language that writes them with capitals: "der Sprecher des
   * Senders aus Graz | das Ereignis", "Weber | schloss sich an".
   */
  private endOfNouns([from, to]: Stretch): number {
    const isNoun = (at: number) => at < to && /^[\p{Lu}\p{Nd}.–-]/u.test(this.units[at]!.text);
    const isOne = (list: readonly string[], at: number) => at < to && this.words.lengthOf(list, this.units, at) === 1;
    const { determiners, owners } = this.words.language.quotes;
    let at = from;
    if (isOne(determiners, at) && !isNoun(at + 1) && at + 1 < to) at++;
    while (at < to && !isNoun(at) && isNoun(at + 1)) at++;
    while (isNoun(at)) {
      at++;
      let next = at;
      if (isOne(owners, next) || isOne(this.words.language.names.roleLinks, next)) next++;
      if (next > at && isOne(determiners, next)) next++;
      if (next > at && !isNoun(next)) next++;
      if (isNoun(next) && next > at) at = next;
    }
    return Math.max(at, from + 1);
  }

  private longest(stretch: Stretch): number {
    const [from, to] = stretch;
    const { end } = this.spanOf(stretch);
    const last = this.mentions.within(this.spanOf(stretch)).at(-1);
    if (last?.span.end === end) return LONGEST_NAMED;
    return this.isMarked(stretch) && to > from ? LONGEST_DESCRIPTION : LONGEST_BARE;
  }

  /** A stretch that begins as a description does: with a determiner, a role, or a capital. */
  private isMarked(stretch: Stretch): boolean {
    const isCapital = this.words.language.quotes.verbFirst && /^\p{Lu}/u.test(this.units[stretch[0]]!.text);
    return isCapital || this.beginsDescription(stretch) || this.beginsWithRole(stretch);
  }

  private textOf([from, to]: Stretch): string {
    const units = this.units.slice(from, to);
    return units.map((unit, i) => (i > 0 && units[i - 1]!.end < unit.start ? ' ' : '') + unit.text).join('');
  }
}
