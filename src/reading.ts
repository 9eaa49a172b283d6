import { packFor } from './core/identify-language';
import { analyse, type Insights } from './core/insights';
import { languages } from './languages';
import { type PageReading, readPage } from './page/read';

/** A page that has been read, and what there is to understand of it. */
export interface Reading extends PageReading {
  /** Computed on the first call, since the badge needs no findings. Null without an article. */
  insights(): Insights | null;
}

/** The whole program: document → article → insights. */
export function read(document: Document): Reading {
  const page = readPage(document, languages);
  const { article } = page;
  let insights: Insights | null = null;
  return {
    ...page,
    insights: () => (insights ??= article && analyse(article, packFor(article.language, languages))),
  };
}
