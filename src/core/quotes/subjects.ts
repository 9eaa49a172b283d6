import type { Unit } from './carrier-sentences';
import { DescribedSubjects, LONGEST_DESCRIPTION } from './described-subjects';
import { NamedSubjects } from './named-subjects';
import { PronounSubjects } from './pronoun-subjects';
import { RelativeSubjects } from './relative-subjects';
import type { SpeechWords } from './speech-words';
import { type Stretch, Stretches } from './stretches';
import { Topics } from './topics';
import type { Mentions, Voice } from './voices';
import { WrittenSources } from './written-sources';

/** How far before a quotation its subject may stand. */
const MARKER_REACH = 60;

/** Finds who does the saying around a cue in a sentence. */
export class Subjects {
  readonly written: WrittenSources;
  readonly topics: Topics;
  private readonly stretches: Stretches;
  private readonly named: NamedSubjects;
  readonly described: DescribedSubjects;
  readonly pronouns: PronounSubjects;
  private readonly relatives: RelativeSubjects;

  constructor(
    block: number,
    private readonly units: readonly Unit[],
    private readonly mentions: Mentions,
    private readonly words: SpeechWords,
  ) {
    this.stretches = new Stretches(block, units, words, mentions);
    this.named = new NamedSubjects(this.stretches, mentions);
    this.described = new DescribedSubjects(this.stretches, this.named, mentions);
    this.pronouns = new PronounSubjects(this.stretches, mentions);
    this.relatives = new RelativeSubjects(this.stretches, this.named, this.described, mentions);
    this.topics = new Topics(this.stretches, this.named, this.described);
    this.written = new WrittenSources(this.stretches);
  }

  /** The subject that stands before a verb, at `from` at the earliest. */
  before(verb: number, from: number): Voice | undefined {
    const to = this.skipAdverbsBack(verb, from);
    const inverted = this.pronouns.inverted(to - 1, from);
    if (inverted) return inverted;
    const quoted = this.written.mediumAt(to - 1);
    if (quoted) return quoted;
    // "Of his rival Ana Doyle | she" (says …)
    if (this.pronouns.isBehind(to - 1, from))
      return { name: this.units[to - 1]!.text, span: this.stretches.spanOf([to - 1, to]) };
    const stretches = this.stretches.back(to, from);
    const [whole, ...others] = stretches;
    if (!whole) return undefined;
    const nearest = this.stretches.behindConjunction(whole);
    if (this.stretches.isObject(nearest)) return undefined;
    // "…, a Hale ally, | to urge": whoever is to do it stands before
    const isInfinitive = nearest[1] - nearest[0] === 1 && this.stretches.opensAdverbial(nearest) && others.length > 0;
    if (isInfinitive && this.words.language.quotes.verbFirst) return this.beforeAsides(others);
    const who = this.relatives.beside(nearest);
    if (who) return who.entity ? who : (this.named.before(nearest, others[0]) ?? who);
    const participle = this.relatives.participle(nearest, verb);
    if (participle) return participle;
    const closed = to > from && !this.stretches.isWord(to - 1);
    // "Auf die Frage, ob er gehe, antwortete Weber": what is put first there is not the subject.
    const fronted = this.behindAuxiliary(nearest);
    if (fronted) return this.described.unnamed(fronted);
    const { verbSecond } = this.words.language.quotes;
    const isFronted = verbSecond && this.stretches.opensAdverbial(stretches.at(-1)!);
    // "Die Stiftung (1927-2014) | nannte": an article that opens the sentence opens no relative clause.
    if (verbSecond && !isFronted && whole[0] === 0 && this.units[to - 1]!.text === ')')
      return this.described.unnamed(whole);
    if (closed) return isFronted ? undefined : this.beforeAsides(stretches);
    const named = this.named.before(nearest, others[0]);
    // "Ana Doyle, of the Harbour Guild | said"
    if (named && this.words.lengthOf(this.words.language.quotes.owners, this.units, nearest[0]) > 0) return named;
    const person =
      this.bearer(stretches) ??
      this.named.headOf(nearest) ??
      this.named.personIn(nearest) ??
      this.relatives.behindComma(nearest, others[0]);
    if (person) return person;
    if (named) return named;
    const bare = this.described.unnamed(nearest);
    if (!bare || this.described.isMarked(nearest)) return bare;
    // "Merkel dừng lại, rồi trả lời": a chain of verbs has its subject at the head of an earlier stretch.
    const head = others.find(stretch => !this.stretches.isAside(stretch) && this.named.startsWithPerson(stretch));
    return (head && this.words.groupOf(bare.name) === undefined && this.named.personIn(head)) || bare;
  }

