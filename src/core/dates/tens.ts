import type { DateWords } from '../language';
import { listed, type PhraseBook } from '../text/phrase-book';

/** Tells tens that are no decade but an age or a degree: "in her | 40s", "in his late | 60s", "the low | 30s". */
export class Tens {
  private readonly decades: PhraseBook<true>;
  private readonly stops: PhraseBook<true>;
  private readonly parts: PhraseBook<true>;

  constructor({ decades, decadeStops, parts }: DateWords) {
    this.decades = listed(decades);
    this.stops = listed(decadeStops);
    this.parts = listed(parts);
  }

  /** Whether the number from `start` to `end` has the mark of a decade, and words before it that make it none. */
  areNoDecade(folded: string, start: number, end: number): boolean {
    if (!this.decades.at(folded, end)) return false;
    const from = this.parts.before(folded, start)?.start ?? start;
    return this.stops.before(folded, from) !== undefined;
  }
}
