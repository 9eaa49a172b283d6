/** What CLDR writes in one field of a date: "September" in the field "month", ". " in a "literal". */
export type DatePart = Intl.DateTimeFormatPart;
export type DateOptions = Intl.DateTimeFormatOptions;

/** One day in every month of a year, and seven in a row, the first a Sunday. */
export const MONTHS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 9, 9)));
export const WEEK = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 8, 1 + i, 9)));

/** Names within a date ("4 сентября") and on their own ("сентябрь", 九月), which differ where names are inflected or dates are in digits. */
export const WITHIN_DATE: Record<'long' | 'short', DateOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
};
export const ON_THEIR_OWN: Record<'long' | 'short', DateOptions> = {
  long: { month: 'long' },
  short: { month: 'short' },
};

/** A formatter, and what it has written: it takes a millisecond or two to make, and several finders ask for the same names. */
interface Format {
  format: Intl.DateTimeFormat;
  written: Map<Date, DatePart[]>;
}

const formats = new Map<string, Format>();

/** A date as CLDR writes it, in the Gregorian calendar unless told otherwise and in ASCII digits; in English where the tag is no language. */
export function dateParts(tag: string, options: DateOptions, date: Date): DatePart[] {
  const key = tag + JSON.stringify(options);
  const { format, written } = formats.get(key) ?? { format: build(tag, options), written: new Map() };
  formats.set(key, { format, written });
  const parts = written.get(date) ?? format.formatToParts(date);
  written.set(date, parts);
  return parts;
}

function build(tag: string, options: DateOptions): Intl.DateTimeFormat {
  const plain = { calendar: 'gregory', ...options, timeZone: 'UTC', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(tag, plain);
  } catch {
    return new Intl.DateTimeFormat('en', plain);
  }
}

/** The field of a date on each of the days, "" where the format has none. */
export function fieldNames(
  code: string,
  field: DatePart['type'],
  options: DateOptions,
  days: readonly Date[],
): string[] {
  return days.map(day => dateParts(code, options, day).find(({ type }) => type === field)?.value ?? '');
}

/** Names of months in a language, long and short. */
export function monthNames(code: string): string[] {
  const names = (['long', 'short'] as const).flatMap(style => [
    ...fieldNames(code, 'month', WITHIN_DATE[style], MONTHS),
    ...fieldNames(code, 'month', ON_THEIR_OWN[style], MONTHS),
  ]);
  return [...new Set(names)].filter(name => /\p{L}/u.test(name));
}

/** Names of months and weekdays in a language, long and short. */
export function calendarNames(code: string): string[] {
  const weekdays = (['long', 'short'] as const).flatMap(style => fieldNames(code, 'weekday', WITHIN_DATE[style], WEEK));
  return [...new Set([...monthNames(code), ...weekdays])].filter(name => /\p{L}/u.test(name));
}
