import type { Language } from '../language';
import { listed, PhraseBook } from '../text/phrase-book';
import {
  type DateOptions,
  type DatePart,
  dateParts,
  fieldNames,
  MONTHS,
  ON_THEIR_OWN,
  WEEK,
  WITHIN_DATE,
} from './calendar-names';
import type { DateParts } from './date-parts';
import { eras } from './eras';
import { MarkedDays } from './marked-days';
import { relativeNames } from './relative-names';

/** How a language writes dates and times: CLDR's names and marks with those of its pack. */
export interface DateFormat {
  /** Whether the day or the month comes first in "4/9". */
  dayFirst: boolean;
  /** Whether a day may follow its month ("September 4", 9月4日) and a month its year (2024年9月). */
  monthFirst: boolean;
  yearFirst: boolean;
  /** Whether names of months have a capital in the middle of a date. */
  capitalised: boolean;
  /** Names of months in all their forms, and of those around the present one: "next month". */
  months: PhraseBook<DateParts>;
  /** Names of weekdays, Sunday is 0, and of the days around today: "tomorrow". */
  weekdays: PhraseBook<DateParts>;
  /** What a year is called before its number: "the year 2030". */
  yearNames: string[];
  /** Words in the place of a year, with the distance: "last year". */
  relativeYears: PhraseBook<number>;
  /** Names of eras, with the year before their first: 令和. */
  eras: PhraseBook<number>;
  /** Words and marks between the parts of a date. */
  links: PhraseBook<true>;
  /** Marks right behind a year, a day and an hour: 年, 日, " Uhr". */
  yearMarks: PhraseBook<true>;
  dayMarks: PhraseBook<true>;
  markedDays: MarkedDays;
  hourMarks: PhraseBook<true>;
  minuteMarks: PhraseBook<true>;
  /** What tells that a number behind the hour was its minutes, beside a weekday: "23 giờ 40 | ngày 6-3". */
  minuteEnds: PhraseBook<true>;
  /** am and pm, with the hours to add to the clock. */
  halves: PhraseBook<0 | 12>;
  /** Times of day, with the hours to add to the clock where they tell. */
  dayPeriods: PhraseBook<0 | 12 | null>;
}

const LONG: DateOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const WITH_HOUR: DateOptions = { day: 'numeric', month: 'long', hour: 'numeric' };
const SHORT: DateOptions = { month: 'numeric', day: 'numeric', hour: 'numeric', hour12: false };
const SEPTEMBER = MONTHS[8]!;
const HOURS = [0, 3, 9, 12, 14, 17, 19, 22].map(hour => new Date(Date.UTC(2024, 8, 4, hour)));

/** Builds the format of a language; `tag` may add a region, which decides the order of day and month. */
export function dateFormat({ code, dates }: Language, tag: string): DateFormat {
  const long = dateParts(code, LONG, SEPTEMBER);
  const types = long.map(({ type }) => type);
  const yearless = dateParts(code, WITHIN_DATE.long, SEPTEMBER);
  const short = dateParts(tag, SHORT, SEPTEMBER);
  const order = short.map(({ type }) => type);
  const withHour = dateParts(code, WITH_HOUR, SEPTEMBER);
  // 4 "de" septiembre "de" 2024; 4 september "om" 9 uur
  const literals = long.filter(({ type }) => type === 'literal').map(({ value }) => value);
  const hourLink = withHour[withHour.findIndex(({ type }) => type === 'hour') - 1]?.value ?? '';
  return {
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    capitalised: long.some(({ type, value }) => type === 'month' && /^\p{Lu}/u.test(value)),
    monthFirst: types.indexOf('month') < types.indexOf('day'),
    yearFirst: types[0] === 'year',
    months: new PhraseBook<DateParts>([
      ...named([...Object.entries(dates.months), ...monthNames(code).filter(([name]) => /\D/.test(name))], month => ({
        month,
      })),
      ...named(relativeNames(code, 'month'), relativeMonth => ({ relativeMonth })),
    ]),
    weekdays: new PhraseBook<DateParts>([
      ...named([...Object.entries(dates.weekdays), ...weekdayNames(code)], weekday => ({ weekday })),
      ...named(relativeNames(code, 'day'), relativeDay => ({ relativeDay })),
    ]),
    yearNames: [new Intl.DisplayNames(code, { type: 'dateTimeField' }).of('year') ?? ''],
    relativeYears: new PhraseBook([...Object.entries(dates.relativeYears), ...relativeNames(code, 'year')]),
    eras: new PhraseBook(eras(code)),
    links: listed([...dates.links, ...literals, hourLink, ',']),
    // 2024年, "2024 г.", but not a comma
    yearMarks: listed([behind(long, 'year')].filter(mark => /\p{L}/u.test(mark))),
    // "4. September" marks the day; the " de " of Spanish, with its space, links.
    dayMarks: listed([...dates.daySuffixes, behind(yearless, 'day')].filter(mark => !/^\s/.test(mark))),
    markedDays: new MarkedDays(code, behind(yearless, 'day').trim(), dates.perDay),
    hourMarks: listed([...dates.hours, behind(short, 'hour')]),
    minuteMarks: listed(dates.minutes),
    minuteEnds: listed([...dates.heads, ...Object.keys(dates.dayPeriods)]),
    halves: new PhraseBook<0 | 12>([
      ...Object.entries(dates.halves),
      ...halves(code, { hour: 'numeric', hour12: true }),
    ]),
    dayPeriods: new PhraseBook<0 | 12 | null>([
      ...Object.entries(dates.dayPeriods),
      ...halves(code, { hour: 'numeric', dayPeriod: 'long' }),
    ]),
  };
}

