import { changeSettings } from '../settings-store';
import { t } from './words';

interface Props {
  on: boolean;
  /** That do the same everywhere: "Alt+Shift+U". */
  keys: string | undefined;
}

/** Shows or hides the highlights of every page. Where there is no room for its word, only a screen reader gets it. */
export function HighlightSwitch({ on, keys }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-keyshortcuts={keys}
      title={[t('highlights'), keys].filter(Boolean).join(' · ')}
      onClick={() => changeSettings({ highlights: !on })}
    >
      <span class="word">{t('highlightsShort')}</span>
      <span class="track" />
    </button>
  );
}
