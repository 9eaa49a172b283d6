import { useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Brief, KeptValue, PageState, Progress } from '../messages';
import type { Settings } from '../settings';
import { FiguresTab } from './figures-tab';
import { Headline } from './headline';
import { useJump } from './jump';
import { Kept, KeptContext, useKept, useKeptScroll } from './kept';
import { Legend } from './legend';
import { Notices } from './notices';
import { OutlineTab } from './outline-tab';
import { QuotesTab } from './quotes-tab';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { t } from './words';

const tabNames = ['outline', 'figures', 'quotes'] as const;
type TabName = (typeof tabNames)[number];

interface Props {
  state: Extract<PageState, { is: 'article' }>;
  progress: Progress;
  settings: Settings;
  reveal(span: Span): void;
  step(by: 1 | -1): void;
  keep(key: string, value: KeptValue): void;
}

/** Everything the panel shows of an article, as the reader left it when the panel was open the last time. */
export function BriefView({ state, keep, ...props }: Props) {
  // What the page keeps changes with every click here; only what it kept when the panel opened counts.
  const kept = useMemo(() => new Kept(state.kept, keep), []);
  useKeptScroll(kept);
  return (
    <KeptContext.Provider value={kept}>
      <BriefTabs brief={state.brief} {...props} />
    </KeptContext.Provider>
  );
}

function BriefTabs({ brief, progress, settings, reveal, step }: { brief: Brief } & Omit<Props, 'state' | 'keep'>) {
  const [last, setTab] = useKept<string>('tab', 'outline');
  const tab = tabNames.find(name => name === last) ?? 'outline';
  const jump = useJump(reveal);
  return (
    <>
      <TopBar brief={brief} share={progress.share} settings={settings} step={step} />
      <main>
        <Headline article={brief.article} />
        <Notices brief={brief} settings={settings} />
        <Legend brief={brief} settings={settings} />
        <Tabs<TabName> tabs={tabNames.map(id => ({ id, label: t(`tab_${id}`) }))} selected={tab} onSelect={setTab}>
          {tab === 'outline' && <OutlineTab brief={brief} block={progress.block} jump={jump} />}
          {tab === 'figures' && <FiguresTab brief={brief} jump={jump} />}
          {tab === 'quotes' && <QuotesTab brief={brief} jump={jump} />}
        </Tabs>
      </main>
    </>
  );
}
