import type { Pace } from '../../core/insights';
import { displayText } from './display-text';
import { openOptions } from './options-button';
import { number, t } from './words';

interface Props {
  pace: Pace;
  /** The reader's pace as a multiple of it. */
  own: number;
}

/** On which pace the minutes rest and who measured it, and the way to one's own. */
export function PaceNote(props: Props) {
  return (
    <div id="pace" class="menu" popover="auto">
      <p>{paceWords(props)}</p>
      <button type="button" onClick={openOptions}>
        {t('paceChange')}
      </button>
    </div>
  );
}

/** "At 238 words a minute, the average of adults (Brysbaert 2019)." */
export function paceWords({ pace: { perMinute, unit, source }, own }: Props): string {
  const pace = t(`pace_${unit}`, number(Math.round(perMinute * own)));
  if (own !== 1) return t('paceOwn', pace);
  return source ? t('paceMeasured', pace, displayText(source)) : t('paceEstimated', pace);
}
