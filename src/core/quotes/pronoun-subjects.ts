import { StretchReader } from './stretch-reader';
import type { Stretches } from './stretches';
import type { Mentions, Voice } from './voices';

/** Finds the pronouns that are subjects. */
export class PronounSubjects extends StretchReader {
  constructor(
    stretches: Stretches,
    private readonly mentions: Mentions,
  ) {
    super(stretches);
  }

  /** "a-t-elle | ajouté", "dit-il | hier": a pronoun that can only be the subject. */
  inverted(at: number, from: number): Voice | undefined {
    const unit = at >= from ? this.units[at] : undefined;
    return unit?.inverted ? { name: unit.text, span: this.stretches.spanOf([at, at + 1]) } : undefined;
  }

  /** Whether a unit is a pronoun with a person's name before it, and no noun that the name belongs to: "a Trump spokesman". */
  isBehind(at: number, from: number): boolean {
    if (at <= from || this.words.groupOf(this.units[at]!.text) === undefined) return false;
    if (this.words.lengthOf(this.words.language.names.roles, this.units, at) > 0) return false;
    // "In a post at the time | she" (said …): what opens the sentence is no subject
    const [clause] = this.stretches.back(at, from);
    const { verbFirst, verbSecond, pronouns } = this.words.language.quotes;
    if (verbFirst && clause && this.stretches.opensAdverbial(clause)) return true;
    // "The next month | they" (said …)
    const text = this.units[at]!.text.toLowerCase();
    if (verbFirst && !verbSecond && pronouns.some(([first]) => first === text)) return true;
    const before = this.mentions.within(this.stretches.spanOf([from, at])).at(-1);
    return before?.kind === 'person' && before.span.end === this.units[at - 1]!.end;
  }

  /** A pronoun for one person that begins a clause. */
  openingAt(at: number): Voice | undefined {
    const [unit, next] = [this.units[at], this.units[at + 1]];
    if (!unit || next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return undefined;
    const { quotes, names } = this.words.language;
    // "she | shares"; where the verb cannot stand first, any form of address does
    const isSubject = quotes.verbFirst && !quotes.verbSecond && quotes.pronouns.some(([first]) => first === unit.text);
    const isAddress =
      this.words.groupOf(unit.text) !== undefined && this.words.lengthOf(names.address, this.units, at) === 1;
    const isOne = isSubject || isAddress;
    return isOne ? { name: unit.text, span: this.stretches.spanOf([at, at + 1]) } : undefined;
  }
}
