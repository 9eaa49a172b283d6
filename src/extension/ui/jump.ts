import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';
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

export function useJump(reveal: (span: Span) => void): Jump {
  const [current, setCurrent] = useState<Current>();
  const say = useStatus();
  return {
    current,
    jump(key, spans, step = 1) {
      const before = step === 1 ? -1 : 0;
      const index = ((current?.key === key ? current.index : before) + step + spans.length) % spans.length;
      setCurrent({ key, index });
      reveal(spans[index]!);
      say(spans.length > 1 ? t('mentionShown', number(index + 1), number(spans.length)) : t('shown'));
    },
  };
}
