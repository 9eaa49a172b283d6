import { useState } from 'preact/hooks';
import { allKinds } from '../../../core/kinds';
import { browser } from '../../browser';
import type { Settings } from '../../settings';
import { changeSettings } from '../../settings-store';
import { KindName } from '../legend';
import { t, uiLocale } from '../words';
import { Checkbox } from './checkbox';
import { Preview } from './preview';

/** Firefox, known by its sidebar, leaves highlights out on paper. */
const printsHighlights = !browser.sidebarAction;

/** What is shown in the page and how strongly, and the minutes on the icon. */
export function HighlightSettings({ settings }: { settings: Settings }) {
  const { highlights, kinds, linesOnly, print, badge } = settings;
  const [dragged, setDragged] = useState<number>();
  const tint = dragged ?? settings.tint;
  const percent = new Intl.NumberFormat(uiLocale(), { style: 'percent' }).format(tint / 100);
  return (
    <section>
      <h2>{t('options_show')}</h2>
      <Checkbox checked={highlights} onChange={highlights => changeSettings({ highlights })}>
        {t('highlights')}
      </Checkbox>
      <Preview settings={{ ...settings, tint }} />
      <fieldset>
        <legend>{t('options_kinds')}</legend>
        {allKinds.map(kind => (
          <Checkbox
            key={kind}
            checked={kinds[kind]}
            onChange={on => changeSettings(now => ({ kinds: { ...now.kinds, [kind]: on } }))}
          >
            <KindName kind={kind} />
          </Checkbox>
        ))}
      </fieldset>
      <label class="slider">
        {t('options_tint')}
        <input
          type="range"
          min="4"
          max="40"
          step="2"
          value={tint}
          disabled={linesOnly}
          aria-valuetext={percent}
          onInput={event => setDragged(event.currentTarget.valueAsNumber)}
          onChange={event => {
            void changeSettings({ tint: event.currentTarget.valueAsNumber }).finally(() => setDragged(undefined));
          }}
        />
        <output aria-live="off">{percent}</output>
      </label>
      <Checkbox checked={linesOnly} onChange={linesOnly => changeSettings({ linesOnly })}>
        {t('options_linesOnly')}
      </Checkbox>
      {printsHighlights && (
        <Checkbox checked={print} onChange={print => changeSettings({ print })}>
          {t('options_print')}
        </Checkbox>
      )}
      <Checkbox checked={badge} onChange={badge => changeSettings({ badge })}>
        {t('options_badge')}
      </Checkbox>
    </section>
  );
}
