import { useState } from 'preact/hooks';
import type { PageLanguage } from '../../../core/language';
import { countWords } from '../../../core/text/reading-time';
import { say } from '../status-line';
import { number, t } from '../words';

/** Nobody reads three times as fast as most do; who is done sooner has skipped, and who takes much longer has paused. */
export const FASTEST = 3;
export const SLOWEST = 0.4;

interface Props {
  language: PageLanguage;
  /** Told the reader's pace as a multiple of the language's average. */
  onMeasured(pace: number): void;
}

type Stage = { at: 'start' } | { at: 'reading'; since: number } | { at: 'done'; result: string };

/** A text that takes most people half a minute, and a button to press when it is read. */
export function PaceMeasure({ language, onMeasured }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  function finish(since: number): void {
    const minutes = (performance.now() - since) / 60_000;
    const perMinute = countWords(t('pace_text'), language) / minutes;
    const pace = Math.round((perMinute / language.pace) * 20) / 20;
    const doubt = pace > FASTEST ? t('pace_tooFast') : pace < SLOWEST ? t('pace_tooSlow') : undefined;
    if (!doubt) onMeasured(pace);
    const result = doubt ?? t('pace_result', number(Math.round(perMinute)));
    setStage({ at: 'done', result });
    say(result);
  }

  if (stage.at === 'reading') {
    return (
      <div class="measure">
        <p class="passage">{t('pace_text')}</p>
        <button type="button" class="action first" onClick={() => finish(stage.since)}>
          {t('pace_finish')}
        </button>
      </div>
    );
  }
  return (
    <div class="measure">
      {stage.at === 'done' && <p>{stage.result}</p>}
      <button type="button" class="action" onClick={() => setStage({ at: 'reading', since: performance.now() })}>
        {stage.at === 'done' ? t('pace_again') : t('pace_start')}
      </button>
    </div>
  );
}
