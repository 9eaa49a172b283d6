import type { Language } from '../language';
import { listed, Openings, type PhraseBook, skipSpaces } from '../text/phrase-book';
import { isDigit, type WrittenDate } from './date-parts';
import { APOSTROPHES, PieceReader } from './date-pieces';
import { DaysBeside } from './days-beside';
import type { DateText, Piece } from './piece';
import { asHour, complete, core, fits, join, settle } from './piece-runs';
import { Tens } from './tens';
import { YearEvidence } from './year-evidence';

/** More parts than this no date has. */
const MOST_PIECES = 8;
const DASH = /^ ?[-–] ?/;
const CLAUSE_END = /^(?:$|[.,;:!?…)](?:$|\D))/u;

/** Puts the pieces of a date together: "lúc 7h30 sáng ngày 12/3", "9am on Friday", "từ tháng 10/2016 đến 9/2017". */
export class DateExpressions {
  private readonly pieces: PieceReader;
  private readonly cues: PhraseBook<true>;
  private readonly dayCues: PhraseBook<true>;
  private readonly hourSpans: PhraseBook<true>;
  private readonly rangeHeads: PhraseBook<true>;
  private readonly rangeWords: PhraseBook<true>;
  /** What may be named after a day: "đường" (2/9). */
  private readonly namesakes: PhraseBook<true>;
  private readonly openEnds: PhraseBook<true>;
  private readonly tens: Tens;
  private readonly years: YearEvidence;
  private readonly future: PhraseBook<true>;
  private readonly openings: Openings;
  private readonly daysBeside: DaysBeside;

  constructor(
    private readonly language: Language,
    tag: string,
  ) {
    this.pieces = new PieceReader(language, tag);
    this.cues = listed(language.dates.cues);
    this.dayCues = listed(language.dates.dayCues);
    this.hourSpans = listed(language.dates.hourSpans);
    this.rangeHeads = listed(language.dates.rangeHeads);
    this.rangeWords = listed(language.figures.rangeWords);
    this.namesakes = listed([...language.names.placeHeads, ...language.names.organisationNamesakes]);
    this.openEnds = listed(language.dates.openEnds);
    this.tens = new Tens(language.dates);
    this.years = new YearEvidence(language);
    this.future = listed(language.dates.future);
    this.daysBeside = new DaysBeside(language, (digits, at) => this.pieces.dayAt(digits, at));
    const { first, format } = this.pieces;
    this.openings = new Openings([this.rangeHeads, format.links, ...first], APOSTROPHES);
  }

  /**
   * The longest date expression that starts at `at`, a range as one. `sentenceStart` says where a capital means nothing, `last`
   * is the date before.
   */
  read(source: DateText, at: number, sentenceStart: number, last?: WrittenDate): WrittenDate | undefined {
    if (!this.openings.mayBegin(source.folded, at)) return undefined; // as at most words
    const head = this.rangeHeads.at(source.folded, at);
    const from = head ? skipSpaces(source.folded, head.end) : at;
    const run = this.run(source, from);
    if (run.length === 0) return undefined;
    const range = this.range(source, run, sentenceStart, head !== undefined);
    if (range) return { ...range, start: at };
    const whole = settle(run);
    return !head && this.isDate(source, whole, sentenceStart, last) ? join(whole) : undefined;
  }

  /** The end of a day at `at` after which something is named, if one is: "đường | 2 Tháng 4", "quảng trường | 2/9". */
  namesakeEnd(source: DateText, at: number): number | undefined {
    if (!isDigit(source.digits, at) || !this.namesakes.before(source.folded, at)) return undefined;
    const day = this.pieces.read(source, at);
    return day?.from.month !== undefined && day.from.day !== undefined && day.from.year === undefined
      ? day.end
      : undefined;
  }

  /** Whether a word at one of the starts says that what follows is to come. */
  isComing({ folded }: DateText, starts: readonly number[]): boolean {
    return starts.some(start => this.future.at(folded, start) !== undefined);
  }

  /** The dates of a passage, in order, with the days that stand beside them: "July 9 | and 10". */
  withDaysBeside<D extends WrittenDate>(source: DateText, dates: readonly D[]): D[] {
    return this.daysBeside.join(source, dates);
  }

  /** The pieces in a row from `at` on. */
  private run(source: DateText, at: number): Piece[] {
    const pieces: Piece[] = [];
    let from = at;
    while (pieces.length < MOST_PIECES) {
      const piece = this.pieces.read(source, from) ?? this.linked(source, from);
      const last = pieces.at(-1);
      if (!piece || !fits(pieces, piece, last ? source.folded.slice(last.end, piece.start) : '')) break;
      pieces.push(piece);
      from = skipSpaces(source.folded, piece.end);
    }
    return pieces;
  }

