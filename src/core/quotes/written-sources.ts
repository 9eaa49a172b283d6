import { NounPhrases } from './noun-phrases';
import { StretchReader } from './stretch-reader';
import type { Stretch, Stretches } from './stretches';
import type { Voice } from './voices';

/** Units of the longest opening that is words written: "The second annual report". */
const LONGEST_OPENING = 4;

/** Finds what is written and speaks: media and documents. */
export class WrittenSources extends StretchReader {
  private readonly nouns: NounPhrases;

  constructor(stretches: Stretches) {
    super(stretches);
    this.nouns = new NounPhrases(this.units, this.words);
  }

  /** "die „Rundschau“ schreibt": a medium is named in quote marks, behind its article. */
  mediumAt(at: number): Voice | undefined {
    const unit = this.units[at];
    const name = unit?.quotation && unit.text.slice(1, -1).trim();
    if (!name || !this.words.language.quotes.verbSecond || !/^\p{Lu}[^.!?,]{1,40}$/u.test(name)) return undefined;
    const { determiners } = this.words.language.quotes;
    if (this.words.lengthBefore(determiners, this.units, at, 1) === 0 || this.follows(at - 1)) return undefined;
    return { name, span: this.stretches.spanOf([at, at + 1]) };
  }

  /** Whether a word of the same phrase stands before a unit: "im Interview mit | der …". */
  private follows(at: number): boolean {
    const before = this.units[at - 1];
    if (!before || before.kind === 'mark') return false;
    const { complementizers } = this.words.language.quotes;
    return this.words.lengthBefore(complementizers, this.units, at, 1) === 0 && !this.words.cueAt(this.units, at - 1);
  }

  /** "The second report | was better": words written that a sentence begins with. */
  opening(): Voice | undefined {
    // "But | a letter"
    const from = this.words.lengthOf(this.words.language.outline.connectives, this.units, 0);
    const document = this.documentIn([from, Math.min(from + LONGEST_OPENING, this.units.length - 1)]);
    return document?.span.start === this.units[from]?.start ? document : undefined;
  }

  /** "In dem Schreiben heißt es", "trong công văn có ghi": words said or written speak where nobody else does. */
  documentIn([from, to]: Stretch): Voice | undefined {
    const { speechNouns, determiners, verbSecond } = this.words.language.quotes;
    for (let at = from; at < to; at++) {
      const noun = this.words.lengthOf(speechNouns, this.units, at);
      if (noun === 0) continue;
      const determiner = [1, 2].find(
        back => at - back >= from && this.words.lengthOf(determiners, this.units, at - back),
      );
      const start = at - (determiner ?? 0);
      const whole: Stretch = [start, verbSecond ? this.nouns.endOf([start, to]) : at + noun];
      return { name: this.stretches.textOf(whole), span: this.stretches.spanOf(whole) };
    }
    return undefined;
  }
}
