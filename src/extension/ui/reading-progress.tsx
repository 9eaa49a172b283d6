import type { Pace } from '../../core/insights';
import { PaceNote } from './pace-note';
import { plural, t } from './words';

interface Props {
  /** For the whole story, at the reader's own pace. */
  minutes: number;
  pace: Pace | undefined;
  /** The reader's pace as a multiple of that. */
  own: number;
  /** 0 to 1. */
  share: number;
}

/** "about 3 min · 2 left" above a line that grows with the scroll; the minutes tell on which pace they rest. */
export function ReadingProgress({ minutes, pace, own, share }: Props) {
  const whole = wholeMinutes(minutes);
  const left = timeLeft(minutes, share);
  const percent = Math.round(share * 100);
  return (
    <div class="reading">
      <p class="facts">
        <button type="button" title={t('pace')} popovertarget="pace">
          <strong>{plural('minutes', whole)}</strong>
        </button>{' '}
        {left && <span>{left}</span>}
      </p>
      {pace && <PaceNote pace={pace} own={own} />}
      <div
        class="progress"
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}

/** Minutes as they are shown: at least one. */
export function wholeMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes));
}

/** Nothing while it is as good as the whole. */
function timeLeft(minutes: number, share: number): string | undefined {
  if (share >= 0.99) return t('finished');
  const left = Math.ceil(minutes * (1 - share));
  if (left >= wholeMinutes(minutes)) return undefined;
  return left <= 1 ? t('leftSoon') : plural('left', left);
}
