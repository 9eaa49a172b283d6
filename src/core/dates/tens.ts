import { wordStartBefore } from '../figures/number-labels';
import type { DateWords } from '../language';
import { listed, type PhraseBook } from '../text/phrase-book';

const POSSESSIVE = /^['’]s/u;
const GOES_ON = /[\p{L},] $/u;

/**
 * Tells tens that are no decade but an age or a degree, "in her | 40s", "in his late | 60s", "the low | 30s", or the number of what
 * a capital names, "the crews of Local | 90's".
 */
export class Tens {
  private readonly decades: PhraseBook<true>;
  private readonly stops: PhraseBook<true>;
  private readonly parts: PhraseBook<true>;
  private readonly articles: PhraseBook<true>;

  constructor({ decades, decadeArticles, decadeStops, parts }: DateWords) {
    this.decades = listed(decades);
    this.stops = listed(decadeStops);
    this.parts = listed(parts);
    this.articles = listed(decadeArticles);
  }

  /** Whether the number from `start` to `end` has the mark of a decade, and words before it that make it none. */
  areNoDecade(text: string, folded: string, start: number, end: number): boolean {
    if (!this.decades.at(folded, end)) return false;
    const part = this.parts.before(folded, start);
    if (this.stops.before(folded, part?.start ?? start)) return true;
    return !part && POSSESSIVE.test(text.slice(end, end + 2)) && this.isNamed(text, folded, start);
  }

  private isNamed(text: string, folded: string, start: number): boolean {
    const word = wordStartBefore(text, start);
    const capital = word < start && /\p{Lu}/u.test(text[word]!) && !this.articles.before(folded, start);
    return capital && GOES_ON.test(text.slice(Math.max(0, word - 2), word));
  }
}
