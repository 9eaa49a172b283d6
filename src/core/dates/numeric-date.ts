import { type DateParts, isDay, isDigit, isMonth, isYear, type WrittenDate } from './date-parts';

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/y;
const FULL = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})/y;
const SPAN_OF_DAYS = /(\d{1,2}) ?[-–] ?(\d{1,2})([/.])(\d{1,2})(?:\3(\d{4}))?/y;
const MONTH_YEAR = /(\d{1,2})[-/.](\d{4})/y;
const YEAR_MONTH = /(\d{4})([-/])(\d{1,2})/y;
const DAY_MONTH = /(\d{1,2})([-/.])(\d{1,2})/y;
// Apart from the patterns above, because it takes longer to compile than all of them.
const GOES_ON = /\p{Nd}|[/.:,]\p{Nd}|[-–]\p{Nd}+(?![/\p{Nd}])|[/\-_]?[\p{Lu}\p{Ll}]|%/uy;

/** Whether what ends at an offset runs on into a longer number, a fraction or a code: "160/2004/QĐ", "10.5.3". */
export function goesOn(digits: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(digits);
}

/** A date in digits alone. `bare` where it is day and month only, which could be a fraction, a score or a decimal too. */
export interface NumericDate extends WrittenDate {
  bare: boolean;
  separator: string;
}

/** Reads a date in digits at `at`: "2024-09-04", "4/9/2024", "29-30/3", "10/2016", "4-9". `digits` has ASCII digits only. */
export function readNumericDate(digits: string, at: number, dayFirst: boolean): NumericDate | undefined {
  if (!isDigit(digits, at)) return undefined;
  const match = (pattern: RegExp): string[] | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(digits);
    return found && !goesOn(digits, at + found[0].length) ? found : undefined;
  };
  const found = (whole: string, separator: string, from: DateParts, to?: DateParts, bare = false): NumericDate => ({
    start: at,
    end: at + whole.length,
    from,
    ...(to && { to }),
    bare,
    separator,
  });
  const first = match(YEAR_FIRST);
  if (first) {
    const parts = { year: +first[1]!, month: +first[3]!, day: +first[4]! };
    if (isYear(parts.year) && isMonth(parts.month) && isDay(parts.day)) return found(first[0]!, first[2]!, parts);
  }
  const full = match(FULL);
  if (full) {
    const parts = dayAndMonth(+full[1]!, +full[3]!, dayFirst);
    if (parts) return found(full[0]!, full[2]!, { ...parts, year: fullYear(full[4]!) });
  }
  const days = match(SPAN_OF_DAYS);
  if (days) {
    const [from, to, month] = [+days[1]!, +days[2]!, +days[4]!];
    const rest = { month, ...(days[5] && { year: +days[5] }) };
    if (isDay(from) && from < to && isDay(to) && isMonth(month))
      return found(days[0]!, days[3]!, { day: from, ...rest }, { day: to, ...rest });
  }
  const monthYear = match(MONTH_YEAR);
  if (monthYear) {
    const parts = { month: +monthYear[1]!, year: +monthYear[2]! };
    if (isMonth(parts.month) && isYear(parts.year)) return found(monthYear[0]!, '/', parts);
  }
  const yearMonth = match(YEAR_MONTH);
  if (yearMonth && isYearAndMonth(yearMonth[1]!, yearMonth[3]!))
    return found(yearMonth[0]!, yearMonth[2]!, { year: +yearMonth[1]!, month: +yearMonth[3]! });
  const dayMonth = match(DAY_MONTH);
  const parts = dayMonth && dayAndMonth(+dayMonth[1]!, +dayMonth[3]!, dayFirst);
  return parts ? found(dayMonth[0]!, dayMonth[2]!, parts, undefined, true) : undefined;
}

/** "2016-11" and "2015/3", but "2011-12" and "1998-9" are two years, and houses and laws have numbers like 1508/9. */
function isYearAndMonth(year: string, month: string): boolean {
  return /^(?:19|20)/.test(year) && isMonth(+month) && +month <= +year.slice(-month.length);
}

/** In the order of the language, or the other one where only that is possible: "25/12" in the US is no 25th month. */
function dayAndMonth(one: number, two: number, dayFirst: boolean): { day: number; month: number } | undefined {
  const [day, month] = dayFirst ? [one, two] : [two, one];
  if (isDay(day) && isMonth(month)) return { day, month };
  return isDay(month) && isMonth(day) ? { day: month, month: day } : undefined;
}

/** "24" is 2024 and "98" is 1998: newspapers write of the past more than of the far future. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}
