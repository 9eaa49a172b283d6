import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Progress, Revealed } from '../messages';
import { BriefView } from './brief-view';
import { type FollowedTab, followActiveTab, type TabState } from './follow-tab';
import { useNotStored } from './not-stored';
import { StateView } from './states';
import { StatusLine } from './status-line';
import { useSettings } from './use-settings';
import { Welcome } from './welcome';

const start: Progress = { share: 0, block: 0 };

/** The whole panel: what is known of the active tab's page, kept up to date. */
export function Panel() {
  const settings = useSettings();
  useNotStored();
  const [state, setState] = useState<TabState>({ is: 'reading' });
  const [progress, setProgress] = useState(start);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const tab = useRef<FollowedTab>(null);

  // Not after the first paint, for which a popup that opens would wait: that paint is to show what is known.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const listeners = { onState: setState, onProgress: setProgress, onRevealed: setRevealed };
    tab.current = followActiveTab(listeners, controller.signal);
    return () => controller.abort();
  }, []);

  if (!settings) return null; // a moment; nothing shown is better than a switch that jumps
  return (
    <>
      {!settings.welcomed && <Welcome />}
      {state.is === 'article' || (state.is === 'reading' && state.brief) ? (
        <BriefView
          // A new story starts at its beginning: no tab, filter or current mention is left over from the last.
          key={state.brief!.article.url}
          brief={state.brief!}
          known={state.is === 'article'}
          remembered={state.kept}
          progress={progress}
          settings={settings}
          revealed={revealed}
          reveal={span => {
            setRevealed({ span, isHidden: false }); // the page says so, or else, in a moment
            tab.current?.send({ type: 'reveal', span });
          }}
          step={by => tab.current?.send({ type: 'step', by })}
          keep={(key, value) => tab.current?.send({ type: 'keep', key, value })}
        />
      ) : (
        <StateView
          state={state}
          reload={() => tab.current?.reload()}
          analyseAnyway={() => tab.current?.send({ type: 'analyseAnyway' })}
        />
      )}
      <StatusLine />
    </>
  );
}
