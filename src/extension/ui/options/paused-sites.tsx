import { useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { changeSettings } from '../../settings-store';
import { hostOf } from '../display-text';
import { t } from '../words';

/** Sites where Lede paints nothing and shows no badge. */
export function PausedSites({ settings: { pausedSites } }: { settings: Settings }) {
  const [typed, setTyped] = useState('');
  const site = hostOf(typed.includes('://') ? typed : `https://${typed.trim()}`);

  function add(event: Event): void {
    event.preventDefault();
    if (!site) return;
    void changeSettings(now => ({ pausedSites: [...now.pausedSites, site] }));
    setTyped('');
  }
  const remove = (gone: string) =>
    changeSettings(now => ({ pausedSites: now.pausedSites.filter(site => site !== gone) }));

  return (
    <section>
      <h2>{t('pausedSites')}</h2>
      <p>{t('pausedSites_words')}</p>
      <ul class="sites">
        {pausedSites.map(site => (
          <li key={site}>
            <bdi dir="ltr">{site}</bdi>
            <button type="button" class="action" aria-label={t('removeSite', site)} onClick={() => remove(site)}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          <span class="unseen">{t('addSite_label')}</span>
          <input
            dir="ltr"
            type="text"
            inputMode="url"
            autocomplete="off"
            placeholder="example.com"
            value={typed}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="action" disabled={!site}>
          {t('addSite')}
        </button>
      </form>
    </section>
  );
}
