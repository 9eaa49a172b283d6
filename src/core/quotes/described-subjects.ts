import { DescriptionEdges } from './description-edges';
import type { NamedSubjects } from './named-subjects';
import { NounPhrases } from './noun-phrases';
import { StretchReader } from './stretch-reader';
import type { Stretch, Stretches } from './stretches';
import type { Mention, Mentions, Voice } from './voices';

/** A subject without a name is at most this long; more words are a clause we failed to take apart. */
export const LONGEST_DESCRIPTION = 12;
/** One that ends in a name may be longer: "lawmakers on the House Committee on …". */
const LONGEST_NAMED = 24;
/** Without a determiner it is shorter still: "giáo viên", "critics". */
const LONGEST_BARE = 4;

/** Finds the subjects that no person's name stands for: organisations, pronouns and descriptions. */
export class DescribedSubjects extends StretchReader {
  private readonly nouns: NounPhrases;
  readonly edges: DescriptionEdges;

  constructor(
    stretches: Stretches,
    private readonly named: NamedSubjects,
    private readonly mentions: Mentions,
  ) {
    super(stretches);
    this.nouns = new NounPhrases(this.units, this.words);
    this.edges = new DescriptionEdges(stretches, this.nouns);
  }

  /** An organisation, a pronoun or a description: the stretch without what opens the sentence and without a predicate. */
  unnamed([start, end]: Stretch, most?: number): Voice | undefined {
    const from = this.edges.skipConnectives([start, end]);
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
    // "we've | affectionately" (dubbed)
    const [teller] = pronoun.split(/['’]/u);
    if (isAlone && this.words.isTeller(teller!))
      return { name: teller!, span: this.stretches.spanOf([from, from + 1]) };
    const to = this.edges.predicateOf([from, end]);
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
    // "6." and "…" are nobody
    if (!/\p{L}/u.test(name)) return undefined;
    if (this.words.groupOf(name) !== undefined) return { name, span };
    // What begins with a verb is nobody: "do you".
    const opensClause = this.words.lengthOf(this.words.language.quotes.clauseWords, this.units, from) > 0;
    if (opensClause && !this.stretches.beginsDescription([from, to])) return undefined;
    // "đề cập | đến" (…)
    const { adverbials } = this.words.language.outline;
    if (mixedCase && to > from + 1 && this.words.lengthBefore(adverbials, this.units, to, 1) > 0) return undefined;
    const opensAdverbial = this.stretches.opensAdverbial([from, end]);
    if (this.words.language.quotes.verbSecond && !this.nouns.isPhrase([from, to])) return undefined;
    if (this.edges.isLone([from, to])) return undefined;
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
      const rest: Stretch = [at + noun + gap + owner, to];
      // "an email of | 3 July"
      if (!owner || isRole || this.units[rest[0]]?.kind === 'number') continue;
      return this.named.personIn(rest, true) ?? this.unnamed(this.edges.cutTime(rest), LONGEST_DESCRIPTION);
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

  /** Whether a description tells of a person by a role or by a first name: "Trainer Weber", "Ana Weber". */
  isHuman({ span }: Voice): boolean {
    const { roles } = this.words.language.names;
    const from = this.stretches.unitAt(span.start);
    const named = this.units.slice(from, this.stretches.unitAt(span.end - 1) + 1);
    return named.some(
      ({ text }, i) => this.words.isFirstName(text) || this.words.lengthOf(roles, this.units, from + i) > 0,
    );
  }

  /** "Kritik kommt vom | Trainer Karl Weber: „…“": a person with nothing behind it, where nouns have capitals. */
  agentBefore(colon: number, from: number): Voice | undefined {
    const { verbSecond, agents } = this.words.language.quotes;
    for (let at = colon - 1; verbSecond && at > from; at--) {
      if (this.words.lengthOf(agents, this.units, at - 1) !== 1) continue;
      const voice = this.unnamed([at, colon]);
      const isAll = voice?.span.end === this.stretches.spanOf([at, colon]).end;
      return isAll && this.isHuman(voice) ? voice : undefined;
    }
    return undefined;
  }

  /** "Für | Trainer Karl Weber | ist das Duell noch weit weg: „…“": a person behind the word for whom or where it is so. */
  forWhom([from, colon]: Stretch): Voice | undefined {
    const { verbSecond, nounLinks } = this.words.language.quotes;
    if (!verbSecond || this.words.lengthOf(nounLinks, this.units, from) !== 1) return undefined;
    const voice = this.unnamed([from + 1, colon]);
    return voice && this.isHuman(voice) ? voice : undefined;
  }

  /** Not, where nouns have capitals: "ein Streik", "Schräg" (hinter ihm); but "Die SPD", "ein Trainer", "CDU". */
  isSure(voice: Voice): boolean {
    const { verbSecond, indefinites } = this.words.language.quotes;
    if (!verbSecond || this.isHuman(voice) || /^\p{Lu}{2}/u.test(voice.name)) return true;
    const [first, second] = voice.name.toLowerCase().split(' ');
    return second !== undefined && !indefinites.includes(first!);
  }

  /** A stretch that begins as a description does: with a determiner, a role, or a capital. */
  isMarked(stretch: Stretch): boolean {
    const isCapital = this.words.language.quotes.verbFirst && /^\p{Lu}/u.test(this.units[stretch[0]]!.text);
    return isCapital || this.stretches.beginsDescription(stretch) || this.stretches.beginsWithRole(stretch);
  }

  /** The same of a voice. */
  isMarkedAt({ span }: Voice): boolean {
    const from = this.stretches.unitAt(span.start);
    return this.isMarked([from, from + 1]);
  }

  /** "a Harbour Guild spokesman" */
  private hasRoleBehind({ span }: Mention): boolean {
    const at = this.stretches.unitAt(span.end - 1) + 1;
    return (
      this.words.language.quotes.verbFirst && this.words.lengthOf(this.words.language.names.roles, this.units, at) > 0
    );
  }

  /** "a Labour source": behind an indefinite article the noun follows the name. */
  private isModifier({ span }: Mention, [from, to]: Stretch): boolean {
    const { indefinites } = this.words.language.quotes;
    return this.words.lengthOf(indefinites, this.units, from) > 0 && this.stretches.unitAt(span.end - 1) + 1 < to;
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
