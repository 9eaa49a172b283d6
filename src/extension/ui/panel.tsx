import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Progress } from '../messages';
import { BriefView } from './brief-view';
import { type FollowedTab, followActiveTab, type TabState } from './follow-tab';
import { StateView } from './states';

/** The whole panel: what is known of the active tab's page, kept up to date. */
export function Panel() {
  const [state, setState] = useState<TabState>({ is: 'reading' });
  const [progress, setProgress] = useState<Progress>({ share: 0, block: 0 });
  const tab = useRef<FollowedTab>(null);

  useEffect(() => {
    const controller = new AbortController();
    tab.current = followActiveTab({ onState: setState, onProgress: setProgress }, controller.signal);
    return () => controller.abort();
  }, []);

  const actions = useMemo(
    () => ({
      reload: () => tab.current?.reload(),
      analyseAnyway: () => tab.current?.send({ type: 'analyseAnyway' }),
    }),
    [],
  );

  if (state.is !== 'article') return <StateView state={state} {...actions} />;
  return (
    <BriefView
      // A new story starts at its beginning: no tab, filter or current mention is left over from the last.
      key={state.brief.article.url}
      brief={state.brief}
      progress={progress}
      reveal={span => tab.current?.send({ type: 'reveal', span })}
    />
  );
}
