import type { Brief } from '../messages';
import type { Jump } from './jump';
import { quoteText } from './mentions';
import { PageText } from './page-text';
import { t } from './words';

/** Who said what, in reading order. */
export function QuotesTab({ brief: { article, insights }, jump: { jump } }: { brief: Brief; jump: Jump }) {
  const quotes = insights.found.quote;
  if (quotes.length === 0) return <p class="empty">{t('quotesEmpty')}</p>;
  return (
    <div lang={article.language}>
      {quotes.map((quote, i) => (
        <figure key={quote} class="quote">
          <blockquote>
            <button type="button" onClick={() => jump(`quote:${i}`, quote.spans)}>
              <PageText>{quoteText(article, quote)}</PageText>
            </button>
          </blockquote>
          {quote.speaker && (
            <figcaption>
              <PageText>{quote.speaker.name}</PageText>
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}
