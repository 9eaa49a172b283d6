import { useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Brief, KeptValue, Progress, Revealed } from '../messages';
import type { Settings } from '../settings';
import { FiguresTab } from './figures-tab';
import { Headline } from './headline';
import { useJump } from './jump';
import { useKept, useKeptScroll, useMemory } from './kept';
import { Legend } from './legend';
import { Notices } from './notices';
import { OutlineTab } from './outline-tab';
import { QuotesTab } from './quotes-tab';
import { Bones } from './skeleton';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { t } from './words';

const tabNames = ['outline', 'figures', 'quotes'] as const;
type TabName = (typeof tabNames)[number];

interface Props {
  brief: Brief;
  /** False as long as the story is being understood: there are no findings yet. */
  known: boolean;
  /** What the page remembers of the last time that a panel was open. */
  remembered: [string, KeptValue][] | undefined;
  progress: Progress;
  settings: Settings;
  /** Where in the page the reader was led last. */
  revealed: Revealed | null;
  reveal(span: Span): void;
  step(by: 1 | -1): void;
  keep(key: string, value: KeptValue): void;
}

/** Everything the panel shows of an article, as the reader left it when the panel was open the last time. */
export function BriefView({ brief, known, remembered, progress, settings, revealed, reveal, step, keep }: Props) {
  useMemory(remembered, keep);
  useKeptScroll(known);
  const [last, setTab] = useKept<string>('tab', 'outline');
  const tab = tabNames.find(name => name === last) ?? 'outline';
  const jump = useJump(revealed, reveal);
  // At the end of the page its last parts are in view together, and none of them reaches the top of the window.
  const block = progress.share > 0.99 ? Number.POSITIVE_INFINITY : progress.block;
  // Progress comes ten times a second while the page scrolls: only what depends on it is drawn again.
  const head = useMemo(
    () => (
      <>
        <Headline article={brief.article} />
        <Notices brief={brief} settings={settings} />
        <Legend brief={brief} known={known} settings={settings} />
      </>
    ),
    [brief, known, settings],
  );
  const findings = useMemo(() => {
    if (!known) return <Bones />;
    if (tab === 'figures') return <FiguresTab brief={brief} jump={jump} />;
    if (tab === 'quotes') return <QuotesTab brief={brief} jump={jump} />;
    return <OutlineTab brief={brief} block={block} jump={jump} />;
  }, [brief, known, tab, jump, tab === 'outline' && block]);
  return (
    <>
      <TopBar brief={brief} known={known} share={progress.share} settings={settings} step={step} />
      <main>
        {head}
        <Tabs<TabName> tabs={tabNames.map(id => ({ id, label: t(`tab_${id}`) }))} selected={tab} onSelect={setTab}>
          {findings}
        </Tabs>
      </main>
    </>
  );
}
