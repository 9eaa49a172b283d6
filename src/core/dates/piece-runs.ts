import type { DateParts, WrittenDate } from './date-parts';
import type { Piece } from './piece';

const LEANING: readonly Piece['kind'][] = ['head', 'clockHead', 'yearHead', 'part', 'period'];
const isCore = ({ kind }: Piece) => !LEANING.includes(kind);

/** Whether a piece may follow the ones before it. */
export function fits(pieces: Piece[], piece: Piece, gap: string): boolean {
  const last = pieces.at(-1);
  if (!last) return true;
  const dated = pieces.some(({ kind }) => ['calendar', 'bareNumeric', 'year', 'day', 'stretch'].includes(kind));
  const same = pieces.some(({ kind }) => kind === piece.kind);
  const loose = gap.trim() !== '';
  // "Tuesday, 4 September" and "9am on Friday" hang together, "in 2015, March" and "5 May, morning" do not.
  if (loose && !isCore(last) && last.kind !== 'period') return false;
  // "lần thứ hai, 1/3 dân số" is no Monday.
  if (loose && piece.kind === 'bareNumeric' && !piece.sure && !last.sure) return false;
  if (piece.kind === 'period') return !loose && !same;
  // In "những ngày giữa tháng 5" the "ngày" counts days and heads no date.
  if (piece.kind === 'part' && last.kind === 'head') return false;
  if (!isCore(piece))
    return !dated && !(loose && piece.kind !== 'head' && piece.kind !== 'clockHead' && piece.kind !== 'part');
  if (piece.kind === 'clock') return !same && (!dated || loose || piece.sure || last.kind === 'clockHead');
  if (piece.kind === 'weekday') return !same && !dated;
  // "Friday the 13th", but not "on Friday 13 people"
  if (piece.kind === 'day' && piece.marked && last.kind === 'weekday') return !gap.includes(',');
  if (piece.kind === 'year' || piece.kind === 'day') return !dated && !loose && !isCore(last);
  return !dated;
}

/** Without what leans on nothing: heads at the end, and all of it where there is no date or time. */
export function settle(pieces: Piece[], openEnd = false): Piece[] {
  let length = pieces.length;
  while (length > 0) {
    const last = pieces[length - 1]!;
    const leansBack = last.kind === 'period' && length > 1 && isCore(pieces[length - 2]!);
    if (isCore(last) || leansBack) break;
    length--;
  }
  const kept = pieces.slice(0, length);
  const days = kept.filter(({ kind }) => kind === 'day');
  const anchored = kept.some(({ kind }) => kind === 'head' || kind === 'weekday' || kind === 'period');
  return openEnd || anchored || kept.length === 1 || days.every(({ sure }) => sure) ? kept : [];
}

/** The piece that makes the expression a date rather than a time. */
export function core(pieces: Piece[]): Piece | undefined {
  const cores = pieces.filter(isCore);
  return (
    cores.find(({ kind }) => kind !== 'clock' && kind !== 'weekday') ??
    cores.find(({ kind }) => kind === 'weekday') ??
    cores[0]
  );
}

export function join(pieces: Piece[]): WrittenDate {
  const parts = Object.assign({}, ...pieces.map(({ from }) => from)) as DateParts;
  const to = pieces.find(piece => piece.to)?.to;
  const add = pieces.find(({ kind }) => kind === 'period')?.hours;
  const from = parts.hour !== undefined && parts.hour < 12 && add === 12 ? { ...parts, hour: parts.hour + 12 } : parts;
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end, from, ...(to && { to }) };
}

/** In "6-9 p.m." the 6 is an hour, in the same half of the day. */
export function asHour(lower: WrittenDate, upper: Piece[]): WrittenDate {
  const { day } = lower.from;
  if (day === undefined || upper[0]!.kind !== 'clock') return lower;
  const late = (upper[0]!.from.hour ?? 0) > 12 && day < 12;
  return { ...lower, from: { hour: late ? day + 12 : day } };
}

/** The first end of a range takes what it does not say from the second: "29/3-3/4/2019". */
export function complete(from: DateParts, to: DateParts): DateParts {
  if (from.year !== undefined || from.relativeYear !== undefined) return from;
  const { year, relativeYear, month, day } = to;
  const dated =
    from.month !== undefined
      ? from
      : { ...from, ...(month !== undefined && { month }), ...(from.day === undefined && day !== undefined && { day }) };
  return { ...dated, ...(year !== undefined && { year }), ...(relativeYear !== undefined && { relativeYear }) };
}
