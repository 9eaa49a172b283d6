import { textOf } from '../../core/article';
import type { OutlineEntry } from '../../core/insights';
import type { Brief } from '../messages';
import type { Jump } from './jump';
import { PageText } from './page-text';
import { t } from './words';

interface Props {
  brief: Brief;
  /** The block at the top of the window. */
  block: number;
  jump: Jump;
}

/** The three sentences that tell the story, and its course. */
export function OutlineTab({ brief: { article, insights }, block, jump: { jump } }: Props) {
  const { outline, keyPoints } = insights;
  const current = outline.findLastIndex(entry => entry.span.block <= block);
  return (
    <div lang={article.language}>
      {keyPoints.length > 0 && (
        <section>
          <h2 lang={t('locale')}>{t('keyPoints')}</h2>
          <ul class="key-points">
            {keyPoints.map((span, i) => (
              <li key={span}>
                <button type="button" onClick={() => jump(`point:${i}`, [span])}>
                  <PageText>{textOf(article, span)}</PageText>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {outline.length > 0 && (
        <section>
          <h2 lang={t('locale')}>{t('outline')}</h2>
          <ol class="outline">
            {outline.map((entry, i) => (
              <Entry
                key={entry}
                entry={entry}
                current={i === current}
                onClick={() => jump(`entry:${i}`, [entry.span])}
              />
            ))}
          </ol>
          {outline.some(entry => entry.derived) && (
            <p class="note" lang={t('locale')}>
              {t('outlineDerived')}
            </p>
          )}
        </section>
      )}
      {outline.length + keyPoints.length === 0 && (
        <p class="empty" lang={t('locale')}>
          {t('outlineEmpty')}
        </p>
      )}
    </div>
  );
}

interface EntryProps {
  entry: OutlineEntry;
  current: boolean;
  onClick(): void;
}

function Entry({ entry: { text, level, derived }, current, onClick }: EntryProps) {
  return (
    <li style={{ '--level': level }} data-derived={derived ? '' : undefined}>
      <button type="button" aria-current={current ? 'location' : undefined} onClick={onClick}>
        <PageText>{text}</PageText>
      </button>
    </li>
  );
}
