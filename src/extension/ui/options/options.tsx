import { useEffect, useState } from 'preact/hooks';
import { brokenSettings } from '../../settings-store';
import { useNotStored } from '../not-stored';
import { StatusLine } from '../status-line';
import { useSettings } from '../use-settings';
import { t } from '../words';
import { Backup } from './backup';
import { HighlightSettings } from './highlight-settings';
import { PaceSetting } from './pace-setting';
import { PausedSites } from './paused-sites';
import { settingNames } from './setting-names';
import { ShortcutList } from './shortcut-list';

/** The options page. Every choice is saved at once, and shows at once in every tab. */
export function Options() {
  const settings = useSettings();
  useNotStored();
  if (!settings) return null;
  return (
    <>
      <main>
        <header>
          <img src="/icons/icon.svg" width="32" height="32" alt="" />
          <h1>{t('optionsTitle')}</h1>
        </header>
        <BrokenSettings />
        <HighlightSettings settings={settings} />
        <PaceSetting settings={settings} />
        <PausedSites settings={settings} />
        <ShortcutList />
        <Backup settings={settings} />
        <section>
          <h2>{t('privacy')}</h2>
          <p>{t('privacy_device')}</p>
          <p>{t('privacy_storage')}</p>
          <p>{t('privacy_page')}</p>
        </section>
      </main>
      <StatusLine />
    </>
  );
}

/** Says what was found broken in the storage when the page was opened. */
function BrokenSettings() {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    void brokenSettings().then(setNames);
  }, []);
  return names.length > 0 ? (
    <p class="notices" role="status">
      {t('settingsBroken', settingNames(names))}
    </p>
  ) : null;
}
