import { hanNumberAt } from '../figures/han-numerals';
import { listed, type PhraseBook } from '../text/phrase-book';
import { type DateOptions, dateParts, WEEK } from './calendar-names';
import { isDigit } from './date-parts';

const HOUR: DateOptions = { month: 'numeric', day: 'numeric', hour: 'numeric', hour12: false };

/**
 * Tells 27日, the 27th of the month, from 3日間, three days, where a letter marks the day: what CLDR puts behind the mark when
 * it counts days ("3 日後"), or behind that of the hour when it counts hours (3 時間 beside 3時), counts.
 */
export class MarkedDays {
  /** Undefined where no letter marks the day. */
  private readonly counting?: PhraseBook<true>;
  /** What makes the mark of the hour that of hours: 間. Empty where nothing does. */
  private readonly hoursEnd: string = '';

  constructor(
    code: string,
    private readonly mark: string,
    perDay: readonly string[],
  ) {
    if (!/\p{Lo}/u.test(mark)) return;
    const relative = new Intl.RelativeTimeFormat(code);
    const counted = [-3, 3].map(days => relative.formatToParts(days, 'day').at(-1)!.value);
    const hours = dateParts(code, HOUR, WEEK[0]!);
    const hourMark = hours[hours.findIndex(({ type }) => type === 'hour') + 1]?.value;
    const hourUnit = new Intl.NumberFormat(code, { style: 'unit', unit: 'hour', unitDisplay: 'long' })
      .formatToParts(3)
      .find(({ type }) => type === 'unit')?.value;
    if (hourMark && hourUnit?.startsWith(hourMark)) this.hoursEnd = hourUnit.slice(hourMark.length);
    const behind = [...perDay, ...(this.hoursEnd ? [this.hoursEnd] : [])];
    this.counting = listed([...counted, ...behind.map(word => mark + word)]);
  }

  /** Whether the mark of an hour that ends at `end` counts hours. */
  countsHours(digits: string, end: number): boolean {
    return this.hoursEnd !== '' && digits.startsWith(this.hoursEnd, end);
  }

  /** Whether the number that starts at `at` is a day of the month by its mark alone. */
  isDay(digits: string, at: number): boolean {
    if (!this.counting) return false;
    let end = at;
    while (isDigit(digits, end)) end++;
    // 二十九日; 十日 may be ten days, too
    const han = end === at ? hanNumberAt(digits, at) : undefined;
    if (han && han.value > 10) end = han.end;
    if (end === at) return false;
    return digits.startsWith(this.mark, end) && !this.counting.at(digits, end, true);
  }
}
