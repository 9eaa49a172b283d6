import { plurals } from '../figures/number-format';
import { PhraseBook, skipSpaces } from '../text/phrase-book';
import type { DateParts, WrittenDate } from './date-parts';
import { numberAt } from './number-at';

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const NUMBER = /\d{1,3}(?!\d|[.,:]\d)/y;

/** A time that is told by its distance: unit and direction, -1 for what is past. */
export interface Distance {
  unit: (typeof UNITS)[number];
  by: number;
}

/** Times counted from today as CLDR has them: "hace 3 días", "vor 2 Wochen", 10か月前, "tra 5 minuti". */
export class CountedTimes {
  /** What stands before the number, and for each of them what stands behind. */
  readonly leads: PhraseBook<string>;
  private readonly tails = new Map<string, PhraseBook<Distance>>();

  /** `cues`: "em 3 dias" is how long something took as often as when it will be, as "em" stands before years, too. */
  constructor(code: string, cues: readonly string[]) {
    const format = new Intl.RelativeTimeFormat(code);
    const forms = UNITS.flatMap(unit =>
      plurals(code).flatMap(count =>
        [-1, 1].flatMap(by => {
          const parts = format.formatToParts(by * count, unit);
          const number = parts.findIndex(part => part.type !== 'literal');
          const text = (from: number, to?: number) =>
            parts
              .slice(from, to)
              .map(part => part.value)
              .join('')
              .trim();
          const last = parts.findLastIndex(part => part.type !== 'literal');
          return number < 0 ? [] : [{ lead: text(0, number), tail: text(last + 1), distance: { unit, by } }];
        }),
      ),
    );
    const known = forms.filter(({ lead, tail, distance }) => tail && (distance.by < 0 || !cues.includes(lead)));
    this.leads = new PhraseBook(known.map(({ lead }) => [lead, lead] as const));
    for (const { lead } of known) {
      const same = known.filter(form => form.lead === lead);
      this.tails.set(lead, new PhraseBook(same.map(({ tail, distance }) => [tail, distance] as const)));
    }
  }

  /** The time that starts at `at`. `digits` has ASCII digits only. */
  read(digits: string, at: number): WrittenDate | undefined {
    const lead = this.leads.at(digits, at);
    const from = lead ? skipSpaces(digits, lead.end) : at;
    const number = numberAt(digits, from, NUMBER);
    const tail = number && this.tails.get(lead?.value ?? '')?.at(digits, skipSpaces(digits, number.end));
    if (!tail) return undefined;
    const parts: DateParts = { distance: { ...tail.value, by: tail.value.by * number.value } };
    return { start: at, end: tail.end, from: parts };
  }
}
