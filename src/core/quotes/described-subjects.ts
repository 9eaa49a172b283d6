import type { Unit } from './carrier-sentences';
import type { NamedSubjects } from './named-subjects';
import { NounPhrases } from './noun-phrases';
import type { SpeechWords } from './speech-words';
import type { Stretch, Stretches } from './stretches';
import type { Mention, Mentions, Voice } from './voices';

/** A subject without a name is at most this long; more words are a clause we failed to take apart. */
export const LONGEST_DESCRIPTION = 12;
/** One that ends in a name may be longer: "lawmakers on the House Committee on …". */
const LONGEST_NAMED = 24;
/** Without a determiner it is shorter still: "giáo viên", "critics". */
const LONGEST_BARE = 4;

/** Finds the subjects that no person's name stands for: organisations, pronouns and descriptions. */
export class DescribedSubjects {
  private readonly units: readonly Unit[];
  private readonly words: SpeechWords;
  private readonly nouns: NounPhrases;

  constructor(
    private readonly stretches: Stretches,
    private readonly named: NamedSubjects,
    private readonly mentions: Mentions,
  ) {
    this.units = stretches.units;
    this.words = stretches.words;
    this.nouns = new NounPhrases(this.units, this.words);
  }

  /** An organisation, a pronoun or a description: the stretch without what opens the sentence and without a predicate. */
  unnamed([start, end]: Stretch, most?: number): Voice | undefined {
    const from = this.skipConnectives([start, end]);
    if (from >= end) return undefined;
    const { owners, verbSecond } = this.words.language.quotes;
    const { mixedCase } = this.words.language.names;
    // the “miracle” | of a dog
    if (!verbSecond && this.words.lengthOf(owners, this.units, from) > 0) return undefined;
    const owned = this.ownedBy([from, end]);
    if (owned) return owned;
    // "he | likes to" (say)
    const pronoun = this.units[from]!.text;
    const isAlone = !mixedCase && from + 1 < end;
    const isPronoun = isAlone && this.words.groupOf(pronoun) !== undefined;
    if (isPronoun && this.words.language.quotes.pronouns.some(([first]) => first === pronoun.toLowerCase()))
      return { name: pronoun, span: this.stretches.spanOf([from, from + 1]) };
    const to = this.predicateOf([from, end]);
    const span = this.stretches.spanOf([from, to]);
    const organisation = this.mentions.within(span).find(({ kind }) => kind === 'organisation');
    if (
      organisation &&
      this.stretches.unitAt(organisation.span.start) - from <= 2 &&
      !this.hasRoleBehind(organisation) &&
      !this.isModifier(organisation, [from, to])
    ) {
      return { name: organisation.entity.name, span: organisation.span, entity: organisation.entity };
    }
    const name = this.stretches.textOf([from, to]);
    if (this.words.groupOf(name) !== undefined) return { name, span };
    // What begins with a verb is nobody: "do you".
    const opensClause = this.words.lengthOf(this.words.language.quotes.clauseWords, this.units, from) > 0;
    if (opensClause && !this.stretches.beginsDescription([from, to])) return undefined;
    // "đề cập | đến" (…)
    const { adverbials } = this.words.language.outline;
    if (mixedCase && to > from + 1 && this.words.lengthBefore(adverbials, this.units, to, 1) > 0) return undefined;
    const opensAdverbial = this.stretches.opensAdverbial([from, end]);
    if (this.words.language.quotes.verbSecond && !this.nouns.isPhrase([from, to])) return undefined;
    const telling = this.mentions.within(span).length > 0;
    const longest = this.isWhole([from, to]) ? LONGEST_NAMED : (most ?? this.longest([from, to]));
    if (to - from > longest || opensAdverbial) return undefined;
    return this.words.language.quotes.verbSecond ? this.withApposition([from, to]) : { name, span, telling };
  }

  /** "Weber, Sprecherin der Stadt": as no names are known there, all that tells who it is. */
  private withApposition([from, to]: Stretch): Voice {
    const end = this.nouns.endOfApposition(this.nouns.endOfBracket(to));
    const whole: Stretch = [from, this.nouns.endOfBracket(end)];
    return { name: this.stretches.textOf(whole), span: this.stretches.spanOf(whole) };
  }

  /** Who owns words said: "di huấn của Chủ tịch Hồ Chí Minh". Looks for the last such noun of the stretch. */
  ownedBy([from, to]: Stretch): Voice | undefined {
    const { speechNouns, owners } = this.words.language.quotes;
    for (let at = to - 1; at >= from; at--) {
      const noun = this.words.lengthOf(speechNouns, this.units, at);
      const possessor = noun > 0 ? this.named.possessor([from, at]) : undefined;
      if (possessor) return possessor;
      const gap = noun && this.words.language.names.mixedCase ? this.gapBefore(owners, at + noun, to) : 0;
      const owner = noun && this.words.lengthOf(owners, this.units, at + noun + gap);
      // "người phát ngôn của ông": no words but a man
      const isRole = this.words.lengthBefore(this.words.language.names.roles, this.units, at + noun) > noun;
      if (!owner || isRole) continue;
      const rest: Stretch = [at + noun + gap + owner, to];
      return this.named.personIn(rest, true) ?? this.unnamed(this.cutTime(rest), LONGEST_DESCRIPTION);
    }
    return undefined;
  }

