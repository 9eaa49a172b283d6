import { paceOf } from '../../../core/text/reading-time';
import { pageLanguage } from '../../../reading';
import type { Settings } from '../../settings';
import { changeSettings } from '../../settings-store';
import { paceWords } from '../pace-note';
import { number, t } from '../words';
import { FASTEST, PaceMeasure, SLOWEST } from './pace-measure';

/** How fast the reader reads, from which all minutes follow. */
export function PaceSetting({ settings: { pace } }: { settings: Settings }) {
  const language = pageLanguage(t('locale'));
  const perMinute = t(`pace_${language.paceUnit}`, number(Math.round(language.pace * pace)));
  return (
    <section>
      <h2>{t('pace')}</h2>
      <p>{t('pace_words')}</p>
      <p>{paceWords({ pace: paceOf(language), own: pace })}</p>
      <label class="slider">
        {t('pace_label')}
        <input
          type="range"
          min={SLOWEST}
          max={FASTEST}
          step="0.05"
          value={pace}
          aria-valuetext={perMinute}
          onChange={event => changeSettings({ pace: event.currentTarget.valueAsNumber })}
        />
        <output aria-live="off">{perMinute}</output>
      </label>
      <PaceMeasure language={language} onMeasured={pace => changeSettings({ pace })} />
    </section>
  );
}
