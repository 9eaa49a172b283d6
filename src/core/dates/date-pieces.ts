import type { Language } from '../language';
import { isWordEdge, listed, type Match, Openings, PhraseBook, skipSpaces } from '../text/phrase-book';
import { CalendarReader } from './calendar-date';
import { readClockTime } from './clock-time';
import { CountedTimes } from './counted-times';
import { type DateFormat, dateFormat } from './date-format';
import { isDigit } from './date-parts';
import { type NumericDate, readNumericDate } from './numeric-date';
import type { DateText, Leaning, Piece } from './piece';
import { readCentury, readDecade, readSeason, readSeasonOf, readYears, type Seasons } from './year-spans';

/** "’80s" */
export const APOSTROPHES = ["'", '’'];

/** "02:00 | GMT": abbreviations of the time zone database and of newspapers, which end in the T of time. */
const ZONE = /^ ?(?:UTC|WI[BT]|[A-Z]{1,3}T)(?![\p{L}\p{Nd}])/u;
const LONGEST_ZONE = 6;

/** Companies all over the world write of their quarters and half-years so. */
const REPORTED = [
  ...[1, 2, 3, 4].map(quarter => [`Q${quarter}`, [quarter * 3 - 2, quarter * 3]] as const),
  ...[1, 2].map(half => [`H${half}`, [half * 6 - 5, half * 6]] as const),
];

/** Reads the parts of date expressions of one language; `tag` may add the region, which decides on 4/9. */
export class PieceReader {
  readonly format: DateFormat;
  private readonly calendar: CalendarReader;
  private readonly leaning: PhraseBook<Leaning>;
  private readonly ambiguous: PhraseBook<true>;
  private readonly seasons: Seasons;
  private readonly decades: PhraseBook<true>;
  private readonly articles: PhraseBook<true>;
  private readonly dependent: PhraseBook<true>;
  private readonly centuries: PhraseBook<true>;
  private readonly fractions: boolean;
  private readonly countedTimes?: CountedTimes;
  /** Everything that a piece may begin with, but for digits and `APOSTROPHES`. */
  readonly first: readonly PhraseBook<unknown>[];
  private readonly openings: Openings;

  constructor(language: Language, tag: string) {
    const { dates, figures } = language;
    this.format = dateFormat(language, tag);
    this.calendar = new CalendarReader(this.format, listed(figures.rangeWords));
    const leaning = (kind: Leaning, words: readonly string[]) => words.map(word => [word, kind] as const);
    this.leaning = new PhraseBook<Leaning>([
      ...leaning('head', dates.heads),
      ...leaning('clockHead', dates.clockHeads),
      ...leaning('yearHead', [...dates.yearHeads, ...this.format.yearNames]),
      ...leaning('part', dates.parts),
    ]);
    this.ambiguous = listed(dates.ambiguous);
    this.seasons = new PhraseBook([...Object.entries(dates.seasons), ...REPORTED]);
    this.decades = listed(dates.decades);
    this.articles = listed(dates.decadeArticles);
    this.dependent = listed(dates.dependent);
    this.centuries = listed(dates.centuries);
    this.fractions = !dates.bareDayMonth;
    if (dates.countedTimes) this.countedTimes = new CountedTimes(language.code, dates.cues);
    const { months, weekdays, relativeYears, eras, halves, dayPeriods } = this.format;
    this.first = [
      ...[this.leaning, this.seasons, this.decades, this.articles, this.centuries],
      ...[months, weekdays, relativeYears, eras, halves, dayPeriods],
      ...(this.countedTimes ? [this.countedTimes.leads] : []),
    ];
    this.openings = new Openings(this.first, APOSTROPHES);
  }

  /** A day of the month at `at`, with its mark. */
  dayAt(digits: string, at: number): Match<number> | undefined {
    return this.calendar.dayAt(digits, at);
  }

  /** The piece that starts at `at`, the one that says most if there are several. */
  read(source: DateText, at: number): Piece | undefined {
    if (!isWordEdge(source.folded, at) || !this.openings.mayBegin(source.folded, at)) return undefined;
    return (
      this.stretch(source, at) ??
      this.dated(source, at) ??
      this.clock(source, at) ??
      this.leans(source, at) ??
      this.number(source, at)
    );
  }

  private stretch({ text, digits }: DateText, at: number): Piece | undefined {
    const found =
      readSeason(text, digits, at, this.seasons) ??
      readSeasonOf(digits, at, this.seasons, this.format.yearMarks) ??
      readDecade(digits, at, this.decades, this.articles) ??
      readCentury(digits, at, this.centuries);
    return found && { ...found, kind: 'stretch', sure: found.from.year !== undefined };
  }

