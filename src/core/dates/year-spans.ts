import { type Match, type PhraseBook, skipSpaces } from '../text/phrase-book';
import type { DateParts, WrittenDate } from './date-parts';
import { isDigit, isYear } from './date-parts';
import { numberAt } from './number-at';

const YEARS = /(\d{4})(?: ?[-–—/] ?(\d{4}|\d{2}))?(?!\d|[.,:]\d|%|[-–/]\p{L}|[-–/]\d)/uy;
const TENS = /(?:\d{3}|['’]?\d)0(?!\d|[.,]\d)/y;
const CENTURY = /\d{1,2}(?!\d|[.,]\d)/y;

/** A year or a run of years in digits at `at`: "2030", "2019 - 2024", "2017-18". */
export function readYears(digits: string, at: number): WrittenDate | undefined {
  if (!isDigit(digits, at)) return undefined;
  YEARS.lastIndex = at;
  const match = YEARS.exec(digits);
  if (!match || !isYear(Number(match[1]))) return undefined;
  const from = Number(match[1]);
  const end = at + match[0].length;
  if (!match[2]) return { start: at, end, from: { year: from } };
  const to = match[2].length === 2 ? Math.floor(from / 100) * 100 + Number(match[2]) : Number(match[2]);
  // "2024-05" has a month, and "2004-1998" is no stretch of time: there the first year stands alone.
  return to > from ? { start: at, end, from: { year: from }, to: { year: to } } : undefined;
}

/** Ten years at `at`: "the 1990s", "’80s", "thập niên 1980", "1990年代". The words are the pack's. */
export function readDecade(
  digits: string,
  at: number,
  words: PhraseBook<true>,
  articles: PhraseBook<true>,
): WrittenDate | undefined {
  const article = articles.at(digits, at);
  const begin = article ? skipSpaces(digits, article.end) : at;
  const head = words.at(digits, begin);
  const from = head ? skipSpaces(digits, head.end) : begin;
  const tens = numberAt(digits, from, TENS);
  if (!tens || tens.value % 10) return undefined;
  const { end, value: number } = tens;
  const tail = head ? undefined : (words.at(digits, end) ?? words.at(digits, skipSpaces(digits, end)));
  if (!head && !tail) return undefined;
  const year = number < 100 ? 1900 + number : number;
  return isYear(year) ? { start: at, end: tail?.end ?? end, from: { year, years: 10 } } : undefined;
}

/** A century at `at`: "19th century", "thế kỷ 19", "21世紀". */
export function readCentury(digits: string, at: number, words: PhraseBook<true>): WrittenDate | undefined {
  const head = words.at(digits, at);
  const from = head ? skipSpaces(digits, head.end) : at;
  const number = numberAt(digits, from, CENTURY);
  if (!number || number.value < 1 || number.value > 22) return undefined;
  const { end } = number;
  const tail = head ? undefined : (words.at(digits, end) ?? words.at(digits, skipSpaces(digits, end)));
  if (!head && !tail) return undefined;
  const parts: DateParts = { year: (number.value - 1) * 100 + 1, years: 100 };
  return { start: at, end: tail?.end ?? end, from: parts };
}

// "Tết Nguyên đán Kỷ Hợi 2019": up to two words may stand between a feast and its year.
const SEASON_YEAR =
  /^(?: \p{Lu}[\p{L}\p{M}]*){0,2}(?:,? (?:\p{Ll}{1,4} )?| ?[/-] ?)(?:(\d{4})|['’](\d\d))(?!\d|[.,:]\d)/u;
const LONGEST_GAP = 40;

/** Seasons, feasts and quarters, with their first and last month where all the world agrees. */
export type Seasons = PhraseBook<Months | null>;
type Months = readonly [first: number, last: number];

/** A season, feast or quarter with its year at `at`: "summer '80", "quý 3 năm 2018", "first quarter of 2024". */
export function readSeason(text: string, digits: string, at: number, seasons: Seasons): WrittenDate | undefined {
  const season = seasons.at(digits, at);
  if (!season) return undefined;
  const gap = text.slice(season.end, season.end + LONGEST_GAP).search(/\p{Nd}/u);
  if (gap < 0) return loneQuarter(digits, season);
  const year = SEASON_YEAR.exec(
    text.slice(season.end, season.end + gap) + digits.slice(season.end + gap, season.end + gap + 6),
  );
  if (!year) return loneQuarter(digits, season);
  const number = year[1] ? Number(year[1]) : Number(year[2]) + (Number(year[2]) < 50 ? 2000 : 1900);
  return { start: at, end: season.end + year[0].length, from: { year: number, ...monthsOf(season.value) } };
}

/** "Q3", "quý 3", 第3四半期: without a year no other season tells when. */
function loneQuarter(digits: string, { start, end, value }: Match<Months | null>): WrittenDate | undefined {
  return value && /\d/.test(digits.slice(start, end)) ? { start, end, from: monthsOf(value) } : undefined;
}

const YEAR_OF_SEASON = /\d{4}/y;

/** A quarter or feast behind its year at `at`: "2020-Q1", "2019 Q3", 2024年第1四半期. */
export function readSeasonOf(
  digits: string,
  at: number,
  seasons: Seasons,
  marks: PhraseBook<true>,
): WrittenDate | undefined {
  if (!isDigit(digits, at)) return undefined;
  YEAR_OF_SEASON.lastIndex = at;
  if (!YEAR_OF_SEASON.test(digits)) return undefined;
  const year = Number(digits.slice(at, at + 4));
  const mark = marks.at(digits, at + 4);
  if (!isYear(year) || !(mark || /[-/ ]/.test(digits[at + 4] ?? ''))) return undefined;
  const season = seasons.at(digits, mark ? skipSpaces(digits, mark.end) : at + 5);
  return season?.value ? { start: at, end: season.end, from: { year, ...monthsOf(season.value) } } : undefined;
}

function monthsOf(season: Months | null): Pick<DateParts, 'month' | 'lastMonth'> {
  return season ? { month: season[0], lastMonth: season[1] } : {};
}
