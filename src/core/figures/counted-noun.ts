import type { FigureWords, Language } from '../language';
import { listed, type PhraseBook, skipSpaces } from '../text/phrase-book';

// One word behind a space, or what a hyphen ties to the number: "14-man", "10-kilometre".
const NEXT_WORD = /^ ([\p{L}\p{M}][\p{L}\p{M}'’]*)(?!\.?[\p{L}\p{Nd}])/u;
const HYPHENATED = /^[-‑]([\p{Ll}\p{M}]+(?:[-‑][\p{Ll}\p{M}]+)*)(?![\p{L}\p{Nd}])/u;
const LONGEST = 40;

/** Finds the noun behind a number where no list has it. */
export class CountedNouns {
  private readonly stops: PhraseBook<true>;
  private readonly links: PhraseBook<true>;
  private readonly words: FigureWords;
  /** In Vietnamese a word is a syllable, and the noun behind a number mostly has two: "12 hiệu trưởng". */
  private readonly syllables: boolean;

  constructor({ figures, paceUnit }: Language) {
    this.words = figures;
    this.stops = listed(figures.notCounted);
    this.links = listed(figures.countedLinks);
    this.syllables = paceUnit === 'syllable';
  }

  /** Where the noun that is counted by the number before `end` ends, or `end` itself. */
  endOf(text: string, folded: string, end: number): number {
    // Without a hyphen the pattern need not be compiled, which takes milliseconds.
    const isHyphen = text[end] === '-' || text[end] === '‑';
    const hyphenated = isHyphen && HYPHENATED.exec(text.slice(end, end + LONGEST));
    if (hyphenated) return end + hyphenated[0].length;
    const first = this.wordAt(text, folded, end);
    if (!first) return end;
    if (this.syllables && text[end + 1] !== folded[end + 1]) return end;
    if (this.syllables) return this.lowerWordAt(text, folded, first) ?? first;
    const word = folded.slice(end + 1, first);
    return this.words.countedEndings.some(ending => word.endsWith(ending) && word.length > ending.length + 1)
      ? first
      : end;
  }

  /** "thousands of | Ukrainians", "des milliers d’ | habitants": the word behind the link. */
  linked(text: string, folded: string, end: number): { start: number; end: number } | undefined {
    const link = folded[end] === ' ' ? this.links.at(folded, end + 1) : undefined;
    if (!link) return undefined;
    const start = skipSpaces(folded, link.end);
    const noun = NEXT_WORD.exec(` ${text.slice(start, start + LONGEST)}`);
    return noun ? { start, end: start + noun[0].length - 1 } : undefined;
  }

  /** Whether a word stands behind `end` that is no link: then "un cinquième" (mandat) is an ordinal, before a link a fraction. */
  isOrdinal(folded: string, end: number): boolean {
    return NEXT_WORD.test(folded.slice(end, end + LONGEST)) && !this.links.at(folded, end + 1);
  }

  private lowerWordAt(text: string, folded: string, end: number): number | undefined {
    return text[end + 1] === folded[end + 1] ? this.wordAt(text, folded, end) : undefined;
  }

  /** The end of the word behind `end` that may be a noun. */
  private wordAt(text: string, folded: string, end: number): number | undefined {
    const word = NEXT_WORD.exec(text.slice(end, end + LONGEST));
    if (!word || this.stops.at(folded, end + 1)) return undefined;
    return end + word[0].length;
  }
}
