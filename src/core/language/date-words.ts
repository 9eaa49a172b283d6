/** What CLDR lacks about dates. */
export interface DateWords {
  /** Words before a date that belong to it: "ngày", "hôm". */
  heads: readonly string[];
  /** Words before a time of day that belong to it: "lúc", "khoảng". */
  clockHeads: readonly string[];
  /** Words before a year, or a run of years, that belong to it: "năm", "giai đoạn". */
  yearHeads: readonly string[];
  /** Words for a part of a time, or one beside it, that belong to the date: "đầu", "early", "last", "the end of". */
  parts: readonly string[];
  /** Words before a range that belong to it, where its end follows: "từ". */
  rangeHeads: readonly string[];
  /** Words that end a range without a date: "nay", "now". */
  openEnds: readonly string[];
  /** Words before a date that show that it is one and stay outside: "vào", "since". */
  cues: readonly string[];
  /** Words before the number of a day that make it a date where the clause ends behind it: "on the" (27th), "il" (27). */
  dayCues: readonly string[];
  /** Cues behind which hours are a stretch of time: "sau" (3 giờ phẫu thuật). */
  hourSpans: readonly string[];
  /** Words that make a sentence speak of what is to come: "sẽ", "will". */
  future: readonly string[];
  /** Times of day, before or behind a date, with the hours to add to the clock: { tối: 12 }; null where it depends. */
  dayPeriods: Readonly<Record<string, 0 | 12 | null>>;
  /** Forms of am (0) and pm (12) beside those of CLDR: { "p.m.": 12 }. */
  halves: Readonly<Record<string, 0 | 12>>;
  /** Words that take the place of a year, with the distance: { "last year": -1, "năm nay": 0 }. */
  relativeYears: Readonly<Record<string, number>>;
  /** Words between the parts of a date: "of", "on". Commas and what CLDR's formats have go without saying. */
  links: readonly string[];
  /** Marks right behind the number of a day: "st", "th", "er". */
  daySuffixes: readonly string[];
  /** Words behind a day that its letter marks, by which days are counted: "あたり" (1日あたり, a day). */
  perDay: readonly string[];
  /** Month names beside those of CLDR: { "tháng giêng": 1 }. */
  months: Readonly<Record<string, number>>;
  /** Weekday names beside those of CLDR, Sunday is 0: { "thứ 2": 1 }. */
  weekdays: Readonly<Record<string, number>>;
  /** Month and weekday names that mean other things too; only with a head, a cue or another part are they dates: "may", "thứ hai". */
  ambiguous: readonly string[];
  /** The same for names that need a day, a year or a time beside them: "sun", "tháng Bảy". */
  dependent: readonly string[];
  /** Words behind the hour: "giờ", "h", "Uhr". */
  hours: readonly string[];
  /** Words behind the minute: "phút". */
  minutes: readonly string[];
  /** Seasons, feasts and quarters, which need a year, with their months where all the world agrees: { "quý 1": [1, 3], summer: null }. */
  seasons: Readonly<Record<string, readonly [number, number] | null>>;
  /** Words before or behind a year that make it ten years: "thập niên", "s" (the 1990s), "les années". */
  decades: readonly string[];
  /** Articles that belong to a decade: "the" 1990s. */
  decadeArticles: readonly string[];
  /** Words before tens that are no decade but an age or a degree: "her" (40s), "low" (30s). */
  decadeStops: readonly string[];
  /** Words before or behind a number that make it a century: "thế kỷ", "century". */
  centuries: readonly string[];
  /** True where "3 days ago" is a time; elsewhere the three days are a figure. */
  countedTimes: boolean;
  /** True where day and month in digits alone are a date: "4-9" in Vietnamese, but 4/9 is a fraction in English. */
  bareDayMonth: boolean;
}