  /** The piece behind a comma or link word at `at`. */
  private linked(source: DateText, at: number): Piece | undefined {
    const link = this.pieces.format.links.at(source.folded, at);
    return link && this.pieces.read(source, skipSpaces(source.folded, link.end));
  }

  private range(source: DateText, run: Piece[], sentenceStart: number, headed: boolean): WrittenDate | undefined {
    const { folded } = source;
    const first = settle(run, true);
    const end = first.at(-1)?.end;
    if (end === undefined || core(first)?.to) return undefined;
    const dash = DASH.exec(folded.slice(end, end + 3));
    const word = dash ? undefined : this.rangeWords.at(folded, skipSpaces(folded, end));
    if (!dash && !word) return undefined;
    const from = dash ? end + dash[0].length : skipSpaces(folded, word!.end);
    const open = headed ? this.openEnds.at(folded, from) : undefined;
    if (open && this.isDate(source, first, sentenceStart)) return { ...join(first), end: open.end };
    const second = settle(this.run(source, from));
    if (!second.length || !this.isRange(source, first, second, sentenceStart, headed, dash !== null)) return undefined;
    const [lower, upper] = [asHour(join(first), second), join(second)];
    return {
      start: lower.start,
      end: upper.end,
      from: complete(lower.from, upper.to ?? upper.from),
      to: upper.to ?? upper.from,
    };
  }

  /** One end vouches for the other: "15 đến 17/4", "8h - 11h ngày 5/3". */
  private isRange(
    source: DateText,
    first: Piece[],
    second: Piece[],
    sentenceStart: number,
    headed: boolean,
    dash: boolean,
  ): boolean {
    const [lower, upper] = [core(first)!, core(second)!];
    const sure = this.isDate(source, second, sentenceStart) || (headed && upper.kind !== 'day');
    const both = [lower.kind, upper.kind].every(kind => kind === 'calendar' || kind === 'bareNumeric');
    const hours = lower.kind === 'clock' && second[0]!.kind === 'clock'; // "3h đến 8h ngày 15/10"
    const alike = lower.kind === upper.kind || both || hours || (lower.kind === 'day' && upper.from.day !== undefined);
    const [clock, period] = second; // "5 - 7h", "1-3 giờ | sáng"
    if (lower.kind === 'day' && clock!.kind === 'clock') return clock!.sure || period?.kind === 'period';
    if (lower.kind === 'day' && !headed && first.length === 1) return false;
    return sure && (alike || !dash) && (lower.kind !== 'clock' || hours || upper.from.hour !== undefined);
  }

  private isDate(source: DateText, pieces: Piece[], sentenceStart: number, last?: WrittenDate): boolean {
    const { text, folded } = source;
    const main = core(pieces);
    if (!main) return false;
    if (main.kind === 'stretch' && this.tens.areNoDecade(text, folded, main.start, main.start + 2)) return false;
    if (pieces.some(piece => piece.sure)) return true;
    const [start, end] = [pieces[0]!.start, pieces.at(-1)!.end];
    const has = (...kinds: Piece['kind'][]) => pieces.some(piece => kinds.includes(piece.kind));
    const cued = this.cues.before(folded, main.start) !== undefined && !main.dependent;
    const { bareDayMonth } = this.language.dates;
    const bracketed =
      text[start - 1] === '(' && text[end] === ')' && (bareDayMonth || text.slice(start, end).includes('/'));
    switch (main.kind) {
      case 'year':
        return has('yearHead', 'part') || this.years.isYear(text, folded, main, sentenceStart);
      case 'day':
        if (has('period') && this.daysBeside.leads(source, end, at => this.run(source, at))) return true;
        if (has('head', 'weekday')) return !this.years.isCounted(folded, end);
        return this.isLoneDay(source, main);
      case 'clock':
        // "sau | 3 giờ" phẫu thuật
        return has('period', 'weekday') || (cued && !this.hourSpans.before(folded, main.start));
      case 'bareNumeric':
        return (
          has('head', 'period', 'part', 'weekday', 'clock') ||
          bracketed ||
          (bareDayMonth && (cued || this.daysBeside.vouches(source, last, main)) && !this.years.isCounted(folded, end))
        );
      default:
        return main.dependent ? has('clock', 'day') : has('head', 'period', 'part', 'clock', 'yearHead') || cued;
    }
  }

  /** "He returns on the 27th.", but not "on the 27th floor". */
  private isLoneDay({ text, folded }: DateText, { start, end }: Piece): boolean {
    return this.dayCues.before(folded, start) !== undefined && CLAUSE_END.test(text.slice(end, end + 2));
  }
}
