import { hanNumberAt } from '../figures/han-numerals';
import { isWordEdge, type Match, type PhraseBook, skipSpaces } from '../text/phrase-book';
import type { DateFormat } from './date-format';
import { type DateParts, isDay, isDigit, isYear, type WrittenDate } from './date-parts';

const DAY = /\d{1,2}(?!\d|[.,]\d)/y;
const YEAR = /\d{4}(?!\d|[.,:%]\d|%)/y;
const SHORT_YEAR = /['’](\d\d)(?!\d)/y;
const DASH = /^ ?[-–—] ?/;
/** "2019/aug/01", "Sep-23-2020": the parts hang together by the same marks as in digits. */
const JOINT = /[-/.](?=[\p{L}\d])/uy;
const ERA_YEAR = /\d{1,4}(?!\d)/y;

/** A date with the name of its month: "4 September 2024", "March 12-15", "ngày 15 tháng 5", "2024年9月4日". */
export class CalendarReader {
  constructor(
    private readonly format: DateFormat,
    private readonly rangeWords: PhraseBook<true>,
  ) {}

  /** The date that starts at `at`, its month at least. `digits` has ASCII digits only. */
  read(digits: string, at: number): WrittenDate | undefined {
    if (!isDigit(digits, at)) return this.monthFirst(digits, at) ?? this.yearFirst(digits, at);
    return this.yearFirst(digits, at) ?? this.dayFirst(digits, at) ?? this.monthFirst(digits, at);
  }

  /** A year in digits at `at`, with its mark or era: "2024", "2024年", "'80", 令和6年. */
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
    const han = this.hanAt(digits, at, this.format.yearMarks);
    if (han && isYear(han.value)) return { ...han, value: { year: han.value } };
    const relative = this.format.relativeYears.at(digits, at);
    if (relative) return { ...relative, value: { relativeYear: relative.value } };
    const era = this.format.eras.at(digits, at);
    return era && this.yearOf(digits, era);
  }

  private yearOf(digits: string, era: Match<number>): Match<DateParts> | undefined {
    ERA_YEAR.lastIndex = skipSpaces(digits, era.end);
    const year = ERA_YEAR.exec(digits);
    const han = year ? undefined : this.hanAt(digits, era.end, this.format.yearMarks);
    if (han) return { ...han, start: era.start, value: { year: era.value + han.value } };
    if (!year) return undefined;
    const mark = this.format.yearMarks.at(digits, ERA_YEAR.lastIndex);
    return { start: era.start, end: mark?.end ?? ERA_YEAR.lastIndex, value: { year: era.value + Number(year[0]) } };
  }

  /** A day of the month in digits at `at`, with its mark: "4", "4th", "4.", "4日". */
  dayAt(digits: string, at: number): Match<number> | undefined {
    DAY.lastIndex = at;
    const day = DAY.exec(digits);
    if (!day) {
      const han = this.hanAt(digits, at, this.format.dayMarks);
      return han && isDay(han.value) ? han : undefined;
    }
    if (!isDay(Number(day[0]))) return undefined;
    const end = at + day[0].length;
    const mark = this.format.dayMarks.at(digits, end);
    return { start: at, end: mark?.end ?? end, value: Number(day[0]) };
  }

  /** A number in Han characters with its mark: 二〇二四年, 二十九日; without one it may be anything. */
  private hanAt(digits: string, at: number, marks: PhraseBook<true>): Match<number> | undefined {
    const number = hanNumberAt(digits, at);
    const mark = number && marks.at(digits, number.end);
    return mark && { start: at, end: mark.end, value: number.value };
  }

  private yearFirst(digits: string, at: number): WrittenDate | undefined {
    const year = this.yearAt(digits, at);
    if (year?.value.year === undefined || (!this.format.yearFirst && !isJoint(digits, year.end))) return undefined;
    const month = this.format.months.at(digits, this.afterLink(digits, year.end));
    return month && this.withDays(digits, at, month, year.value, true);
  }

  private dayFirst(digits: string, at: number): WrittenDate | undefined {
    const first = this.dayAt(digits, at);
    if (!first) return undefined;
    const last = this.lastDay(digits, first.end);
    const { end } = last ?? first;
    const month = this.format.months.at(digits, this.afterLink(digits, end));
    if (!month) return undefined;
    // "20th of next month", but "killed 12 last month"
    const loose = end - at < 3 && month.start === skipSpaces(digits, end);
    if (month.value.relativeMonth !== undefined && loose) return undefined;
    const year = this.yearAfter(digits, month.end);
    return written(at, year?.end ?? month.end, first.value, last?.value, { ...month.value, ...year?.value });
  }

  private monthFirst(digits: string, at: number): WrittenDate | undefined {
    const month = this.format.months.at(digits, at);
    if (!month) return undefined;
    if (month.value.month !== undefined)
      return this.withDays(digits, at, month, {}, this.format.monthFirst || isJoint(digits, month.end));
    // 今月10日, but "next month 10 people"
    const marked = this.format.markedDays.isDay(digits, skipSpaces(digits, month.end));
    return marked ? this.withDays(digits, at, month, {}, true) : undefined;
  }

  private withDays(
    digits: string,
    at: number,
    month: Match<DateParts>,
    known: DateParts,
    daysFollow: boolean,
  ): WrittenDate {
    const first = daysFollow ? this.dayAt(digits, this.afterJoint(digits, month.end)) : undefined;
    const last = first && this.lastDay(digits, first.end);
    const end = (last ?? first ?? month).end;
    const year = known.year === undefined ? this.yearAfter(digits, end) : undefined;
    return written(at, year?.end ?? end, first?.value, last?.value, { ...month.value, ...known, ...year?.value });
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

  /** Where the next part of a date may begin: behind a joint, or behind spaces and one comma or link. */
  private afterLink(digits: string, end: number): number {
    if (isJoint(digits, end)) return end + 1;
    const link = this.format.links.at(digits, skipSpaces(digits, end));
    return skipSpaces(digits, link?.end ?? end);
  }

  private afterJoint(digits: string, end: number): number {
    return isJoint(digits, end) ? end + 1 : skipSpaces(digits, end);
  }
}

function isJoint(digits: string, at: number): boolean {
  JOINT.lastIndex = at;
  return JOINT.test(digits);
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
