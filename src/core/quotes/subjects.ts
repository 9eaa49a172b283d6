import type { Unit } from './carrier-sentences';
import { DescribedSubjects, LONGEST_DESCRIPTION } from './described-subjects';
import { NamedSubjects } from './named-subjects';
import type { SpeechWords } from './speech-words';
import { type Stretch, Stretches } from './stretches';
import type { Mentions, Voice } from './voices';
import { WrittenSources } from './written-sources';

/** How far before a quotation its subject may stand. */
const MARKER_REACH = 60;

/** Finds who does the saying around a cue in a sentence. */
export class Subjects {
  readonly written: WrittenSources;
  private readonly stretches: Stretches;
  private readonly named: NamedSubjects;
  private readonly described: DescribedSubjects;

  constructor(
    block: number,
    private readonly units: readonly Unit[],
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    this.stretches = new Stretches(block, units, words);
    this.named = new NamedSubjects(this.stretches, mentions);
    this.described = new DescribedSubjects(this.stretches, this.named, mentions);
    this.written = new WrittenSources(this.stretches);
  }

  /** The subject that stands before a verb, at `from` at the earliest. */
  before(verb: number, from: number): Voice | undefined {
    const to = this.skipAdverbsBack(verb, from);
    const inverted = this.inverted(to - 1, from);
    if (inverted) return inverted;
    const quoted = this.written.mediumAt(to - 1);
    if (quoted) return quoted;
    const stretches = this.stretches.back(to, from);
    const [whole, ...others] = stretches;
    if (!whole) return undefined;
    const nearest = this.stretches.behindConjunction(whole);
    if (this.stretches.isObject(nearest)) return undefined;
    const closed = to > from && !this.stretches.isWord(to - 1);
    // "Auf die Frage, ob er gehe, antwortete Weber": what is put first there is not the subject.
    const fronted = this.behindAuxiliary(nearest);
    if (fronted) return this.described.unnamed(fronted);
    const isFronted = this.words.language.quotes.verbSecond && this.stretches.opensAdverbial(stretches.at(-1)!);
    if (closed) return isFronted ? undefined : this.beforeAsides(stretches);
    const person = this.named.headOf(nearest) ?? this.named.personIn(nearest) ?? this.relative(nearest, others[0]);
    if (person) return person;
    // "Ông Lê Mây, Chủ tịch phường cho biết": the name stands before its role, without a comma behind.
    const name = others[0];
    if (
      name &&
      !this.stretches.isAside(name) &&
      (this.stretches.beginsDescription(nearest) || this.stretches.beginsWithRole(nearest))
    ) {
      const named = this.named.personIn(name);
      if (named) return named;
    }
    const bare = this.described.unnamed(nearest);
    if (!bare || this.described.isMarked(nearest)) return bare;
    // "Merkel dừng lại, rồi trả lời": a chain of verbs has its subject at the head of an earlier stretch.
    const head = others.find(stretch => !this.stretches.isAside(stretch) && this.named.startsWithPerson(stretch));
    return (head && this.words.groupOf(bare.name) === undefined && this.named.personIn(head)) || bare;
  }

  /** "In ihrem Interview hatte | die Autorin" (gesagt): the subject behind the finite verb, where an adverbial is put first. */
  private behindAuxiliary([from, to]: Stretch): Stretch | undefined {
    const { verbSecond, passives, clauseWords } = this.words.language.quotes;
    if (!verbSecond || !this.stretches.opensAdverbial([from, to])) return undefined;
    for (let at = to - 2; at > from; at--) {
      const isVerb = this.words.lengthOf(clauseWords, this.units, at) > 0;
      if (isVerb && this.words.lengthOf(passives, this.units, at) === 0) return [at + 1, to];
    }
    return undefined;
  }

  /** "Ana Doyle, 44, a nurse from Leeds, said": the first person that stands at the head of a stretch. */
  private beforeAsides(stretches: readonly Stretch[]): Voice | undefined {
    const candidates = stretches.filter(stretch => !this.stretches.isAside(stretch));
    const at = candidates.findIndex(stretch => this.named.startsWithPerson(stretch));
    if (at >= 0) {
      // "Bà Mận, vợ ông Lúa, nói": a person alone before a role that names another is the one whose role it is.
      const [nearest, further] = [candidates[at]!, candidates[at + 1]];
      const isRole = further && this.stretches.beginsWithRole(nearest) && this.named.isPerson(further);
      return this.named.personIn(isRole ? further : nearest);
    }
    for (const stretch of candidates) {
      const person = this.named.personIn(stretch);
      if (person) return person;
    }
    const [named, subject] = [candidates.at(-2), candidates.at(-1)];
    if (!subject) return undefined;
    // "Her publisher, Hale Books, said": the name says more than what it stands beside.
    const apposed = named && this.named.headOf(named);
    const isApposed = apposed?.span.end === (named && this.stretches.spanOf(named).end);
    return this.named.headOf(subject) ?? (isApposed ? apposed : undefined) ?? this.described.unnamed(subject);
  }

