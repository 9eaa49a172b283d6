import { numberFormat } from '../figures/number-format';
import { capitalisesNouns, wordStartBefore } from '../figures/number-labels';
import { type Unit, unitsOf } from '../figures/units';
import type { Language } from '../language';
import { listed, type PhraseBook, skipSpaces } from '../text/phrase-book';
import type { WrittenDate } from './date-parts';

/** A quote mark and the like may stand before the first word of a sentence. */
const OPENING = 3;
/** Bare numbers outside these years are hardly ever years. */
const [EARLIEST, LATEST] = [1600, 2100];

/** Tells a year without "in the year" before it from other numbers of four digits. */
export class YearEvidence {
  private readonly labels: PhraseBook<true>;
  private readonly cues: PhraseBook<true>;
  private readonly units: PhraseBook<Unit>;
  private readonly scales: PhraseBook<true>;
  private readonly capitalNouns: boolean;

  constructor(language: Language) {
    this.labels = listed(language.figures.labels);
    this.cues = listed(language.dates.cues);
    this.units = unitsOf(language);
    const scales = numberFormat(language.code).scales.map(([word]) => word);
    this.scales = listed([...scales, ...Object.keys(language.figures.numberWords.multiplies)]);
    this.capitalNouns = capitalisesNouns(language.code);
  }

  /** Not so behind a label ("Quyết định 1956"), in the name of an event ("World Cup 2022"), before a unit or in a code. */
  isYear(text: string, folded: string, { start, end, from }: WrittenDate, sentenceStart: number): boolean {
    if (from.year! < EARLIEST || from.year! > LATEST) return false;
    if (/[\p{L}\p{Nd}\p{Sc}\-–/.,#+:_@&=]/u.test(text[start - 1] ?? ' ') || /[\p{L}_@]/u.test(text[end] ?? ' '))
      return false;
    if (this.labels.before(folded, start) || this.isCounted(folded, end)) return false;
    if (this.capitalNouns || this.cues.before(folded, start)) return true;
    const word = wordStartBefore(text, start);
    if (!/\p{Lu}/u.test(text[word]!)) return true;
    return word - sentenceStart <= OPENING && !/[\p{L}\p{Nd}]/u.test(text.slice(sentenceStart, word));
  }

  /** Whether a scale word, unit or counted noun stands behind `end`: then the number is no date. */
  isCounted(folded: string, end: number): boolean {
    const next = skipSpaces(folded, end);
    if (this.scales.at(folded, next)) return true;
    const unit = this.units.at(folded, next);
    // The symbols of inches and metres are words of many languages, too.
    return unit !== undefined && (unit.end - unit.start > 2 || unit.start === end);
  }
}
