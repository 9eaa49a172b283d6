import type { PageLanguage } from './core/language';
import { packFor } from './core/text/identify-language';
import { readingTime } from './core/text/reading-time';
import { pageLanguages } from './languages/pages';
import { type PageReading, readPage } from './page/read';
import { atOnce, type Steps } from './page/steps';

// In a file of its own, since it runs where there is no DOM.
export { understand } from './understand';

/** A page that has been read. */
export interface Reading extends PageReading {
  /** Minutes for the body at the pace of its language, not rounded; 0 without an article. */
  minutes: number;
}

/** The first half of the program, beside every page: document → article. In steps, between which the page has its turn. */
export function* readInSteps(document: Document): Steps<Reading> {
  const page = yield* readPage(document, pageLanguages);
  const { article } = page;
  const minutes = article ? readingTime(article, pageLanguage(article.language)).minutes : 0;
  return { ...page, minutes };
}

/** The same, all at once. */
export function read(document: Document): Reading {
  return atOnce(readInSteps(document));
}

/** What reading needs of a language, by its tag: its pace, and the words of its pages. */
export function pageLanguage(tag: string): PageLanguage {
  return packFor(tag, pageLanguages);
}
