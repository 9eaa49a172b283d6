import type { Article } from '../../core/article';
import type { Quote } from '../../core/insights';
import type { Brief } from '../messages';
import { CopyButton } from './copy-button';
import { directionOf, displayText } from './display-text';
import { CopyIcon, LinkIcon } from './icons';
import { type Jump, useInView } from './jump';
import { quoteText, speakerOf } from './mentions';
import { PageText } from './page-text';
import { passageLink } from './passage-link';
import { onRowKey } from './row-keys';
import { t } from './words';

/** Who said what, in reading order. */
export function QuotesTab({ brief: { article, insights }, jump }: { brief: Brief; jump: Jump }) {
  const quotes = insights.found.quote;
  if (quotes.length === 0) return <p class="empty">{t('quotesEmpty')}</p>;
  return (
    // The keys come from the buttons inside; the list itself is not a control.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      class="quotes"
      lang={article.language}
      dir={directionOf(article)}
      onKeyDown={event => onRowKey(event, event.currentTarget)}
    >
      {quotes.map((quote, i) => (
        <QuoteCard key={i} quote={quote} speaker={speakerOf(quote, insights)} article={article} jump={jump} />
      ))}
    </div>
  );
}

interface CardProps {
  quote: Quote;
  speaker: ReturnType<typeof speakerOf>;
  article: Article;
  jump: Jump;
}

function QuoteCard({ quote, speaker: { name: speaker, role }, article, jump: { jump, at } }: CardProps) {
  const text = quoteText(article, quote);
  const link = passageLink(article, quote.spans[0]!);
  const isHere = at(quote.spans) >= 0;
  const element = useInView<HTMLButtonElement>(isHere);
  return (
    <figure class="quote" aria-label={displayText(speaker ?? text)} data-here={isHere ? '' : undefined}>
      <blockquote>
        <button
          ref={element}
          type="button"
          dir="auto"
          data-row
          aria-current={isHere}
          title={t('showInPage')}
          onClick={() => jump(quote.spans)}
        >
          {displayText(text)}
        </button>
      </blockquote>
      <figcaption>
        <p>
          {speaker && (
            <cite>
              <PageText>{speaker}</PageText>
            </cite>
          )}
          {role && (
            <span class="about">
              <PageText>{role}</PageText>
            </span>
          )}
        </p>
        <span class="actions" lang={t('locale')}>
          <CopyButton label={t('copyQuote')} text={() => (speaker ? `${text}\n— ${speaker}` : text)}>
            <CopyIcon />
          </CopyButton>
          {link && (
            <CopyButton label={t('copyLink')} text={() => link}>
              <LinkIcon />
            </CopyButton>
          )}
        </span>
      </figcaption>
    </figure>
  );
}
