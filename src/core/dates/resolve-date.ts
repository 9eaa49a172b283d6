import type { Distance } from './counted-times';
import type { DateParts } from './date-parts';

const DAY = 86_400_000;
/** Characters of "2024-09-04". */
const DATE = 10;

/**
 * A time as ISO 8601, as exact as its parts are: "2024-09-04T07:30", "2024-09-04", "2024-09", "2030", "1990/1999".
 * What the text leaves out is taken from the day of publication; `coming` where the sentence speaks of what is to come.
 * Undefined where the day of publication is not known.
 */
export function resolveDate(
  parts: DateParts,
  to: DateParts | undefined,
  published: string | undefined,
  coming = false,
): string | undefined {
  const today = published ? new Date(`${published.slice(0, 10)}T00:00:00Z`) : undefined;
  const known = today && !Number.isNaN(today.getTime()) ? today : undefined;
  const start = isoOf(parts, known, coming);
  if (!start || !to) return start;
  const first = start.split('/')[0]!;
  const last = isoOf(to, known, coming)?.split('/').at(-1);
  if (!last || last >= first) return last && `${first}/${last}`;
  // "Tuesday-Saturday" ends behind its beginning, in whichever week the Saturday next to today is
  return to.weekday !== undefined && last.length === DATE ? `${first}/${weekdayAfter(first, to.weekday)}` : undefined;
}

function isoOf(parts: DateParts, today: Date | undefined, coming: boolean): string | undefined {
  if (parts.distance) return today && atDistance(parts.distance, today);
  if (parts.years) return `${pad(parts.year!, 4)}/${pad(parts.year! + parts.years - 1, 4)}`;
  const date =
    parts.month === undefined && parts.relativeMonth === undefined && parts.year === undefined
      ? weekdayOf(parts, today, coming)
      : calendarOf(parts, today, coming);
  if (!date || parts.lastMonth !== undefined) return date;
  const time = parts.hour === undefined || date.length < 10 ? '' : `T${pad(parts.hour % 24)}:${pad(parts.minute ?? 0)}`;
  return date + time;
}

function calendarOf(written: DateParts, today: Date | undefined, coming: boolean): string | undefined {
  const parts = written.relativeMonth === undefined ? written : monthAround(written, today);
  const year = parts.year ?? yearOf(parts, today, coming);
  if (year === undefined) return undefined;
  if (parts.month === undefined) return pad(year, 4);
  const month = `${pad(year, 4)}-${pad(parts.month)}`;
  if (parts.lastMonth !== undefined) return `${month}/${pad(year, 4)}-${pad(parts.lastMonth)}`;
  if (parts.day === undefined) return month;
  // 30 February is a misprint, and no date.
  const day = new Date(Date.UTC(year, parts.month - 1, parts.day));
  return day.getUTCMonth() === parts.month - 1 ? `${month}-${pad(parts.day)}` : undefined;
}

/** "hace 3 años" is a year and "vor 2 Monaten" a month; of hours the day of publication tells too little. */
function atDistance({ unit, by }: Distance, today: Date): string | undefined {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (unit === 'year') return pad(year + by, 4);
  if (unit === 'month') return new Date(Date.UTC(year, month + by, 1)).toISOString().slice(0, 7);
  return unit === 'week' || unit === 'day' ? dayAfter(today, unit === 'week' ? by * 7 : by) : undefined;
}

/** "20th of next month" as the 20th of January, with its year. */
function monthAround({ relativeMonth, ...parts }: DateParts, today: Date | undefined): DateParts {
  if (!today) return parts;
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + relativeMonth!, 1));
  return { year: month.getUTCFullYear(), month: month.getUTCMonth() + 1, ...parts };
}

/** Days around publication in which a date of another year is printed without it: "30-12" in January. */
const NEAR = 120;

/** The year of publication, unless the day is far from it in that year and near in the one before or behind. */
function yearOf({ relativeYear, month, day }: DateParts, today: Date | undefined, coming: boolean): number | undefined {
  if (!today) return undefined;
  const year = today.getUTCFullYear();
  if (relativeYear !== undefined) return year + relativeYear;
  const days = (candidate: number) => (Date.UTC(candidate, (month ?? 1) - 1, day ?? 15) - today.getTime()) / DAY;
  if (!coming && days(year - 1) > -NEAR) return year - 1;
  // "sẽ khai mạc ngày 25-1", printed in July
  const next = coming && days(year) < -31 ? NEAR * 2 : NEAR;
  return days(year + 1) < next ? year + 1 : year;
}

/** A day around today; a day of the month of publication; a weekday is that of the week around publication, rather one past than one to come: news tells what happened. */
function weekdayOf(parts: DateParts, today: Date | undefined, coming: boolean): string | undefined {
  const { weekday, day, relativeDay } = parts;
  if (!today) return undefined;
  if (relativeDay !== undefined) return dayAfter(today, relativeDay);
  if (day !== undefined) return calendarOf({ day, month: today.getUTCMonth() + 1 }, today, coming);
  if (weekday === undefined) return undefined;
  const past = (today.getUTCDay() - weekday + 7) % 7;
  return dayAfter(today, past > (coming ? 0 : 4) ? 7 - past : -past);
}

function weekdayAfter(date: string, weekday: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  return dayAfter(day, (weekday - day.getUTCDay() + 7) % 7);
}

function dayAfter(day: Date, days: number): string {
  return new Date(day.getTime() + days * DAY).toISOString().slice(0, 10);
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
