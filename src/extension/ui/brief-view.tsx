import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Brief, Progress } from '../messages';
import type { Settings } from '../settings';
import { FiguresTab } from './figures-tab';
import { Headline } from './headline';
import { useJump } from './jump';
import { Legend } from './legend';
import { Notices } from './notices';
import { OutlineTab } from './outline-tab';
import { QuotesTab } from './quotes-tab';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { t } from './words';

type TabName = 'outline' | 'figures' | 'quotes';

interface Props {
  brief: Brief;
  progress: Progress;
  settings: Settings;
  reveal(span: Span): void;
}

/** Everything the panel shows of an article. */
export function BriefView({ brief, progress, settings, reveal }: Props) {
  const [tab, setTab] = useState<TabName>('outline');
  const jump = useJump(reveal);
  return (
    <>
      <TopBar brief={brief} share={progress.share} settings={settings} />
      <main>
        <Headline article={brief.article} />
        <Notices brief={brief} settings={settings} />
        <Legend brief={brief} settings={settings} />
        <Tabs<TabName>
          tabs={[
            { id: 'outline', label: t('tab_outline') },
            { id: 'figures', label: t('tab_figures') },
            { id: 'quotes', label: t('tab_quotes') },
          ]}
          selected={tab}
          onSelect={setTab}
        >
          {tab === 'outline' && <OutlineTab brief={brief} block={progress.block} jump={jump} />}
          {tab === 'figures' && <FiguresTab brief={brief} jump={jump} />}
          {tab === 'quotes' && <QuotesTab brief={brief} jump={jump} />}
        </Tabs>
      </main>
    </>
  );
}
