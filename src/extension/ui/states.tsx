import type { TabState } from './follow-tab';
import { t } from './words';

interface Props {
  state: Exclude<TabState, { is: 'article' }>;
  reload(): void;
  analyseAnyway(): void;
}

/** Why there is no brief to show, and what the reader can do about it. */
export function StateView({ state, analyseAnyway, reload }: Props) {
  return (
    <main class="state">
      <h1>{t(`state_${state.is}`)}</h1>
      <p>{t(`state_${state.is}_words`)}</p>
      {(state.is === 'unsure' || state.is === 'notArticle') && (
        <button type="button" onClick={analyseAnyway}>
          {t('analyseAnyway')}
        </button>
      )}
      {state.is === 'stale' && (
        <button type="button" onClick={reload}>
          {t('reload')}
        </button>
      )}
    </main>
  );
}
