import type { Language } from '../language';
import { listed, PhraseBook } from '../text/phrase-book';

/** How a language writes dates and times: CLDR's names and marks with those of its pack. */
export interface DateFormat {
  /** Whether the day or the month comes first in "4/9". */
  dayFirst: boolean;
  /** Whether a day may follow its month ("September 4", 9月4日) and a month its year (2024年9月). */
  monthFirst: boolean;
  yearFirst: boolean;
  /** Whether names of months have a capital in the middle of a date. */
  capitalised: boolean;
  /** Names of months in all their forms, 1 to 12. */
  months: PhraseBook<number>;
  /** Names of weekdays, Sunday is 0. */
  weekdays: PhraseBook<number>;
  /** Words and marks between the parts of a date. */
  links: PhraseBook<true>;
  /** Marks right behind a year, a day and an hour: 年, 日, " Uhr". */
  yearMarks: PhraseBook<true>;
  dayMarks: PhraseBook<true>;
  hourMarks: PhraseBook<true>;
  minuteMarks: PhraseBook<true>;
  /** am and pm, with the hours to add to the clock. */
  halves: PhraseBook<0 | 12>;
  /** Times of day, with the hours to add to the clock where they tell. */
  dayPeriods: PhraseBook<0 | 12 | null>;
}

type Options = Intl.DateTimeFormatOptions;

const LONG: Options = { year: 'numeric', month: 'long', day: 'numeric' };
const MONTHS = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 9, 9)));
const WEEK = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 8, 1 + i, 9)));
const HOURS = [0, 3, 9, 12, 14, 17, 19, 22].map(hour => new Date(Date.UTC(2024, 8, 4, hour)));

/** Builds the format of a language; `tag` may add a region, which decides the order of day and month. */
export function dateFormat({ code, dates }: Language, tag: string): DateFormat {
  const parts = (options: Options, date: Date, locale = code) =>
    new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).formatToParts(date);
  const names = (part: 'month' | 'weekday' | 'dayPeriod', options: Options, days: Date[]) => {
    const format = new Intl.DateTimeFormat(code, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    return days.map(day => format.formatToParts(day).find(({ type }) => type === part)?.value ?? '');
  };
  const literals = (options: Options) => parts(options, MONTHS[8]!).filter(({ type }) => type === 'literal');
  const behind = (type: Intl.DateTimeFormatPartTypes, options: Options) => {
    const all = parts(options, MONTHS[8]!);
    return all[all.findIndex(part => part.type === type) + 1]?.value ?? '';
  };
  const monthMark = behind('month', { month: 'long' });
  const months = (['long', 'short'] as const).flatMap(month => {
    const all = [names('month', { month }, MONTHS), names('month', { month, day: 'numeric' }, MONTHS)];
    const marked = all.flatMap(forms =>
      forms.map((name, i) => [/^\d+$/.test(name) ? name + monthMark : name, i + 1] as const),
    );
    return printed(marked, month);
  });
  const weekdays = (['long', 'short'] as const).flatMap(weekday =>
    printed(
      names('weekday', { weekday }, WEEK).map((name, i) => [name, i] as const),
      weekday,
    ),
  );
  const links = [
    ...literals({ year: 'numeric', month: 'long', day: 'numeric' }),
    ...literals({ year: 'numeric', month: 'long' }),
  ];
  const order = parts({ month: 'numeric', day: 'numeric' }, MONTHS[8]!, tag).map(({ type }) => type);
  const long = parts(LONG, MONTHS[8]!).map(({ type }) => type);
  const halves = (options: Options) =>
    names('dayPeriod', options, HOURS).map((name, i) => [name, HOURS[i]!.getUTCHours() < 12 ? 0 : 12] as const);
  return {
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    capitalised: parts({ month: 'long', day: 'numeric' }, MONTHS[8]!).some(
      ({ type, value }) => type === 'month' && /^\p{Lu}/u.test(value),
    ),
    monthFirst: long.indexOf('month') < long.indexOf('day'),
    yearFirst: long[0] === 'year',
    months: new PhraseBook([...Object.entries(dates.months), ...months.filter(([name]) => /\D/.test(name))]),
    weekdays: new PhraseBook([...Object.entries(dates.weekdays), ...weekdays]),
    links: listed([...dates.links, ...links.map(({ value }) => value), ',']),
    yearMarks: listed([
      behind('year', { year: 'numeric' }),
      long.at(-1) === 'literal' && long.at(-2) === 'year' ? behind('year', LONG) : '',
    ]),
    // "4. September" marks the day; the " de " of Spanish, with its space, links.
    dayMarks: listed(
      [...dates.daySuffixes, behind('day', { day: 'numeric', month: 'long' })].filter(mark => !/^\s/.test(mark)),
    ),
    hourMarks: listed([...dates.hours, behind('hour', { hour: 'numeric', hour12: false })]),
    minuteMarks: listed(
      [...dates.minutes, behind('minute', { minute: 'numeric', second: 'numeric' })].filter(mark => mark !== ':'),
    ),
    halves: new PhraseBook<0 | 12>([...Object.entries(dates.halves), ...halves({ hour: 'numeric', hour12: true })]),
    dayPeriods: new PhraseBook<0 | 12 | null>([
      ...Object.entries(dates.dayPeriods),
      ...halves({ hour: 'numeric', dayPeriod: 'long' }),
    ]),
  };
}

/**
 * Names as they are printed: CLDR's short names end in a full stop in some languages, newspapers leave it out or put it in
 * ("sept", "Oct."). Short names of one letter (日, L) would be found everywhere.
 */
function printed(names: (readonly [string, number])[], style: 'long' | 'short'): (readonly [string, number])[] {
  if (style === 'long') return names;
  return names.flatMap(([name, value]) => {
    const bare = name.replace(/\.$/, '');
    if (bare.length < 2) return [];
    return /\p{L}$/u.test(bare) ? [[`${bare}.`, value] as const, [bare, value] as const] : [[bare, value] as const];
  });
}
