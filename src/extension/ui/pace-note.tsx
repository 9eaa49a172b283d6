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
export function PaceNote({ pace: { perMinute, unit, source }, own }: Props) {
  const pace = t(`pace_${unit}`, number(Math.round(perMinute * own)));
  const measured = source ? t('paceMeasured', pace, displayText(source)) : t('paceEstimated', pace);
  return (
    <div id="pace" class="menu" popover="auto">
      <p>{own === 1 ? measured : t('paceOwn', pace)}</p>
      <button type="button" onClick={openOptions}>
        {t('paceChange')}
      </button>
    </div>
  );
}
