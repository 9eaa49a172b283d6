import { useEffect, useState } from 'preact/hooks';
import { brokenSettings } from '../../settings-store';
import { StatusLine, show } from '../status-line';
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
  const [, drawAgain] = useState({});
  if (!settings) return null;
  return (
    <>
      <NotStored drawAgain={() => drawAgain({})} />
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

/**
 * Says when a choice could not be stored, the one thing that can go wrong here: browsers take two changes a second, and a
 * slider that is moved by keys makes more. A box that was ticked in vain is drawn again as it was.
 */
function NotStored({ drawAgain }: { drawAgain(): void }) {
  useEffect(() => {
    const onFailure = () => {
      show(t('notStored'));
      drawAgain();
    };
    addEventListener('unhandledrejection', onFailure);
    return () => removeEventListener('unhandledrejection', onFailure);
  }, []);
  return null;
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
