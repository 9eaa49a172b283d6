import type { NumberWords } from './number-words';

/** What CLDR lacks about quantities. Where a list says "whole", longer entries win over shorter ones: "hộ dân" over "hộ". */
export interface FigureWords {
  /** Number words, which CLDR has but `Intl` does not give out. */
  numberWords: NumberWords;
  /** Units beside those of CLDR and the SI: "tuổi", "km/giờ", "square metres", "years old". */
  units: readonly string[];
  /** Ways to say percent beside the language's own in CLDR: "per cent", "phần trăm". */
  percent: readonly string[];
  /** Everyday words for money, with the ISO 4217 code: { "đô": "USD", quid: "GBP" }. */
  currencies: Readonly<Record<string, string>>;
  /** Classifiers and counted nouns that end a figure, whole: "chiếc", "hộ dân", "people". */
  counted: readonly string[];
  /** Endings by which a counted noun can be told from other words behind a number: "s". */
  countedEndings: readonly string[];
  /** Words that look like a counted noun or a unit behind a number but are none: "đã", "was", "in". */
  notCounted: readonly string[];
  /** Words that begin with a number and are none: "triệu tập". */
  notNumbers: readonly string[];
  /** Words between a vague number and what is counted: "of" in "thousands of people". */
  countedLinks: readonly string[];
  /** Words before a number that belong to the figure: "cả", "tuổi", "ages". */
  heads: readonly string[];
  /** Words before a number that put it below zero: "minus", "âm", マイナス. */
  negatives: readonly string[];
  /** Words before a bare scale word that belong to the figure: "hàng" (nghìn người), "several" (dozen), "a" (hundred). */
  vagueHeads: readonly string[];
  /** Words between the two ends of a range, or of a date: "đến", "to". Dashes go without saying. */
  rangeWords: readonly string[];
  /** Words after which a number names and does not count: "số", "Điều", "page". */
  labels: readonly string[];
  /** Longer words that end like a label but count: "trong số". */
  notLabels: readonly string[];
  /** Last words of an address that begins with a number: "Street". */
  streets: readonly string[];
}
