import { remembered } from '../../core/remembered';

/** How a language writes dates. Each part is read from `Intl` when it is first asked for: a format takes it a millisecond. */
export class DateFormats {
  private names?: ReadonlyMap<string, number>;
  private forms?: readonly RegExp[];
  private order?: boolean;
  private days?: ReadonlySet<string>;

  constructor(private readonly language: string) {}

  /** The number of a month by its name, which is `comparable`. */
  get months(): ReadonlyMap<string, number> {
    this.names ??= monthsIn(this.language);
    return this.names;
  }

  /** With the named groups day, month and year. */
  get patterns(): readonly RegExp[] {
    this.forms ??= patternsOf(this.months);
    return this.forms;
  }

  /** Whether 4/9 is in April. */
  get monthFirst(): boolean {
    this.order ??= isMonthFirst(this.language);
    return this.order;
  }

  /** `comparable`. */
  get weekdays(): ReadonlySet<string> {
    this.days ??= weekdaysIn(this.language);
    return this.days;
  }
}

/** The formats of a language; a tag that is not well-formed counts as English. */
export const formatsOf = remembered((language: string) => new DateFormats(language));

function isMonthFirst(language: string): boolean {
  const format = formatFor(language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const order = format.formatToParts(0).map(part => part.type);
  return order.indexOf('month') < order.indexOf('day');
}

function weekdaysIn(language: string): ReadonlySet<string> {
  const format = formatFor(language, { weekday: 'long' });
  return new Set(Array.from({ length: 7 }, (_, day) => comparable(format.format(Date.UTC(2024, 0, 1 + day)))));
}

function monthsIn(language: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const inDates = monthNames(language, { month, day: 'numeric' }); // "4 września"
    const alone = monthNames(language, { month }); // "wrzesień"
    addMonths(months, inDates);
    // Most languages have one form for both, and every name takes a tenth of a millisecond.
    if ([0, 7].some(at => inDates(at) !== alone(at))) addMonths(months, alone);
  }
  for (const [beginning, month] of beginningsOf(months)) months.set(beginning, month);
  return months;
}

function addMonths(months: Map<string, number>, nameOf: (at: number) => string): void {
  for (let at = 0; at < 12; at++) {
    const name = nameOf(at);
    if (/\p{L}/u.test(name)) months.set(comparable(name), at + 1);
  }
}

/** The name of each month, counted from 0. */
function monthNames(language: string, options: Intl.DateTimeFormatOptions): (at: number) => string {
  const format = formatFor(language, options);
  return at => format.formatToParts(Date.UTC(2024, at, 15)).find(part => part.type === 'month')?.value ?? '';
}

/** The first three letters of the months, where they tell one from the others: Russian pages write "ноя", not "нояб.". */
function beginningsOf(months: Map<string, number>): [string, number][] {
  const all = [...months].map(([name, month]) => [name.slice(0, 3), month] as [string, number]);
  return all.filter(
    ([beginning, month]) => /^\p{L}{3}$/u.test(beginning) && all.every(([b, m]) => b !== beginning || m === month),
  );
}

function patternsOf(months: ReadonlyMap<string, number>): RegExp[] {
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map(loosely);
  if (names.length === 0) return []; // Chinese and Japanese write 9月: digits that `YEAR_FIRST` reads
  const month = `(?<!\\p{L})(?<month>${names.join('|')})(?![\\p{L}\\p{M}\\d])\\.?`;
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|o|a)?'; // "1º" is composed to "1o"
  const year = '(?<year>\\d{4})(?!\\d)';
  const between = '[\\s,./-]*(?:\\p{L}{1,3}[\\s.,]+)?'; // "4 de septiembre de 2024", "4. September 2024"
  return [
    `${day}${between}${month}${between}${year}`,
    `${month}${between}${day}${between}${year}`,
    `(?<!\\d)${year}${between}${month}${between}${day}(?!\\d)`,
  ].map(pattern => new RegExp(pattern, 'iu'));
}

function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(language, format);
  } catch {
    return new Intl.DateTimeFormat('en', format); // not a well-formed tag
  }
}

/** The name of a month or a day without regard to case, white space and the dot of an abbreviation. */
export function comparable(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}

/** A name as a pattern: white space of any length. The names are letters, digits, dots and apostrophes. */
function loosely(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+0?');
}
