import type { Unit } from './carrier-sentences';
import type { SpeechWords } from './speech-words';
import type { Mentions } from './voices';

export const COMMA = /^[,;:，、；：]$/u;
export const DASH = /^[-–—]$/u;
export const OPENING = /^[([（]$/u;

/** Where the stretches of a sentence end. */
export class Boundaries {
  constructor(
    private readonly block: number,
    private readonly units: readonly Unit[],
    private readonly words: SpeechWords,
    private readonly mentions: Mentions,
  ) {}

  /** Whether a stretch ends before a unit: a comma, a spaced dash, a bracket, "that", "but". */
  isBoundary(at: number): boolean {
    const unit = this.units[at]!;
    if (unit.quotation) return true;
    // "the Department for Environment | , Food and Rural Affairs"
    if (unit.text === ',' && (this.isCutShort(at) || this.isInName(at))) return false;
    if (unit.kind === 'mark') return COMMA.test(unit.text) || this.isSpacedDash(at) || OPENING.test(unit.text);
    const { complementizers, owners } = this.words.language.quotes;
    // "one of that report's authors"
    const isOwner = this.words.lengthBefore(owners, this.units, at, 1) > 0;
    return (!isOwner && this.words.lengthOf(complementizers, this.units, at) > 0) || this.isContrast(at);
  }

  /** "Gesundheits-|, Sozial- und …": a comma between halves of words. */
  private isCutShort(at: number): boolean {
    const [word, hyphen] = [this.units[at - 2], this.units[at - 1]];
    return hyphen?.text === '-' && hyphen.start === word?.end;
  }

  /** Whether a clause of its own begins: "but", "thì". */
  isContrast(at: number): boolean {
    const { contrasts, lookalikes } = this.words.language.quotes;
    if (this.words.lengthOf(contrasts, this.units, at) === 0) return false;
    // "vẫn | còn": still; "Lê Thị Song Mận": a name
    const isPart = at > 0 && this.words.lengthOf(lookalikes, this.units, at - 1) > 1;
    return !isPart && !this.isInName(at);
  }

  private isSpacedDash(at: number): boolean {
    const [before, dash, after] = [this.units[at - 1], this.units[at]!, this.units[at + 1]];
    const isSpaced = DASH.test(dash.text) && before?.end !== dash.start && after?.start !== dash.end;
    return isSpaced && !this.isInName(at);
  }

  /** "khu công nghiệp Cầu Mây | - | Suối Cạn" */
  private isInName(at: number): boolean {
    const { kind, text, start, end } = this.units[at]!;
    const isPart = kind === 'mark' || /^\p{Lu}/u.test(text);
    return isPart && this.mentions.around({ block: this.block, start, end }) !== undefined;
  }

  /** A mark that nothing goes on behind; the stop of "W. Bush" and the hyphen of "58-Jährige" are none. */
  ends(at: number): boolean {
    const { text, kind, start, end } = this.units[at]!;
    // "S/Sgt"
    const isGlued = text === '/' && this.units[at - 1]?.end === start && this.units[at + 1]?.start === end;
    return (
      kind === 'mark' &&
      !isGlued &&
      !(text === ',' && (this.isCutShort(at) || this.isInName(at))) &&
      !DASH.test(text) &&
      !(text === '.' && at + 1 < this.units.length)
    );
  }
}
