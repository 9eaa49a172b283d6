import { browser } from '../browser';
import { webAddress } from './display-text';
import type { TabState } from './follow-tab';
import { picture } from './pictures';
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
        {picture[state.is]}
      </svg>
      <h1>{t(`state_${state.is}`)}</h1>
      <p>{t(`state_${state.is}_words`)}</p>
      <NextStep state={state} {...actions} />
      {'reasons' in state && state.reasons.length > 0 && <Why reasons={state.reasons} />}
    </main>
  );
}

function NextStep({ state, reload, analyseAnyway }: Props) {
  switch (state.is) {
    case 'unsure':
    case 'notArticle':
      return (
        <button type="button" class={`action ${state.is === 'unsure' ? 'first' : ''}`} onClick={analyseAnyway}>
          {t('analyseAnyway')}
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

/** The verdict's own reasons, which are in English. */
function Why({ reasons }: { reasons: readonly string[] }) {
  return (
    <details>
      <summary>{t('why')}</summary>
      <ul lang="en">
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
