import { changeSettings } from '../settings-store';
import { t } from './words';

interface Props {
  on: boolean;
  /** That do the same everywhere: "Alt+Shift+U". */
  keys: string | undefined;
  /** On this site, whatever the switch says. */
  paused: boolean;
}

/** Shows or hides the highlights of every page that is not paused. Where there is no room for its word, only a screen reader gets it. */
export function HighlightSwitch({ on, paused, keys }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on && !paused}
      disabled={paused}
      aria-keyshortcuts={keys}
      title={[t('highlights'), keys].filter(Boolean).join(' · ')}
      onClick={() => changeSettings({ highlights: !on })}
    >
      <span class="word">{t('highlightsShort')}</span>
      <span class="track" />
    </button>
  );
}
