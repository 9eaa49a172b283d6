const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/**
 * An ISO date, date-time, month, year or interval ("2019/2024") in words, in the page's own time zone: what the article
 * says is 7:30 is not moved to where the reader is. Undefined for anything else.
 */
export function dateInWords(iso: string, locale: string): string | undefined {
  const [from, to] = iso.split('/').map(parse);
  if (!from) return undefined;
  const format = formatFor(locale, from.precision);
  if (to) return format.formatRange(from.date, to.date);
  const day = format.format(from.date);
  return from.hasTime ? `${day} · ${timeInWords(from.date, locale)}` : day;
}

/** Apart from the day, since some languages put one into the other: "lúc 7:30 14 tháng 3, 2026". */
function timeInWords(date: Date, locale: string): string {
  return formatFor(locale, { hour: 'numeric', minute: '2-digit' }).format(date);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: making one takes longer than drawing the row that it is for. */
function formatFor(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [locale, ...Object.keys(parts)].join();
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Whether a date in words tells more than its label: "14 March 2026" does beside "on 14 March", "2028" not beside "by 2028". */
export function saysMore(date: string, label: string): boolean {
  return String(numbersIn(date)) !== String(numbersIn(label));
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
}

interface Parsed {
  date: Date;
  hasTime: boolean;
  precision: Intl.DateTimeFormatOptions;
}

const PRECISION = [
  ['year', 'numeric'],
  ['month', 'long'],
  ['day', 'numeric'],
] as const;

function parse(iso: string): Parsed | undefined {
  const parts = ISO.exec(iso)?.slice(1).filter(Boolean).map(Number);
  if (!parts) return undefined;
  const [year, month = 1, day = 1, hour = 0, minute = 0] = parts;
  const date = new Date(Date.UTC(year!, month - 1, day, hour, minute));
  if (date.getUTCMonth() !== month - 1) return undefined; // there is no such month or day
  return { date, hasTime: parts.length > 3, precision: Object.fromEntries(PRECISION.slice(0, parts.length)) };
}
