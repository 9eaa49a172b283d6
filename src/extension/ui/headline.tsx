import type { Article } from '../../core/article';
import { dateInWords } from './dates';
import { displayText, hostOf } from './display-text';
import { PageText } from './page-text';
import { uiLocale } from './words';

/** What the article is called, who wrote it, where and when. */
export function Headline({ article }: { article: Article }) {
  const { title, byline, published, url, language } = article;
  const date = published && dateInWords(published, uiLocale());
  const host = hostOf(url);
  return (
    <header class="headline">
      <h1 lang={language} dir="auto">
        {displayText(title)}
      </h1>
      <p class="facts">
        {byline && (
          <span>
            <PageText>{byline}</PageText>
          </span>
        )}
        {date && <time dateTime={published}>{date}</time>}
        {host && <span>{host}</span>}
      </p>
    </header>
  );
}
