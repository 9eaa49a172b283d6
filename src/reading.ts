import { packFor } from './core/identify-language';
import { analyse, type Insights } from './core/insights';
import { readingTime } from './core/reading-time';
import { languages } from './languages';
import { type PageReading, readPage } from './page/read';

/** A page that has been read, and what there is to understand of it. */
export interface Reading extends PageReading {
  /** Minutes for the body at the pace of its language, not rounded; 0 without an article. */
  minutes: number;
  /** Computed on the first call, since the badge needs no findings. Null without an article. */
  insights(): Insights | null;
}

/** The whole program: document → article → insights. */
export function read(document: Document): Reading {
  const page = readPage(document, languages);
  const { article } = page;
  const language = packFor(article?.language ?? 'und', languages);
  let insights: Insights | null = null;
  return {
    ...page,
    minutes: article ? readingTime(article, language).minutes : 0,
    insights: () => (insights ??= article && analyse(article, language)),
  };
}
