import type { Language } from '../language';
import { isWordEdge, listed, type Match, type PhraseBook, skipSpaces, skipSpacesBack } from '../text/phrase-book';
import { isDigit, type WrittenDate } from './date-parts';
import { goesOn } from './numeric-date';
import type { DateText, Piece } from './piece';
import { complete } from './piece-runs';

const COMMA = /[,、،]/;
const MARK = /^$|^[.,;!?…)\]"'”’»–—-]/u;
/** What stands before a number that is none of days: "1,9 and 10 July", "$9 and 10 July", "-9". */
const TIED_BEFORE = /[\p{L}\p{N}.,:/$€£#-]$/u;
/** The longest mark of a day: "th", "ten". In UTF-16 units. */
const LONGEST_MARK = 3;
const MOST_DAYS = 8;

/** Days that take their month from a date beside them: "July 9 | and 10", "9 | and 10 July", "ngày 9 | và 10/7". */
export class DaysBeside {
  private readonly conjunctions: PhraseBook<true>;
  /** A number before any other word counts something: "on July 9 and 10 people". */
  private readonly commonWords: PhraseBook<true>;

  /** `dayAt` reads a day of the month with its mark. */
  constructor(
    { names, outline, commonWords }: Language,
    private readonly dayAt: (digits: string, at: number) => Match<number> | undefined,
  ) {
    this.conjunctions = listed(names.conjunctions);
    this.commonWords = listed([...commonWords, ...names.functionWords, ...outline.pronouns]);
  }

  /** The dates of a passage, in order, with the days beside them; one that lacks its month gets it from the next. */
  join<D extends WrittenDate>(source: DateText, dates: readonly D[]): D[] {
    const all: D[] = [];
    for (const date of dates) {
      const { day, month } = date.from;
      if (day === undefined || month === undefined || date.to) {
        all.push(date);
        continue;
      }
      const last = all.at(-1);
      const earlier = this.before(source, date, last?.end ?? 0);
      if (last && isBareDay(last) && this.follow(source, [...earlier, date], last))
        all[all.length - 1] = { ...last, from: complete(last.from, date.from) };
      const on = ({ start, end, value }: Match<number>): D => ({
        ...date,
        start,
        end,
        from: complete({ day: value }, date.from),
      });
      all.push(...earlier.map(on), date, ...this.behind(source, date).map(on));
    }
    return all;
  }

  /** Whether a day or date before is joined to one that is none by its form alone: "ngày 9, 10 và | 11-7", "30-4 và | 1-5". */
  vouches(source: DateText, last: WrittenDate | undefined, date: WrittenDate): boolean {
    if (last?.from.day === undefined) return false;
    return this.follow(source, [...this.before(source, date, last.end), date], last);
  }

  /** Whether a date of another day is joined to a day that ends at `end`: "đêm 18 | , rạng sáng 19-9". */
  leads({ folded }: DateText, end: number, run: (at: number) => readonly Piece[]): boolean {
    const joint = this.jointAt(folded, end);
    return joint !== undefined && run(joint.end).some(({ from }) => from.day !== undefined && from.month !== undefined);
  }

  /** Whether only a comma or conjunction stands between a date and the first of others. */
  private follow({ folded }: DateText, [first]: readonly { start: number }[], last: WrittenDate): boolean {
    return this.jointAt(folded, last.end)?.end === first!.start;
  }

  /** "July 9 | and 10", "July 9 | , 10 and 11": the days rise, and a conjunction comes before the last. */
  private behind({ folded, digits }: DateText, { start, end, from }: WrittenDate): Match<number>[] {
    if (!endsWith(digits.slice(start, end), from.day!)) return [];
    const days: Match<number>[] = [];
    let [at, last] = [end, from.day!];
    while (days.length < MOST_DAYS) {
      const joint = this.jointAt(folded, at);
      const day = joint && isDigit(digits, joint.end) ? this.dayAt(digits, joint.end) : undefined;
      if (!joint || !day || day.value <= last || goesOn(digits, day.end)) break;
      days.push(day);
      if (joint.and) return this.isOver(folded, day.end) ? days : [];
      [at, last] = [day.end, day.value];
    }
    return [];
  }

  /** "9 | and 10 July", "9, 10 | and 11 July". */
  private before({ folded, digits }: DateText, date: WrittenDate, limit: number): Match<number>[] {
    const number = /\d+/.exec(digits.slice(date.start, date.end));
    if (!number || Number(number[0]) !== date.from.day) return [];
    const days: Match<number>[] = [];
    let first = date.from.day;
    let at = date.start;
    while (days.length < MOST_DAYS) {
      const and = days.length === 0 ? this.conjunctions.before(folded, at) : undefined;
      const stop = skipSpacesBack(folded, and?.start ?? at);
      const comma = COMMA.test(folded[stop - 1] ?? '');
      if (!and && (days.length === 0 || !comma)) break;
      const day = this.dayBefore(digits, skipSpacesBack(folded, comma ? stop - 1 : stop));
      if (!day || day.start < limit || day.value >= first) break;
      days.unshift(day);
      [first, at] = [day.value, day.start];
    }
    return days;
  }

  /** The day whose number, with its mark, ends at an offset. */
  private dayBefore(digits: string, end: number): Match<number> | undefined {
    let at = end;
    while (at > end - LONGEST_MARK && at > 0 && !isDigit(digits, at - 1)) at--;
    if (!isDigit(digits, at - 1)) return undefined;
    at -= isDigit(digits, at - 2) ? 2 : 1;
    if (TIED_BEFORE.test(digits.slice(Math.max(0, at - 1), at))) return undefined;
    const day = this.dayAt(digits, at);
    return day?.end === end ? day : undefined;
  }

  /** A comma, a conjunction or both at an offset, and the spaces behind it. */
  private jointAt(folded: string, at: number): { end: number; and: boolean } | undefined {
    const comma = COMMA.test(folded[at] ?? '');
    const from = skipSpaces(folded, comma ? at + 1 : at);
    const and = from > at ? this.conjunctions.at(folded, from) : undefined;
    if (!and && !comma) return undefined;
    return { end: skipSpaces(folded, and?.end ?? from), and: and !== undefined };
  }

  /** Whether nothing that a number could count follows. */
  private isOver(folded: string, at: number): boolean {
    if (!isWordEdge(folded, at)) return false;
    return MARK.test(folded.slice(at, at + 1)) || this.commonWords.at(folded, skipSpaces(folded, at)) !== undefined;
  }
}

function isBareDay({ from, to }: WrittenDate): boolean {
  return from.day !== undefined && from.month === undefined && from.relativeMonth === undefined && !to;
}

/** "July 9", not "9 July 2024" and not "7/9", which has its day in front. */
function endsWith(date: string, day: number): boolean {
  const numbers = date.match(/\d+/g) ?? [];
  return numbers.length === 1 && Number(numbers[0]) === day && /\d\D{0,3}$/.test(date);
}