type Named = readonly [name: string, value: number];

function named(names: readonly Named[], parts: (value: number) => DateParts): (readonly [string, DateParts])[] {
  return names.map(([name, value]) => [name, parts(value)] as const);
}

function monthNames(code: string): Named[] {
  const mark = behind(dateParts(code, ON_THEIR_OWN.long, SEPTEMBER), 'month');
  const long = new Set(fieldNames(code, 'month', WITHIN_DATE.long, MONTHS));
  return (['long', 'short'] as const).flatMap(style => {
    const forms = [WITHIN_DATE[style], ON_THEIR_OWN[style]].map(options => fieldNames(code, 'month', options, MONTHS));
    // 9月 comes as a number with its mark behind
    const marked = forms.flatMap(names =>
      names.map((name, i) => [/^\d+$/.test(name) ? name + mark : name, i + 1] as const),
    );
    return printed(marked, style, long);
  });
}

function weekdayNames(code: string): Named[] {
  return (['long', 'short'] as const).flatMap(style => {
    const names = fieldNames(code, 'weekday', WITHIN_DATE[style], WEEK);
    return printed(
      names.map((name, i) => [name, i] as const),
      style,
    );
  });
}

/** The names of the parts of a day, with the hours to add to the clock. */
function halves(code: string, options: DateOptions): (readonly [string, 0 | 12])[] {
  const names = fieldNames(code, 'dayPeriod', options, HOURS);
  return names.map((name, i) => [name, HOURS[i]!.getUTCHours() < 12 ? 0 : 12] as const);
}

/** What stands right behind a field. */
function behind(parts: readonly DatePart[], type: DatePart['type']): string {
  return parts[parts.findIndex(part => part.type === type) + 1]?.value ?? '';
}

/**
 * Names as they are printed: CLDR's short names end in a full stop in some languages, newspapers leave it out or put it in
 * ("sept", "Oct."), unless they are no shorter ("since May."). Short names of one letter (日, L) would be found everywhere.
 */
function printed(names: Named[], style: 'long' | 'short', long: ReadonlySet<string> = new Set()): Named[] {
  const forms = style === 'long' ? names : shortForms(names, long);
  return forms.flatMap(([name, value]) => withoutAccents(name).map(form => [form, value] as const));
}

function shortForms(names: Named[], long: ReadonlySet<string>): Named[] {
  return names.flatMap(([name, value]) => {
    const bare = name.replace(/\.$/, '');
    if (bare.length < 2) return [];
    return /\p{L}$/u.test(bare) && !long.has(bare)
      ? [[`${bare}.`, value] as const, [bare, value] as const]
      : [[bare, value] as const];
  });
}

/** One word is also written without its accents in capitals and in haste: "fevrier", "miercoles". */
function withoutAccents(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plain.length === name.length && !name.includes(' ') ? [...new Set([name, plain])] : [name];
}
