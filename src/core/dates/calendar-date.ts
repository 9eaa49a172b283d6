import { isWordEdge, type Match, type PhraseBook, skipSpaces } from '../text/phrase-book';
import type { DateFormat } from './date-format';
import { type DateParts, isDay, isDigit, isYear, type WrittenDate } from './date-parts';

const DAY = /\d{1,2}(?!\d|[.,]\d)/y;
const YEAR = /\d{4}(?!\d|[.,:%]\d|%)/y;
const SHORT_YEAR = /['’](\d\d)(?!\d)/y;
const DASH = /^ ?[-–—] ?/;

/** A date with the name of its month: "4 September 2024", "March 12-15", "ngày 15 tháng 5", "2024年9月4日". */
export class CalendarReader {
  constructor(
    private readonly format: DateFormat,
    private readonly rangeWords: PhraseBook<true>,
    private readonly relativeYears: PhraseBook<number>,
  ) {}

  /** The date that starts at `at`, its month at least. `digits` has ASCII digits only. */
  read(digits: string, at: number): WrittenDate | undefined {
    if (!isDigit(digits, at)) return this.monthFirst(digits, at);
    return this.yearFirst(digits, at) ?? this.dayFirst(digits, at) ?? this.monthFirst(digits, at);
  }

  /** A year in digits at `at`, with its mark: "2024", "2024年", "'80". */
  yearAt(digits: string, at: number): Match<DateParts> | undefined {
    YEAR.lastIndex = at;
    const plain = YEAR.exec(digits);
    if (plain && isYear(Number(plain[0]))) {
      const end = at + 4;
      const mark = this.format.yearMarks.at(digits, skipSpaces(digits, end));
      return { start: at, end: mark?.end ?? end, value: { year: Number(plain[0]) } };
    }
    SHORT_YEAR.lastIndex = at;
    const short = SHORT_YEAR.exec(digits);
    if (short)
      return { start: at, end: at + 3, value: { year: Number(short[1]) + (Number(short[1]) < 50 ? 2000 : 1900) } };
    const relative = this.relativeYears.at(digits, at);
    return relative && { ...relative, value: { relativeYear: relative.value } };
  }

  /** A day of the month in digits at `at`, with its mark: "4", "4th", "4.", "4日". */
  dayAt(digits: string, at: number): Match<number> | undefined {
    DAY.lastIndex = at;
    const day = DAY.exec(digits);
    if (!day || !isDay(Number(day[0]))) return undefined;
    const end = at + day[0].length;
    const mark = this.format.dayMarks.at(digits, end);
    return { start: at, end: mark?.end ?? end, value: Number(day[0]) };
  }

  private yearFirst(digits: string, at: number): WrittenDate | undefined {
    const year = this.yearAt(digits, at);
    if (year?.value.year === undefined || !this.format.yearFirst) return undefined;
    const month = this.format.months.at(digits, this.afterLink(digits, year.end));
    return month && this.withDays(digits, at, month, year.value, true);
  }

  private dayFirst(digits: string, at: number): WrittenDate | undefined {
    const first = this.dayAt(digits, at);
    if (!first) return undefined;
    const last = this.lastDay(digits, first.end);
    const month = this.format.months.at(digits, this.afterLink(digits, (last ?? first).end));
    if (!month) return undefined;
    const year = this.yearAfter(digits, month.end);
    const rest = { month: month.value, ...year?.value };
    return written(at, year?.end ?? month.end, first.value, last?.value, rest);
  }

  private monthFirst(digits: string, at: number): WrittenDate | undefined {
    const month = this.format.months.at(digits, at);
    return month && this.withDays(digits, at, month, {}, this.format.monthFirst);
  }

  private withDays(
    digits: string,
    at: number,
    month: Match<number>,
    known: DateParts,
    daysFollow: boolean,
  ): WrittenDate {
    const first = daysFollow ? this.dayAt(digits, skipSpaces(digits, month.end)) : undefined;
    const last = first && this.lastDay(digits, first.end);
    const end = (last ?? first ?? month).end;
    const year = known.year === undefined ? this.yearAfter(digits, end) : undefined;
    return written(at, year?.end ?? end, first?.value, last?.value, { month: month.value, ...known, ...year?.value });
  }

  /** The second day of "12-15" or "4 to 6". */
  private lastDay(digits: string, end: number): Match<number> | undefined {
    const dash = DASH.exec(digits.slice(end, end + 4));
    const word = dash ? undefined : this.rangeWords.at(digits, skipSpaces(digits, end));
    if (!dash && !word) return undefined;
    return this.dayAt(digits, dash ? end + dash[0].length : skipSpaces(digits, word!.end));
  }

  /** A year behind a month or day: "September 2024", "September 4, 2024", "tháng 10/2016", "tháng 9-2018". */
  private yearAfter(digits: string, end: number): Match<DateParts> | undefined {
    const close = /^ ?[/\-–.] ?(?=\d{4})/.exec(digits.slice(end, end + 8));
    const year = this.yearAt(digits, close ? end + close[0].length : this.afterLink(digits, end));
    return year && isWordEdge(digits, year.end) ? year : undefined;
  }

  /** Where the next part of a date may begin: behind spaces, and one comma or link. */
  private afterLink(digits: string, end: number): number {
    const link = this.format.links.at(digits, skipSpaces(digits, end));
    return skipSpaces(digits, link?.end ?? end);
  }
}

function written(
  start: number,
  end: number,
  day: number | undefined,
  lastDay: number | undefined,
  rest: DateParts,
): WrittenDate {
  const from = { ...(day !== undefined && { day }), ...rest };
  return { start, end, from, ...(lastDay !== undefined && { to: { day: lastDay, ...rest } }) };
}
