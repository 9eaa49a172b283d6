import { browser } from '../browser';
import { webAddress } from './display-text';
import type { TabState } from './follow-tab';
import { OptionsButton } from './options-button';
import { Skeleton } from './skeleton';
import { t } from './words';

interface Props {
  state: Exclude<TabState, { is: 'article' }>;
  reload(): void;
  analyseAnyway(): void;
}

/** Why there is no brief to show, and what the reader can do about it. */
export function StateView({ state, ...actions }: Props) {
  if (state.is === 'reading') return <Skeleton />;
  return (
    <main class="state">
      <svg viewBox="0 0 96 72" aria-hidden="true">
        <use href={`/pictures.svg#${state.is}`} />
      </svg>
      <h1>{t(`state_${state.is}`)}</h1>
      <p>{t(`state_${state.is}_words`)}</p>
      <NextStep state={state} {...actions} />
      {'reasons' in state && state.reasons.length > 0 && <Why reasons={state.reasons} />}
      <OptionsButton />
    </main>
  );
}

function NextStep({ state, reload, analyseAnyway }: Props) {
  switch (state.is) {
    case 'failed':
    case 'unsure':
    case 'notArticle':
      return (
        <button type="button" class={`action ${state.is === 'notArticle' ? '' : 'first'}`} onClick={analyseAnyway}>
          {t(state.is === 'failed' ? 'tryAgain' : 'analyseAnyway')}
        </button>
      );
    case 'stale':
    case 'siteAccess':
      return (
        <button type="button" class="action first" onClick={reload}>
          {t('reload')}
        </button>
      );
    case 'framed': {
      const url = webAddress(state.url)?.href;
      return url ? (
        <button type="button" class="action first" onClick={() => browser.tabs.create({ url })}>
          {t('openFrame')}
        </button>
      ) : null;
    }
    default:
      return null; // the words say what there is to do
  }
}

/** The signs by which the page was judged; what the page's script may have made up has no words. */
function Why({ reasons }: { reasons: readonly string[] }) {
  return (
    <details>
      <summary>{t('why')}</summary>
      <ul>
        {reasons.map(reason => {
          const words = t(`reason_${reason}` as 'reason_prose');
          return words && <li key={reason}>{words}</li>;
        })}
      </ul>
    </details>
  );
}