  /** "Bác sĩ Lê Văn Lúa, Trưởng khoa Cấp cứu, Bệnh viện Bạch Mai | cho biết": whose office and whose house stand behind a name. */
  private bearer([house, office, name]: readonly Stretch[]): Voice | undefined {
    if (!name || !this.stretches.beginsWithRole(office!)) return undefined;
    const body = this.named.headOf(house!);
    const person = this.named.personIn(name);
    // "Ana Doyle, vice president of Hale, a grading firm in Leeds | told"
    const isAll = body ? body.span.end === this.stretches.spanOf(house!).end : this.stretches.beginsDescription(house!);
    return isAll && person?.span.end === this.stretches.spanOf(name).end ? person : undefined;
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
    const candidates = stretches.filter(
      (stretch, i) => !this.stretches.isAside(stretch) && !this.isRoleOf(stretch, stretches[i + 1]),
    );
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
    const subject = candidates.at(-1);
    const named = candidates.length > 1 ? candidates[0] : undefined;
    if (!subject) return undefined;
    // "The firm that prints her, Hale Books, said": the name says more than what it stands beside.
    const apposed = named && this.named.headOf(named);
    const isApposed = apposed?.span.end === (named && this.stretches.spanOf(named).end);
    return this.named.headOf(subject) ?? (isApposed ? apposed : undefined) ?? this.described.unnamed(subject);
  }

  /** "Doyle's letter to Ben Hale, | the commissioner, | said": a role is no subject where whom it stands beside is none. */
  private isRoleOf(stretch: Stretch, before: Stretch | undefined): boolean {
    const person = before && this.named.personIn(stretch)?.entity;
    if (!person || this.named.personIn(before)) return false;
    return this.mentions.within(this.stretches.spanOf(before)).some(({ entity }) => entity === person);
  }

  /** The subject or object that stands behind a cue, before `to`. */
  after(from: number, to: number): Voice | undefined {
    // "ließ erklären, sie bereue": where verbs have second place a comma ends the clause.
    let word = from;
    while (this.words.isAdverb(this.units[word])) word++;
    if (this.words.language.quotes.verbSecond && this.units[word]?.text === ',') return undefined;
    const inverted = this.pronouns.inverted(from, from);
    if (inverted) return inverted;
    // "bezeichnete es | die Fachwelt als “…”"
    const { crowdPronouns, verbSecond } = this.words.language.quotes;
    const isFiller = verbSecond && crowdPronouns[0] === this.units[from]?.text;
    const stretches = this.stretches.on(isFiller ? from + 1 : from, to);
    const [first, second] = stretches;
    if (!first) return undefined;
    // "antwortete | er in einem Interview der Rundschau"
    const { text } = this.units[first[0]]!;
    const isAlone = !/^\p{Lu}/u.test(this.units[first[0] + 1]?.text ?? '');
    if (verbSecond && !isFiller && isAlone && this.words.language.quotes.pronouns.some(([pronoun]) => pronoun === text))
      return { name: text, span: this.stretches.spanOf([first[0], first[0] + 1]) };
    const person = this.named.personIn(first, true) ?? this.ownedBy(first);
    if (person) return person;
    if (second && this.stretches.beginsDescription(first) && this.named.startsWithPerson(second))
      return this.named.personIn(second);
    return this.described.unnamed(this.described.edges.cutTime(first));
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

  private skipAdverbsBack(verb: number, from: number): number {
    const { adverbs } = this.words.language.quotes;
    let at = verb;
    for (let length = 1; at > from && length > 0; at -= length)
      length = this.words.isAdverb(this.units[at - 1]) ? 1 : this.words.lengthBefore(adverbs, this.units, at);
    return Math.max(at, from);
  }
}
