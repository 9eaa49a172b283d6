import type { PageLanguage } from '../core/language';
import type { Candidate } from './candidates';
import { countOf } from './letters';
import { withoutPrefix } from './metadata/author-names';
import { readDate } from './metadata/visible-date';

/** Limits in UTF-16 units: a line about the authors, and one that tells a date. */
const LONGEST = 160;
const LONGEST_DATE = 80;
/** The least share of digits in a dateline; a heading, "What happened on 5 August 2025", has fewer. */
const DIGITS = 0.2;

/** Whether a line only says who wrote the story or when. */
export type SigningTest = (candidate: Candidate) => boolean;

/**
 * Tells the lines that say who wrote the story and when, and so are no part of it: "By Jane Doe · 4 May 2024", "Jane Doe is our
 * climate editor." `byline` holds the authors, joined by ", "; `language` is the page's BCP 47 tag.
 */
export function signingTest(
  byline: string | undefined,
  language: string,
  languages: readonly PageLanguage[],
): SigningTest {
  const authors = (byline ?? '').split(', ').filter(name => name.includes(' '));
  return ({ text }) => isAbout(text, authors, languages) || isDateline(text, language);
}

function isDateline(text: string, language: string): boolean {
  if (text.length > LONGEST_DATE || countOf(text, /\d/g) < DIGITS * text.length) return false;
  return readDate(text, language) !== undefined;
}

/** Writers do not begin a paragraph with their own name; in an interview it stands before a colon. */
function isAbout(text: string, authors: readonly string[], languages: readonly PageLanguage[]): boolean {
  if (text.length > LONGEST) return false;
  const line = withoutPrefix(text, languages);
  return authors.some(author => line.startsWith(author) && !/^(?:\p{L}|\s*[:：])/u.test(line.slice(author.length)));
}
