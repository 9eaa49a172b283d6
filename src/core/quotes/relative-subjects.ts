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
    const { names, outline } = words.language;
    if (to - from < 2 || words.lengthOf(names.personRelatives, units, to - 1) === 0) return undefined;
    const [start] = this.described.edges.last([from, to - 1]);
    let at = to - 2;
    while (at > start && words.lengthOf(outline.adverbials, units, at - 1) === 0) at--;
    const whole: Stretch = [at, to - 1];
    return this.named.personIn(whole) ?? this.described.unnamed(whole);
  }
}
