import { type Article, type Span, textOf } from '../../core/article';
import type { OutlineEntry } from '../../core/insights';
import type { Brief } from '../messages';
import { directionOf } from './display-text';
import type { Jump } from './jump';
import { OwnWords } from './own-words';
import { PageText } from './page-text';
import { onRowKey } from './row-keys';
import { t } from './words';

interface Props {
  brief: Brief;
  /** The block at the top of the window. */
  block: number;
  jump: Jump;
}

/** The sentences that tell the story, and its course. */
export function OutlineTab({ brief: { article, insights }, block, jump }: Props) {
  const { outline, keyPoints } = insights;
  if (outline.length + keyPoints.length === 0) return <p class="empty">{t('outlineEmpty')}</p>;
  return (
    // The keys come from the buttons inside; the list itself is not a control.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div lang={article.language} dir={directionOf(article)} onKeyDown={event => onRowKey(event, event.currentTarget)}>
      {keyPoints.length > 0 && <KeyPoints article={article} points={keyPoints} jump={jump} />}
      {outline.length > 0 && <Course outline={withOpening(article, outline)} block={block} jump={jump} />}
    </div>
  );
}

function KeyPoints({ article, points, jump: { jump } }: { article: Article; points: readonly Span[]; jump: Jump }) {
  return (
    <section>
      <h2>
        <OwnWords>{t('keyPoints')}</OwnWords>
      </h2>
      <ul class="key-points">
        {points.map((span, i) => (
          <li key={i}>
            <button type="button" data-row onClick={() => jump([span])}>
              <PageText>{textOf(article, span)}</PageText>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An entry without words is what stands before the first heading. */
type Entry = Omit<OutlineEntry, 'text'> & Partial<Pick<OutlineEntry, 'text'>>;

/** Headings leave out the beginning of the story, where every reader starts and some want to go back to. */
function withOpening({ blocks }: Article, outline: readonly OutlineEntry[]): readonly Entry[] {
  const block = blocks.findIndex(({ kind }) => kind !== 'caption');
  const { span, level, derived } = outline[0]!;
  if (derived || block >= span.block) return outline;
  return [{ level, derived, span: { block, start: 0, end: blocks[block]!.text.length } }, ...outline];
}

interface CourseProps {
  outline: readonly Entry[];
  block: number;
  jump: Jump;
}

function Course({ outline, block, jump: { jump } }: CourseProps) {
  const top = Math.min(...outline.map(entry => entry.level));
  const now = outline.findLastIndex(entry => entry.span.block <= block);
  return (
    <section>
      <h2>
        <OwnWords>{t('outline')}</OwnWords>
      </h2>
      <ol class="outline">
        {outline.map(({ text, level, span, derived }, i) => (
          <li
            key={i}
            style={{ '--depth': level - top }}
            data-derived={derived ? '' : undefined}
            data-read={i <= now ? '' : undefined}
          >
            <button
              type="button"
              data-row
              aria-current={i === now ? 'location' : undefined}
              onClick={() => jump([span])}
            >
              {text ? <PageText>{text}</PageText> : <OwnWords>{t('opening')}</OwnWords>}
            </button>
          </li>
        ))}
      </ol>
      {outline.some(entry => entry.derived) && (
        <p class="note">
          <OwnWords>{t('outlineDerived')}</OwnWords>
        </p>
      )}
    </section>
  );
}
