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
    if (at <= from) return false;
    // "The next month | they" (said …), "thirty years ago | I" (wrote …)
    if (this.isSubject(this.units[at]!.text)) return true;
    if (this.words.groupOf(this.units[at]!.text) === undefined) return false;
    if (this.words.lengthOf(this.words.language.names.roles, this.units, at) > 0) return false;
    // "In a post at the time | she" (said …): what opens the sentence is no subject
    const [clause] = this.stretches.back(at, from);
    const { verbFirst } = this.words.language.quotes;
    if (verbFirst && clause && this.stretches.opensAdverbial(clause)) return true;
    const before = this.mentions.within(this.stretches.spanOf([from, at])).at(-1);
    return before?.kind === 'person' && before.span.end === this.units[at - 1]!.end;
  }

  /** "I", "they": a form that is never an object, where the verb may stand first. */
  private isSubject(word: string): boolean {
    const { verbFirst, verbSecond, pronouns, firstPerson } = this.words.language.quotes;
    if (!verbFirst || verbSecond) return false;
    return firstPerson[0] === word || pronouns.some(([first]) => first === word.toLowerCase());
  }

  /** A pronoun for one person that begins a clause. */
  openingAt(at: number): Voice | undefined {
    const [unit, next] = [this.units[at], this.units[at + 1]];
    if (!unit || next?.kind !== 'word' || /^\p{Lu}/u.test(next.text)) return undefined;
    const { address } = this.words.language.names;
    // "she | shares"; where the verb cannot stand first, any form of address does
    const isAddress = this.words.groupOf(unit.text) !== undefined && this.words.lengthOf(address, this.units, at) === 1;
    const isOne = this.isSubject(unit.text) || isAddress;
    return isOne ? { name: unit.text, span: this.stretches.spanOf([at, at + 1]) } : undefined;
  }
}
