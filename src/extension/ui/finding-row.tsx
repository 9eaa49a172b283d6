import type { Article } from '../../core/article';
import { dateInWords, saysMore } from './dates';
import { displayText } from './display-text';
import { NextIcon, PreviousIcon } from './icons';
import { type Jump, useInView } from './jump';
import { useKept } from './kept';
import { quoteText, type Row } from './mentions';
import { OwnWords } from './own-words';
import { PageText } from './page-text';
import { stepOf } from './row-keys';
import { number, plural, t, uiLocale } from './words';

interface Props {
  row: Row;
  article: Article;
  jump: Jump;
}

/** A person, a sum, a date …: click or Enter shows it in the page, again the next mention; arrows go both ways. */
export function FindingRow({ row, article, jump }: Props) {
  const here = jump.at(row.spans);
  const element = useInView<HTMLButtonElement>(here >= 0);
  const step = (by: 1 | -1) => jump.jump(row.spans, by);

  function onKeyDown(event: KeyboardEvent): void {
    const by = stepOf(event);
    if (!by) return;
    event.preventDefault();
    step(by);
  }

  return (
    <li class="row" data-here={here < 0 ? undefined : ''}>
      <button
        ref={element}
        type="button"
        class="words"
        data-row
        aria-current={here >= 0}
        onClick={() => step(1)}
        onKeyDown={onKeyDown}
      >
        <span class="label">
          <PageText>{row.label}</PageText>
        </span>
        <Details row={row} />
      </button>
      {row.spans.length > 1 && <Steps of={row} here={here} step={step} />}
      {row.said.length > 0 && <Said row={row} article={article} jump={jump} />}
    </li>
  );
}

/** What is known about it: a person's role, a date in full, what a sum was for. */
function Details({ row: { label, role, iso, context } }: { row: Row }) {
  const date = iso && dateInWords(iso, uiLocale());
  return (
    <>
      {date && saysMore(date, label) && (
        <span class="date">
          <OwnWords>{date}</OwnWords>
        </span>
      )}
      {(role ?? context) && (
        <span class="about">
          <PageText>{(role ?? context)!}</PageText>
        </span>
      )}
    </>
  );
}

interface StepsProps {
  of: Row;
  /** The mention that was shown last, -1 for none of them. */
  here: number;
  step(by: 1 | -1): void;
}

/** For the mouse and for fingers; the keyboard has the arrow keys, and so does not stop here. */
function Steps({ of: { label, spans }, here, step }: StepsProps) {
  const all = number(spans.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a look of its own
    <span class="steps" lang={t('locale')} role="group" aria-label={displayText(label)}>
      <button type="button" tabIndex={-1} title={t('previousMention')} onClick={() => step(-1)}>
        <PreviousIcon />
      </button>
      <span class="count">
        <OwnWords>{here < 0 ? all : t('position', number(here + 1), all)}</OwnWords>
        <span class="unseen"> {t('mentions')}</span>
      </span>
      <button type="button" tabIndex={-1} title={t('nextMention')} onClick={() => step(1)}>
        <NextIcon />
      </button>
    </span>
  );
}

/** Unfolds to what a person said. */
function Said({ row, article, jump: { jump } }: Props) {
  const [open, setOpen] = useKept<boolean>(`said ${row.key}`, false);
  return (
    <details open={open} onToggle={event => event.currentTarget.open !== open && setOpen(!open)}>
      <summary>
        <OwnWords>{plural('said', row.said.length)}</OwnWords>
      </summary>
      <ul>
        {row.said.map((quote, i) => (
          <li key={i}>
            <button type="button" dir="auto" data-row onClick={() => jump(quote.spans)}>
              {displayText(quoteText(article, quote))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
