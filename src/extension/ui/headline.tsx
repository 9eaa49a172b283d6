import type { Article } from '../../core/article';
import { dateInWords } from './dates';
import { directionOf, displayText } from './display-text';
import { OwnWords } from './own-words';
import { PageText } from './page-text';
import { uiLocale } from './words';

/** What the article is called, who wrote it and when. The address bar says where. */
export function Headline({ article }: { article: Article }) {
  const { title, byline, published, language } = article;
  const date = published && dateInWords(published, uiLocale());
  return (
    <header class="headline" dir={directionOf(article)}>
      <h1 lang={language}>{displayText(title)}</h1>
      <p class="facts">
        {byline && (
          <span>
            <PageText>{byline}</PageText>
          </span>
        )}
        {date && (
          <time dateTime={published}>
            <OwnWords>{date}</OwnWords>
          </time>
        )}
      </p>
    </header>
  );
}
