import type { Article } from './core/article';
import { analyse, type Insights } from './core/insights';
import { packFor } from './core/text/identify-language';
import { languages } from './languages';

/** The second half of the program, once and on demand, where the language packs are: article → insights. Needs no DOM. */
export function understand(article: Article): Insights {
  return analyse(article, packFor(article.language, languages));
}
