const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/;

/**
 * An ISO date, date-time, month, year or interval ("2019/2024") in words, in the page's own time zone: what the article
 * says is 7:30 is not moved to where the reader is. Undefined for anything else.
 */
export function dateInWords(iso: string, locale: string): string | undefined {
  const [from, to] = iso.split('/').map(parse);
  if (!from) return undefined;
  const format = new Intl.DateTimeFormat(locale, { ...from.precision, timeZone: 'UTC' });
  return to ? format.formatRange(from.date, to.date) : format.format(from.date);
}

function parse(iso: string): { date: Date; precision: Intl.DateTimeFormatOptions } | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(part => (part === undefined ? undefined : Number(part)));
  const date = new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0));
  if (Number.isNaN(date.getTime()) || (month !== undefined && date.getUTCMonth() !== month - 1)) return undefined;
  return {
    date,
    precision: {
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
      ...(hour !== undefined && { hour: 'numeric', minute: '2-digit' }),
    },
  };
}
