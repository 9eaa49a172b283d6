import type { Article } from './core/article';
import { packFor } from './core/identify-language';
import { analyse, type Insights } from './core/insights';
import { readingTime } from './core/reading-time';
import { languages } from './languages';
import { pageLanguages } from './languages/pages';
import { type PageReading, readPage } from './page/read';

/** A page that has been read. */
export interface Reading extends PageReading {
  /** Minutes for the body at the pace of its language, not rounded; 0 without an article. */
  minutes: number;
}

/** The first half of the program, beside every page: document → article. */
export function read(document: Document): Reading {
  const page = readPage(document, pageLanguages);
  const { article } = page;
  const minutes = article ? readingTime(article, packFor(article.language, pageLanguages)).minutes : 0;
  return { ...page, minutes };
}

/** The second half, once and on demand, where the language packs are: article → insights. */
export function understand(article: Article): Insights {
  return analyse(article, packFor(article.language, languages));
}