  /** A date or weekday. */
  private dated({ text, folded, digits }: DateText, at: number): Piece | undefined {
    const named = this.calendar.read(digits, at);
    if (named) {
      const { day, year, relativeYear } = named.from;
      const alone = day === undefined && year === undefined && relativeYear === undefined;
      return { ...named, kind: 'calendar', ...(alone ? this.reliance(text, folded, named) : { sure: true }) };
    }
    const counted = this.countedTimes?.read(digits, at);
    if (counted) return { ...counted, kind: 'calendar', sure: true };
    const numeric = readNumericDate(digits, at, this.format.dayFirst);
    const hours = numeric?.bare && this.areHours(digits, numeric.end);
    if (numeric?.bare && !hours)
      return { ...numeric, kind: 'bareNumeric', sure: this.isSureWithoutYear(digits, numeric) };
    if (numeric && !hours) return { ...numeric, kind: 'calendar', sure: true };
    const weekday = this.format.weekdays.at(folded, at);
    if (!weekday) return undefined;
    // "yesterday" is a date only with a time beside it.
    const reliance =
      weekday.value.relativeDay !== undefined ? { sure: false, dependent: true } : this.reliance(text, folded, weekday);
    return { ...place(weekday), from: weekday.value, kind: 'weekday', ...reliance };
  }

  /** "6-9 | p.m.", "7.30 | Uhr". */
  private areHours(digits: string, end: number): boolean {
    const behind = skipSpaces(digits, end);
    return [this.format.halves, this.format.hourMarks].some(marks => marks.at(digits, behind) !== undefined);
  }

  /** "14/3" is a date in Vietnamese, but "1/3" may be a third, "3-1" a score and "4.9" a decimal. */
  private isSureWithoutYear(digits: string, { start, end, separator, from }: NumericDate): boolean {
    // "22/04" has the zero of a date.
    if (separator === '/' && end - start === 5 && /\b0/.test(digits.slice(start, end))) return true;
    const fraction = from.day! < from.month! && from.month! <= 10;
    return !this.fractions && separator === '/' && !fraction;
  }

  /** What the name of a month or weekday alone is worth: "may" without its capital is the verb. */
  private reliance(
    text: string,
    folded: string,
    { start, end }: { start: number; end: number },
  ): Pick<Piece, 'sure' | 'dependent'> {
    const bareEnd = folded[end - 1] === '.' ? end - 1 : end;
    const ambiguous = this.ambiguous.at(folded, start)?.end === bareEnd;
    const dependent = this.dependent.at(folded, start)?.end === bareEnd;
    const small = ambiguous && this.format.capitalised && text[start] === folded[start];
    return { sure: !ambiguous && !dependent, dependent: dependent || small };
  }

  private clock({ text, digits }: DateText, at: number): Piece | undefined {
    const clock = readClockTime(digits, at, this.format);
    // "7h" and "7g" are hours, "5G" is a network
    const isCapital = clock && /\d\p{Lu}$/u.test(text.slice(clock.start, clock.end));
    if (!clock || isCapital) return undefined;
    const zone = ZONE.exec(text.slice(clock.end, clock.end + LONGEST_ZONE))?.[0].length ?? 0;
    return { ...clock, end: clock.end + zone, sure: clock.sure || zone > 0, kind: 'clock' };
  }

  private leans({ folded }: DateText, at: number): Piece | undefined {
    const phrase = this.leaning.at(folded, at);
    const period = this.format.dayPeriods.at(folded, at);
    if (period && period.end > (phrase?.end ?? 0)) {
      return { ...place(period), kind: 'period', sure: false, from: {}, hours: period.value };
    }
    return phrase && { ...place(phrase), kind: phrase.value, sure: false, from: {} };
  }

  private number({ digits }: DateText, at: number): Piece | undefined {
    const year = this.calendar.yearAt(digits, at);
    const certain = year?.value.year !== undefined && (year.end > at + 4 || !isDigit(digits, at));
    if (certain) return { ...place(year), kind: 'year', sure: true, from: year.value };
    const years = readYears(digits, at);
    if (years) return { ...years, kind: 'year', sure: false };
    const day = this.calendar.dayAt(digits, at);
    if (!day) return undefined;
    const marked = !isDigit(digits, day.end - 1);
    return {
      ...place(day),
      kind: 'day',
      sure: this.format.markedDays.isDay(digits, at),
      marked,
      from: { day: day.value },
    };
  }
}

function place({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
