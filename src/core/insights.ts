import type { Article, Span } from './article';
import { findDates } from './dates/dates';
import { findFigures } from './figures/figures';
import { withoutNumbersOfNames } from './figures/numbers-of-names';
import type { Language, PageLanguage } from './language';
import { rankQuoted } from './names/name-ranking';
import { findNames } from './names/names';
import { findKeyPoints } from './outline/key-points';
import { findOutline } from './outline/outline';
import { findQuotes } from './quotes/quotes';
import { prepare } from './text/prepare';
import { paceOf, readingTime } from './text/reading-time';

/** A person, organisation or place with every mention of it, short later ones ("ông Lâm", "Smith") included. */
export interface Name {
  /** The fullest form in the article. */
  name: string;
  /** For people: the role beside the name, as printed ("Tổng Bí thư, Chủ tịch nước"). */
  role?: string;
  /** Where the name stands, in reading order. */
  spans: Span[];
  /** For people: where only the role stands for them ("Tổng Bí thư"); mentions, but not painted as a name. */
  roleSpans?: Span[];
}

/** Direct speech. */
export interface Quote {
  /** Quote marks included; several when the quote runs over paragraphs. */
  spans: Span[];
  /**
   * Who said it: the fullest form of the name and where the text says so; absent when the text does not tell. Where names are less
   * sure than the sentence (German), `name` is what it says, and `person` the name of whom it means in the list of people.
   */
  speaker?: { name: string; span?: Span; person?: string };
}

/** Whose words a quote is, as the list of people has it if it does. */
export function speakerName({ speaker }: Quote): string | undefined {
  return speaker?.person ?? speaker?.name;
}

/** A quantity a reader cares about. */
export interface Figure {
  spans: Span[];
  /** The number in plain units: 3.2e9 for "3,2 tỷ". */
  value?: number;
  /** As printed, or an ISO 4217 code for money, or "%". */
  unit?: string;
  /** What is counted, with the figure: "3.200 tỷ đồng cho các dự án giao thông". */
  context?: Span;
}

/** A point or stretch of time. */
export interface Moment {
  spans: Span[];
  /** ISO 8601, as exact as the text is: "2024-09-04T07:30", "2024-09-04", "2024-09", "2030", or an interval "2019/2024". */
  iso?: string;
  /** What happens then, when the clause tells. */
  context?: Span;
}

export interface Found {
  quote: Quote[];
  person: Name[];
  organisation: Name[];
  place: Name[];
  figure: Figure[];
  date: Moment[];
}

export interface OutlineEntry {
  /** At most 80 characters. */
  text: string;
  /** 1 to 6 for the page's own headings, 1 for derived entries. */
  level: number;
  /** Where the entry comes from. */
  span: Span;
  /** True where Lede wrote the entry because the article has no headings. */
  derived: boolean;
}

/** The pace at which minutes are counted. */
export interface Pace {
  /** How many of the unit a minute. */
  perMinute: number;
  unit: PageLanguage['paceUnit'];
  /** Who measured it: "Brysbaert 2019". Absent where it is our estimate. */
  source?: string;
}

/** Everything Lede understands of an article. Plain data, safe to send as JSON. */
export interface Insights {
  /** BCP 47 tag of the language the text was read in. */
  language: string;
  /** Words of the body (syllables in Vietnamese, characters in Chinese and Japanese); captions do not count. */
  words: number;
  /** Minutes to read the body, not rounded. */
  minutes: number;
  /** Absent until the text has been understood. */
  pace?: Pace;
  outline: OutlineEntry[];
  /** The three sentences that tell the story best, in reading order. */
  keyPoints: Span[];
  found: Found;
}

/** Reads an article with the given language pack. Pure, linear in the length of the text, never throws on any text. */
export function analyse(article: Article, language: Language): Insights {
  const text = prepare(article, language);
  const date = findDates(text);
  const numbers = findFigures(text, date);
  const names = findNames(text, [...date, ...numbers]);
  const figure = withoutNumbersOfNames(numbers, [...names.organisation, ...names.place]);
  const quote = findQuotes(text, names);
  rankQuoted(names, quote, text);
  const found: Found = { quote, ...names, figure, date };
  return text.restore({
    language: language.code,
    ...readingTime(article, language),
    pace: paceOf(language),
    outline: findOutline(text, found),
    keyPoints: findKeyPoints(text),
    found,
  });
}
