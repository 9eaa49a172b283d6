import type { Brief } from '../messages';
import { isPaused, type Settings } from '../settings';
import { openBeside } from './beside';
import { briefAsJson, briefAsMarkdown } from './brief-text';
import { CopyButton, useCopy } from './copy-button';
import { hostOf } from './display-text';
import { HighlightSwitch } from './highlight-switch';
import { IconButton } from './icon-button';
import { CopyIcon, SideIcon } from './icons';
import { markdownWords } from './markdown-words';
import { Menu, type MenuItem } from './menu';
import { openOptions } from './options-button';
import { useOwnWindow } from './own-window';
import { pauseSite, resumeSite } from './pause';
import { ReadingProgress, wholeMinutes } from './reading-progress';
import { useShortcuts } from './shortcuts';
import { t } from './words';

interface Props {
  brief: Brief;
  known: boolean;
  share: number;
  settings: Settings;
  step(by: 1 | -1): void;
}

/** What stays in view: how long it takes, how far the reader is, and what can be done with the whole brief. */
export function TopBar({ brief, known, share, settings, step }: Props) {
  const { copied, copy } = useCopy();
  const shortcuts = useShortcuts();
  const own = useOwnWindow();
  const { url } = brief.article;
  const host = hostOf(url);
  const paused = isPaused(settings, url);
  const { pace, minutes: average } = brief.insights;
  const minutes = average / settings.pace;
  const markdown = () => briefAsMarkdown(brief, markdownWords(brief, settings));

  const pause = (host: string): MenuItem => ({
    label: t('pauseSite', host),
    apart: true,
    checked: paused,
    onChoose: () => (paused ? resumeSite(url) : pauseSite(host)),
  });
  // The name of a site that was visited in a private window must not be stored.
  const mayPause = paused || own?.incognito === false;
  const items: MenuItem[] = [
    { label: t('commandNext'), keys: shortcuts?.['next-highlight'], disabled: paused, onChoose: () => step(1) },
    {
      label: t('commandPrevious'),
      keys: shortcuts?.['previous-highlight'],
      disabled: paused,
      onChoose: () => step(-1),
    },
    { label: t('copyMarkdown'), apart: true, disabled: !known, onChoose: () => copy(markdown()) },
    { label: t('copyJson'), disabled: !known, onChoose: () => copy(briefAsJson(brief, wholeMinutes(minutes))) },
    ...(host && mayPause ? [pause(host)] : []),
    { label: t('options'), apart: true, onChoose: openOptions },
  ];

  return (
    <header class="top-bar">
      <ReadingProgress minutes={minutes} pace={pace} own={settings.pace} share={share} />
      <HighlightSwitch on={settings.highlights} paused={paused} keys={shortcuts?.['toggle-highlights']} />
      <CopyButton label={t('copyBrief')} text={markdown} disabled={!known} done={copied}>
        <CopyIcon />
      </CopyButton>
      <BesideButton windowId={own?.id} />
      <Menu items={items} />
    </header>
  );
}

/** Only the popup needs it. */
function BesideButton({ windowId }: { windowId: number | undefined }) {
  if (document.documentElement.dataset.place === 'side') return null;
  const open = () => windowId !== undefined && openBeside(windowId).then(() => window.close());
  return (
    <IconButton title={t('openBeside')} onClick={open}>
      <SideIcon />
    </IconButton>
  );
}
