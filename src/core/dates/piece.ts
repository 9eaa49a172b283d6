import type { WrittenDate } from './date-parts';

/** Leaning pieces belong to what they stand beside: "ngày", "năm", "early", "sáng". */
export type Leaning = 'head' | 'clockHead' | 'yearHead' | 'part' | 'period';

/** A part of a date expression: "lúc", "7h30", "sáng", "thứ Sáu", "tomorrow", "12/3". */
export interface Piece extends WrittenDate {
  /** For times of day: the hours to add to the clock. */
  hours?: 0 | 12 | null;
  kind: Leaning | 'clock' | 'weekday' | 'calendar' | 'bareNumeric' | 'year' | 'day' | 'stretch';
  /** It is a date by its form alone; the others need a head, a cue or a surer piece beside them. */
  sure: boolean;
  /** Only a day, year or time beside it makes it a date. */
  dependent?: boolean;
  /** A day with its mark: "13th", "13.", not "13". */
  marked?: boolean;
}

/** A text in lower case (`folded`) and with ASCII digits besides (`digits`), offset for offset. */
export interface DateText {
  text: string;
  folded: string;
  digits: string;
}
