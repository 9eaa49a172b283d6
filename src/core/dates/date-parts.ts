import type { Distance } from './counted-times';

/** What a text says of a time. Months are 1 to 12, weekdays 0 (Sunday) to 6. */
export interface DateParts {
  year?: number;
  /** The year is that of publication and so many more. */
  relativeYear?: number;
  /** The month or the day is so many behind that of publication. */
  relativeMonth?: number;
  relativeDay?: number;
  /** The date means this many years from `year` on: a decade, a century. */
  years?: number;
  month?: number;
  /** The last month of a season or quarter that begins with `month`. */
  lastMonth?: number;
  day?: number;
  weekday?: number;
  /** The time is so far from publication: "hace 3 días". */
  distance?: Distance;
  hour?: number;
  minute?: number;
}

/** A time as written, and its end where it is a range. */
export interface WrittenDate {
  start: number;
  end: number;
  from: DateParts;
  to?: DateParts;
}

/** Whether an ASCII digit stands at an offset: most words of a text need no closer look. */
export function isDigit(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit >= 48 && unit <= 57;
}

export function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Years that newspapers write of in four digits. */
export function isYear(year: number): boolean {
  return year >= 1000 && year <= 2199;
}
