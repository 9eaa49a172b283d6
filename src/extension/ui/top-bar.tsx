import type { Brief } from '../messages';
import type { Settings } from '../settings';
import { ReadingProgress } from './reading-progress';

interface Props {
  brief: Brief;
  share: number;
  settings: Settings;
}

/** What stays in view: how long it takes, how far the reader is, and what can be done with the whole brief. */
export function TopBar({ brief, share, settings }: Props) {
  return (
    <div class="top-bar">
      <ReadingProgress minutes={brief.insights.minutes / settings.pace} share={share} />
    </div>
  );
}
