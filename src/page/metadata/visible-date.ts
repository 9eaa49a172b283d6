import { comparable, formatsOf } from './date-formats';

/** Longer texts are cut: a dateline is short. */
const LONGEST = 300;

/** Thai pages count the years from the Buddha's passing: 2567 is 2024. */
const BUDDHIST_ERA = 543;

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const CLOCK = /(?<![\d:.])(\d{1,2})\s*[:hH時시](?:\s*(\d{2}))(?::(\d{2}))?(?!\d)\s*(?:([ap])\.?m\.?(?!\p{L}))?/iu;
const OFFSET = /(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/i;
/** Pages in all languages have English dates; British English has every short form: "Sept" beside "Sep". */
const ENGLISH = 'en-GB';

const UTC = /\b(?:GMT|UTC)\b/;

/** A day, with the time of day where it is told. */
interface Moment {
  year: number;
  month: number;
  day: number;
  time?: string;
}

/**
 * The first full date in a text, as ISO 8601 with the time and the offset that the text gives: "Thứ tư, 4/9/2024 11:05 GMT+7"
 * in "vi" is 2024-09-04T11:05+07:00. Undefined without a date, or for a year outside 1990 to the next one. `language` is a
 * BCP 47 tag: it names the months and says whether 4/9 is in April.
 */
export function readDate(text: string, language: string): string | undefined {
  const line = text.slice(0, LONGEST).normalize('NFKC').trim();
  if (!/\d{4}/.test(line)) return undefined;
  const moment = readIso(line) ?? readNumeric(line, language) ?? readNamed(line, language);
  if (!moment) return undefined;
  if (moment.year > 2400) moment.year -= BUDDHIST_ERA;
  if (!isPlausible(moment)) return undefined;
  const { year, month, day } = moment;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = moment.time ?? readTime(line);
  return time ? `${date}T${time}` : date;
}

function readIso(line: string): Moment | undefined {
  const match = ISO.exec(line) ?? COMPACT.exec(line);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds, zone] = match;
  const offset = zone?.replace(/([+-]\d{2})(\d{2})/, '$1:$2') ?? '';
  const time = hours && `${hours}:${minutes}${seconds ? `:${seconds}` : ''}${offset}`;
  return { year: Number(year), month: Number(month), day: Number(day), time };
}

function readNumeric(line: string, language: string): Moment | undefined {
  const first = YEAR_FIRST.exec(line);
  if (first) return { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) };
  const last = YEAR_LAST.exec(line);
  if (!last) return undefined;
  const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const monthFirst = b > 12 || (a <= 12 && formatsOf(language).monthFirst);
  return monthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
}

function readNamed(line: string, language: string): Moment | undefined {
  for (const { patterns, months } of [language, ENGLISH].map(formatsOf)) {
    for (const pattern of patterns) {
      const groups = pattern.exec(line)?.groups;
      if (!groups) continue;
      const month = months.get(comparable(groups.month!))!;
      return { year: Number(groups.year), month, day: Number(groups.day) };
    }
  }
  return undefined;
}

function readTime(line: string): string | undefined {
  const clock = CLOCK.exec(line);
  if (!clock) return undefined;
  const [, hours, minutes, seconds, half] = clock;
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  const offset = OFFSET.exec(line);
  const zone = offset ? `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}` : UTC.test(line) ? 'Z' : '';
  return `${String(hour).padStart(2, '0')}:${minutes}${seconds ? `:${seconds}` : ''}${zone}`;
}

function isPlausible({ year, month, day }: Moment): boolean {
  const inMonth = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  return year >= 1990 && year <= new Date().getFullYear() + 1 && month >= 1 && month <= 12 && day >= 1 && inMonth;
}
