import { changeSettings } from '../settings-store';
import { t } from './words';

/** Three lines that say what Lede does, until the reader has seen them. */
export function Welcome() {
  return (
    <section class="welcome" aria-label={t('welcome')}>
      <ol>
        <li>{t('welcome_panel')}</li>
        <li>{t('welcome_highlights')}</li>
        <li>{t('welcome_privacy')}</li>
      </ol>
      <button type="button" class="action" onClick={() => changeSettings({ welcomed: true })}>
        {t('welcome_done')}
      </button>
    </section>
  );
}
