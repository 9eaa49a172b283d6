import type { Span } from '../core/article';
import type { Insights } from '../core/insights';
import { Revealer } from '../page/highlights/reveal';
import { progressMeter } from '../page/progress';
import type { Reading } from '../reading';
import { stepFrom } from './places';
import type { Settings } from './settings';

/** Leads the reader through a page. */
export class Guide extends Revealer {
  /** Where the reader was led last. */
  revealed: Span | null = null;

  /** The next place (or the one before) from where the reader is: the last one, unless they have scrolled away from it. */
  next(by: 1 | -1, reading: Reading, insights: Insights, kinds: Settings['kinds']): Span | undefined {
    const { revealed } = this;
    const range = revealed && reading.rangeOf(revealed);
    const from = range && isInWindow(range) ? revealed : { block: progressMeter(reading)().block, start: 0, end: 0 };
    return stepFrom(from, by, insights, kinds);
  }

  /** Shows that place in the page; false where the page has it no longer, hides it or cuts it off. */
  show(reading: Reading | null): boolean {
    const range = this.revealed && reading?.rangeOf(this.revealed);
    return !!range && this.reveal(range);
  }
}

function isInWindow(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