  /** Words between a noun for what is said and its owner: "lời giải thích | hết sức giản dị | của chị Lan". */
  private gapBefore(owners: readonly string[], from: number, to: number): number {
    for (let gap = 0; gap < LONGEST_BARE + 2 && from + gap < to; gap++) {
      const { kind, text } = this.units[from + gap]!;
      // "tiếng gọi | của bé Na" is a noun of its own
      if (this.words.lengthOf(owners, this.units, from + gap) > 0) return gap === 1 ? 0 : gap;
      if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return 0;
    }
    return 0;
  }

  /** A subject behind its verb without what follows it: "a spokesman | on Tuesday". */
  cutTime([from, to]: Stretch): Stretch {
    let end = from + 1;
    while (end < to && !this.words.isAdverb(this.units[end])) end++;
    while (end > from + 1 && this.words.lengthOf(this.words.language.outline.adverbials, this.units, end - 1) > 0)
      end--;
    return [from, end];
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

  /** Whether a description tells of a person by a role or by a first name: "Trainer Weber", "Ana Weber". */
  isHuman({ span }: Voice): boolean {
    const { roles } = this.words.language.names;
    const from = this.stretches.unitAt(span.start);
    const named = this.units.slice(from, this.stretches.unitAt(span.end - 1) + 1);
    return named.some(
      ({ text }, i) => this.words.isFirstName(text) || this.words.lengthOf(roles, this.units, from + i) > 0,
    );
  }

  /** A stretch that begins as a description does: with a determiner, a role, or a capital. */
  isMarked(stretch: Stretch): boolean {
    const isCapital = this.words.language.quotes.verbFirst && /^\p{Lu}/u.test(this.units[stretch[0]]!.text);
    return isCapital || this.stretches.beginsDescription(stretch) || this.stretches.beginsWithRole(stretch);
  }

  /** "a Harbour Guild spokesman" */
  private hasRoleBehind({ span }: Mention): boolean {
    const at = this.stretches.unitAt(span.end - 1) + 1;
    return (
      this.words.language.quotes.verbFirst && this.words.lengthOf(this.words.language.names.roles, this.units, at) > 0
    );
  }

  /** "The | Ministry of Defence" */
  skipDeterminer([from, to]: Stretch): number {
    return Math.min(to - 1, from + this.words.lengthOf(this.words.language.quotes.determiners, this.units, from));
  }

  /** "a Labour source": behind an indefinite article the noun follows the name. */
  private isModifier({ span }: Mention, [from, to]: Stretch): boolean {
    const { indefinites } = this.words.language.quotes;
    return this.words.lengthOf(indefinites, this.units, from) > 0 && this.stretches.unitAt(span.end - 1) + 1 < to;
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
    if (verbSecond) return this.nouns.endOf([from, to]);
    for (let at = from + 1; at < to; at++) {
      const isVerb = [clauseWords, reportedForms].some(list => this.words.lengthOf(list, this.units, at) > 0);
      // "nữ | bị cáo", "hãng hàng | không"
      if (this.stretches.beginsWithRole([at, to]) || this.words.lookalikeAt(this.units, at - 1) > 1) continue;
      if (isVerb || this.words.isAdverb(this.units[at])) return this.beforeRelative(from, at);
    }
    return this.beforeRelative(from, to);
  }

  /** "a man who | has": a pronoun that opens the clause does not belong to the description. */
  private beforeRelative(from: number, verb: number): number {
    const opener = this.words.lengthBefore(this.words.language.outline.clauseOpeners, this.units, verb, 1);
    return verb - opener > from ? verb - opener : verb;
  }

  /** "Lịch công tác của các trường ghi: …": with its verb it is all there is before the words it brings in. */
  private isWhole([from, to]: Stretch): boolean {
    const behind = this.units.slice(to, to + 4);
    return from === 0 && behind.some(unit => unit.text === ':' || unit.quotation !== undefined);
  }

  private longest(stretch: Stretch): number {
    const [from, to] = stretch;
    const { end } = this.stretches.spanOf(stretch);
    const last = this.mentions.within(this.stretches.spanOf(stretch)).at(-1);
    if (last?.span.end === end) return LONGEST_NAMED;
    return this.isMarked(stretch) && to > from ? LONGEST_DESCRIPTION : LONGEST_BARE;
  }
}
