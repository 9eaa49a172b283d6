import { type Match, skipSpaces } from '../text/phrase-book';
import type { DateFormat } from './date-format';
import { isDigit, type WrittenDate } from './date-parts';

/** "2:03:59" is how long it took. */
const HOUR = /(?<!\d:)(\d|[01]\d|2[0-4])(?:([:.])([0-5]\d)(?!:\d))?(?!\d)/y;
const MINUTE = /([0-5]?\d)(?!\d)/y;

/** A time of day; `sure` where its form alone tells it from a duration or a decimal: "9am", "7h30", not "2 giờ", "9.30". */
export interface ClockTime extends WrittenDate {
  sure: boolean;
}

/** Reads a time of day at `at`: "14:30", "7h30", "9 giờ 15 phút", "9.30pm", "14 Uhr", "午後8時30分". */
export function readClockTime(digits: string, at: number, format: DateFormat): ClockTime | undefined {
  const ahead = format.halves.at(digits, at);
  const from = ahead ? skipSpaces(digits, ahead.end) : at;
  if (!isDigit(digits, from)) return undefined;
  HOUR.lastIndex = from;
  const match = HOUR.exec(digits);
  if (!match) return undefined;
  const hour = Number(match[1]);
  const end = from + match[0].length;
  const half = ahead ?? format.halves.at(digits, skipSpaces(digits, end));
  if (match[3] !== undefined) {
    const mark = format.hourMarks.at(digits, skipSpaces(digits, end)); // "14.30 Uhr", "20.30 h"
    if (mark) return { ...withMinute(at, mark.end, hour, Number(match[3]), half), sure: true };
    return half || match[2] === ':' ? withMinute(at, end, hour, Number(match[3]), half) : undefined;
  }
  const marked = readMarked(digits, end, format);
  if (marked) return { ...clock(at, marked.end, hour, marked.minute, ahead), sure: marked.sure || ahead !== undefined };
  return half && half !== ahead && hour <= 12
    ? { ...clock(at, half.end, hour, undefined, half), sure: true }
    : undefined;
}

function withMinute(at: number, end: number, hour: number, minute: number, half?: Match<0 | 12>): ClockTime {
  return { ...clock(at, Math.max(end, half?.end ?? 0), hour, minute, half), sure: half !== undefined };
}

/** The mark of the hour, and the minute behind it: " giờ 15 phút", "h30", " Uhr", "時30分". */
function readMarked(
  digits: string,
  end: number,
  format: DateFormat,
): { end: number; minute?: number; sure: boolean } | undefined {
  const mark = format.hourMarks.at(digits, skipSpaces(digits, end));
  if (!mark || format.markedDays.countsHours(digits, mark.end)) return undefined;
  const close = mark.start === end;
  MINUTE.lastIndex = skipSpaces(digits, mark.end);
  const apart = MINUTE.lastIndex > mark.end;
  const minute = MINUTE.exec(digits);
  const behind = minute ? MINUTE.lastIndex : mark.end;
  const minuteMark = minute && format.minuteMarks.at(digits, skipSpaces(digits, behind));
  if (close && apart && !minuteMark) return { end: mark.end, sure: true }; // "7h 30 người"
  // "14 h 30" is a time, "9 giờ 15 người" are two figures.
  const spelled = mark.end - mark.start > 1;
  if (minute && apart && spelled && !minuteMark && isMinute(digits, minute[1]!, behind, format)) {
    return { end: behind, minute: Number(minute[1]), sure: isDated(digits, behind, format) };
  }
  if (!minute || (!close && !minuteMark && spelled)) return { end: mark.end, sure: close };
  // "lúc 2 giờ 15 phút" is a time, "mất 2 giờ 15 phút" how long it took
  const told = !(minuteMark && apart && spelled);
  return { end: minuteMark?.end ?? behind, minute: Number(minute[1]), sure: told };
}

/** "lúc 23 giờ 40 | ngày 6-3", "khoảng 23 giờ 40.": two digits that count nothing. */
function isMinute(digits: string, minute: string, end: number, format: DateFormat): boolean {
  const closes = /^(?:[^\p{L}\p{Nd}]{2}|[^\p{L}\p{Nd}]?$)/u.test(digits.slice(end, end + 2));
  return minute.length === 2 && (closes || isDated(digits, end, format));
}

/** Whether what tells the day stands at the end of a time. */
function isDated(digits: string, end: number, { minuteEnds, weekdays }: DateFormat): boolean {
  const next = skipSpaces(digits, end);
  return minuteEnds.at(digits, next) !== undefined || weekdays.at(digits, next) !== undefined;
}

function clock(start: number, end: number, hour: number, minute?: number, half?: Match<0 | 12>): WrittenDate {
  const shifted = half && hour <= 12 ? (hour % 12) + half.value : hour;
  return { start, end, from: { hour: shifted, ...(minute !== undefined && { minute }) } };
}