  /** "…the guild, which says": the last name before the pronoun, or who is described there. */
  private relative([from, to]: Stretch, before: Stretch | undefined): Voice | undefined {
    const pronoun = this.words.lengthOf(this.words.language.outline.clauseOpeners, this.units, from);
    if (!before || pronoun === 0 || from + pronoun !== to) return undefined;
    const name = this.mentions.within(this.stretches.spanOf(before)).findLast(({ kind }) => kind !== 'place');
    if (name) return { name: name.entity.name, span: name.span, entity: name.entity };
    return this.described.unnamed(this.described.last(before));
  }

  /** The person that the words between two units are about: they begin with that name, or an aside and then it. */
  head(from: number, to: number): Voice | undefined {
    const [first, second] = this.stretches.on(from, to).filter(stretch => !this.stretches.isAside(stretch));
    if (first && this.named.startsWithPerson(first)) return this.named.personIn(first);
    // "His deputy, Ruth Hale, was hopeful"
    const isNamed = second && this.described.isMarked(first!) && this.named.startsWithPerson(second);
    if (isNamed) return this.named.personIn(second);
    if (!this.words.language.quotes.verbSecond) return undefined;
    // "Die Opposition blieb gelassen: …": an article that opens the sentence opens no relative clause.
    const opening = from === 0 ? this.stretches.on(from, to)[0] : first;
    return opening && this.described.unnamed(opening);
  }

  /** The name that the whole sentence begins with, a person's or a body's: whom a pronoun further on stands for. */
  opening(): Voice | undefined {
    const [first] = this.stretches.on(0, this.units.length);
    return first && (this.named.headOf(first) ?? this.named.headOf([this.described.skipDeterminer(first), first[1]]));
  }

  /** The person that the whole sentence is about; `quotation` is the index of its first one, -1 where it has none. */
  topic(quotation: number): Voice | undefined {
    const to = quotation < 0 ? this.units.length : quotation;
    const topic = this.head(0, to) ?? this.contrasted(to);
    return topic && this.words.language.quotes.verbSecond && !this.described.isHuman(topic) ? undefined : topic;
  }

  /** "Leeds won, but | Ana Doyle was unhappy" */
  private contrasted(to: number): Voice | undefined {
    const other = this.stretches.on(0, to).find(stretch => this.stretches.followsContrast(stretch));
    return other && this.named.startsWithPerson(other) ? this.named.personIn(other) : undefined;
  }

  /** The subject or object that stands behind a cue, before `to`. */
  after(from: number, to: number): Voice | undefined {
    // "ließ erklären, sie bereue": where verbs have second place a comma ends the clause.
    if (this.words.language.quotes.verbSecond && this.units[this.skipAdverbs(from)]?.text === ',') return undefined;
    const inverted = this.inverted(from, from);
    if (inverted) return inverted;
    const stretches = this.stretches.on(from, to);
    const [first, second] = stretches;
    if (!first) return undefined;
    const person = this.named.personIn(first, true) ?? this.ownedBy(first);
    if (person) return person;
    if (second && this.stretches.beginsDescription(first) && this.named.startsWithPerson(second))
      return this.named.personIn(second);
    return this.described.unnamed(this.described.cutTime(first));
  }

  /** The subject by the particle behind it, before `to`: "佐藤さんは「". */
  marked(to: number): Voice | undefined {
    const { subjectMarkers } = this.words.language.quotes;
    for (let at = to - 1; at > Math.max(0, to - MARKER_REACH); at--) {
      if (this.words.lengthOf(subjectMarkers, this.units, at) === 0) continue;
      const stretch = this.stretches.back(at, 0)[0];
      return stretch && (this.named.personIn(stretch) ?? this.described.unnamed(stretch));
    }
    return undefined;
  }

  /** The words before a colon, where they are nothing but a name or a description: "Trump: …". */
  alone(from: number, to: number): Voice | undefined {
    const stretch: Stretch = [from, to];
    return this.ownedBy(stretch) ?? (to - from <= LONGEST_DESCRIPTION ? this.named.personIn(stretch) : undefined);
  }

  /** Who owns words said: "di huấn của Chủ tịch Hồ Chí Minh". Looks for the last such noun of the stretch. */
  ownedBy(stretch: Stretch): Voice | undefined {
    return this.described.ownedBy(stretch);
  }

  /** "a-t-elle | ajouté", "dit-il | hier": a pronoun that can only be the subject. */
  private inverted(at: number, from: number): Voice | undefined {
    const unit = at >= from ? this.units[at] : undefined;
    return unit?.inverted ? { name: unit.text, span: this.stretches.spanOf([at, at + 1]) } : undefined;
  }

  private skipAdverbs(from: number): number {
    let at = from;
    while (this.words.isAdverb(this.units[at])) at++;
    return at;
  }

  private skipAdverbsBack(verb: number, from: number): number {
    let at = verb;
    while (at > from && this.words.isAdverb(this.units[at - 1])) at--;
    return at;
  }
}
