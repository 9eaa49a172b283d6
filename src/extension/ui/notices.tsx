import type { Brief } from '../messages';
import { isPaused, type Settings } from '../settings';
import { hostOf } from './display-text';
import { resumeSite } from './pause';
import { t } from './words';

/** What the reader should know before trusting the brief. */
export function Notices({ brief, settings }: { brief: Brief; settings: Settings }) {
  const { url } = brief.article;
  const paused = isPaused(settings, url);
  const doubtful = brief.verdict !== 'article';
  if (!paused && !doubtful && !brief.partly) return null;
  return (
    <div class="notices">
      {paused && (
        <p>
          {t('paused', hostOf(url) ?? '')}{' '}
          <button type="button" onClick={() => resumeSite(url)}>
            {t('resume')}
          </button>
        </p>
      )}
      {doubtful && <p>{t('doubtful')}</p>}
      {brief.partly && <p>{t('partly')}</p>}
    </div>
  );
}
