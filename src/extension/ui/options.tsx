import { changeSettings } from '../settings-store';
import { useSettings } from './use-settings';
import { t } from './words';

/** The options page. */
export function Options() {
  const settings = useSettings();
  if (!settings) return null;
  return (
    <main>
      <h1>Lede</h1>
      <label>
        <input
          type="checkbox"
          checked={settings.highlights}
          onChange={event => changeSettings({ highlights: event.currentTarget.checked })}
        />
        {t('highlights')}
      </label>
    </main>
  );
}
