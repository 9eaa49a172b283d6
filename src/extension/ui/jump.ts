import { useMemo } from 'preact/hooks';
import type { Span } from '../../core/article';
import { useKept } from './kept';
import { useStatus } from './status-line';
import { number, t } from './words';

/** The mention that was last shown in the page. */
export interface Current {
  /** The row, quote or entry it belongs to. */
  key: string;
  index: number;
}

export interface Jump {
  current: Current | undefined;
  /** Shows the first of the places of `key` in the page or, when one was shown before, the next (previous), in a ring. */
  jump(key: string, spans: readonly Span[], step?: 1 | -1): void;
}

/** The same as before as long as the current mention is. */
export function useJump(reveal: (span: Span) => void): Jump {
  const [key, setKey] = useKept<string>('current', '');
  const [index, setIndex] = useKept<number>('mention', 0);
  const say = useStatus();
  return useMemo(
    () => ({
      current: key ? { key, index } : undefined,
      jump(wanted, spans, step = 1) {
        const before = step === 1 ? -1 : 0;
        const next = ((key === wanted ? index : before) + step + spans.length) % spans.length;
        setKey(wanted);
        setIndex(next);
        reveal(spans[next]!);
        say(spans.length > 1 ? t('mentionShown', number(next + 1), number(spans.length)) : t('shown'));
      },
    }),
    [key, index],
  );
}
