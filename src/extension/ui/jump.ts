import { useState } from 'preact/hooks';
import type { Span } from '../../core/article';

/** The mention that was last revealed in the page. */
export interface Current {
  /** The row, quote or entry it belongs to. */
  key: string;
  index: number;
}

export interface Jump {
  current: Current | undefined;
  /** Reveals the first of the places of `key`, or, when one was revealed before, the next (or previous) one, in a ring. */
  jump(key: string, spans: readonly Span[], step?: 1 | -1): void;
}

export function useJump(reveal: (span: Span) => void): Jump {
  const [current, setCurrent] = useState<Current>();
  return {
    current,
    jump(key, spans, step = 1) {
      const from = current?.key === key ? current.index : step === 1 ? -1 : 0;
      const index = (from + step + spans.length) % spans.length;
      setCurrent({ key, index });
      reveal(spans[index]!);
    },
  };
}
