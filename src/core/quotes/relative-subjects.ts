import type { DescribedSubjects } from './described-subjects';
import type { NamedSubjects } from './named-subjects';
import type { Stretch, Stretches } from './stretches';
import type { Mentions, Voice } from './voices';

/** Finds whom a pronoun stands for that opens a clause: "the guild, which says", "marchers who vow". */
export class RelativeSubjects {
  constructor(
    private readonly stretches: Stretches,
    private readonly named: NamedSubjects,
    private readonly described: DescribedSubjects,
    private readonly mentions: Mentions,
  ) {}

  /** "…the guild, which says": the last name before the pronoun, or who is described there. */
  behindComma([from, to]: Stretch, before: Stretch | undefined): Voice | undefined {
    const { words, units } = this.stretches;
    const pronoun = words.lengthOf(words.language.outline.clauseOpeners, units, from);
    if (!before || pronoun === 0 || from + pronoun !== to) return undefined;
    const name = this.mentions.within(this.stretches.spanOf(before)).findLast(({ kind }) => kind !== 'place');
    if (name) return { name: name.entity.name, span: name.span, entity: name.entity };
    return this.described.unnamed(this.described.edges.last(before));
  }

  /** "was met with | counter-marchers | who (vow)": the noun right before a pronoun for people. */
  beside([from, to]: Stretch): Voice | undefined {
    const { words, units } = this.stretches;
    const { names } = words.language;
    if (to - from < 2 || words.lengthOf(names.personRelatives, units, to - 1) === 0) return undefined;
    return this.lastNoun([from, to - 1]);
  }

  /** "caused alarm with | some analysts | suggesting": the noun right before a participle. */
  participle([from, to]: Stretch, verb: number): Voice | undefined {
    const { words, units } = this.stretches;
    const { participleEndings, absolutes } = words.language.quotes;
    const isOne = words.hasEnding(participleEndings, units[verb]!.text);
    if (!isOne || to !== verb) return undefined;
    const opener = units.findLastIndex((_, at) => at >= from && at < to && words.lengthOf(absolutes, units, at) > 0);
    return opener < 0 ? undefined : this.lastNoun([opener + 1, to]);
  }

  /** What stands behind the last preposition or determiner of a stretch. */
  private lastNoun([from, to]: Stretch): Voice | undefined {
    const { words, units } = this.stretches;
    const { adverbials } = words.language.outline;
    const [start] = this.described.edges.last([from, to]);
    let at = to - 1;
    while (at > start && words.lengthOf(adverbials, units, at - 1) === 0) at--;
    const whole: Stretch = [at, to];
    return this.named.personIn(whole) ?? this.described.unnamed(whole);
  }
}
