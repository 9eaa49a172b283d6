import type { Span } from '../article';
import { firstWhere } from '../text/bisect';
import { Boundaries, COMMA, DASH, OPENING } from './boundaries';
import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import type { Mentions } from './voices';

/** A stretch of units between two marks: [from, to). */
export type Stretch = readonly [from: number, to: number];

const CLOSING = /^[)\]）]$/u;

/** How a sentence falls into stretches, and what kind of words each of them begins with. */
export class Stretches {
  private readonly boundaries: Boundaries;

  constructor(
    private readonly block: number,
    readonly units: readonly Unit[],
    readonly words: SpeechWords,
    mentions: Mentions,
  ) {
    this.boundaries = new Boundaries(block, units, words, mentions);
  }

  /** The stretches before a unit, nearest first; words in brackets are left out. */
  back(end: number, from: number): Stretch[] {
    const stretches: Stretch[] = [];
    let to = end;
    for (let at = end - 1; at >= from - 1 && stretches.length < 6; at--) {
      if (at >= from && CLOSING.test(this.units[at]!.text)) {
        if (at + 1 < to) stretches.push([at + 1, to]);
        while (at > from && !OPENING.test(this.units[at]!.text)) at--;
        to = at;
        continue;
      }
      if (at >= from && !this.boundaries.isBoundary(at)) continue;
      if (at + 1 < to) stretches.push([at + 1, to]);
      if (at < from || this.units[at]!.quotation || /^[;:；：]$/u.test(this.units[at]!.text)) break;
      // "Nhiều phụ huynh chưa đóng thì giáo viên trả lời": what stands before "thì" has its own verb.
      if (this.boundaries.isContrast(at) && stretches[0]?.[1] === end) break;
      to = at;
    }
    return stretches;
  }

  /** The stretches behind a unit in order. */
  on(start: number, to: number): Stretch[] {
    const stretches: Stretch[] = [];
    let from = start;
    for (let at = start; at <= to && stretches.length < 3; at++) {
      if (at < to && !this.boundaries.isBoundary(at) && !this.boundaries.ends(at)) continue;
      if (from < at) stretches.push([from, at]);
      const goesOn = at === to || COMMA.test(this.units[at]!.text) || DASH.test(this.units[at]!.text);
      if (!goesOn && from < at) break;
      from = at + 1;
    }
    return stretches;
  }

  /** A stretch that cannot be the subject: an adverbial, a relative clause, a predicate, a number. */
  isAside([from, to]: Stretch): boolean {
    const { adverbials, clauseOpeners } = this.words.language.outline;
    const { clauseWords, owners } = this.words.language.quotes;
    if (to - from === 1 && this.units[from]!.kind === 'number') return true;
    const opens = (list: readonly string[]) => this.words.lengthOf(list, this.units, from) > 0;
    // "bị cáo" begins as a verb does.
    return [adverbials, clauseOpeners, owners].some(opens) || (opens(clauseWords) && !this.beginsWithRole([from, to]));
  }

  /** A stretch from its last clause on: "The board met after | Ana Doyle" (said …). */
  behindConjunction([from, to]: Stretch): Stretch {
    const { conjunctions } = this.words.language.quotes;
    for (let at = to - 2; at >= from; at--) {
      const length = this.words.lengthOf(conjunctions, this.units, at);
      if (length > 0 && at + length < to) return [at + length, to];
    }
    return [from, to];
  }

  /** "dem Sender", "gegenüber dem Sender": words that only an object begins with. */
  isObject([from, to]: Stretch): boolean {
    let at = from;
    while (at < to && this.words.isAdverb(this.units[at])) at++;
    const { objectWords } = this.words.language.quotes;
    return this.words.lengthOf(objectWords, this.units, at) > 0 || this.isDative(at);
  }

  /** "Der englischen Zeitung": by the ending of the word between, for which the pack has "der … en". */
  private isDative(at: number): boolean {
    const [first, second] = [this.units[at]!.text.toLowerCase(), this.units[at + 1]?.text ?? ''];
    return this.words.language.quotes.objectWords.some(entry => {
      const [opening, ending] = entry.split(' … ');
      return ending !== undefined && first === opening && /^\p{Ll}/u.test(second) && second.endsWith(ending);
    });
  }

  opensAdverbial([from, to]: Stretch): boolean {
    const isOne = this.words.lengthOf(this.words.language.outline.adverbials, this.units, from) > 0;
    return isOne && !this.isParticled([from, to]);
  }

  /** "Von der Leyen": a name of its own, where what it begins with elsewhere opens an adverbial. */
  private isParticled([from, to]: Stretch): boolean {
    const { verbSecond, owners } = this.words.language.quotes;
    const { particles } = this.words.language.names;
    const isBoth = [owners, particles].every(list => this.words.lengthOf(list, this.units, from) === 1);
    if (!verbSecond || !isBoth || from + 3 !== to) return false;
    return this.words.lengthOf(particles, this.units, from + 1) === 1 && /^\p{Lu}/u.test(this.units[from + 2]!.text);
  }

  /** "but | Ana Doyle was unhappy" */
  followsContrast([from]: Stretch): boolean {
    return this.words.lengthBefore(this.words.language.quotes.contrasts, this.units, from) > 0;
  }

  /** "(…) huyện Xuân" */
  isBehindBracket([from]: Stretch): boolean {
    return CLOSING.test(this.units[from - 1]?.text ?? '');
  }

  /** "một người dân", "the minister" */
  beginsDescription([from]: Stretch): boolean {
    return this.words.lengthOf(this.words.language.quotes.determiners, this.units, from) > 0;
  }

  /** "Chủ tịch phường" */
  beginsWithRole([from]: Stretch): boolean {
    return this.words.lengthOf(this.words.language.names.roles, this.units, from) > 0;
  }

  isWord(at: number): boolean {
    return this.units[at]!.kind !== 'mark';
  }

  /** The index of the unit that ends behind an offset. */
  unitAt(offset: number): number {
    return Math.min(
      this.units.length - 1,
      firstWhere(this.units, ({ end }) => end > offset),
    );
  }

  /** Where a stretch stands in its article. */
  spanOf([from, to]: Stretch): Span {
    return { block: this.block, start: this.units[from]!.start, end: this.units[to - 1]!.end };
  }

  /** Its words as printed. */
  textOf([from, to]: Stretch): string {
    const units = this.units.slice(from, to);
    return units.map((unit, i) => (i > 0 && units[i - 1]!.end < unit.start ? ' ' : '') + unit.text).join('');
  }
}
