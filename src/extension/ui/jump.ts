import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { compareSpans, type Span } from '../../core/article';
import type { Revealed } from '../messages';
import { say, show } from './status-line';
import { number, t } from './words';

/** Leads the reader to places in the page. */
export interface Jump {
  /** Which of some places was shown last, -1 for none of them. */
  at(spans: readonly Span[]): number;
  /** Shows the first of some places in the page or, when one of them was shown last, the next (previous), in a ring. */
  jump(spans: readonly Span[], step?: 1 | -1): void;
}

/** The same as before as long as the place that was shown last is. */
export function useJump(revealed: Revealed | null, reveal: (span: Span) => void): Jump {
  useEffect(() => {
    if (revealed?.isHidden) show(t('placeHidden'));
  }, [revealed]);
  return useMemo(() => {
    const at = (spans: readonly Span[]) => spans.findIndex(span => revealed && compareSpans(span, revealed.span) === 0);
    return {
      at,
      jump(spans, step = 1) {
        const before = Math.max(at(spans), step === 1 ? -1 : 0);
        const next = (before + step + spans.length) % spans.length;
        reveal(spans[next]!);
        say(spans.length > 1 ? t('mentionShown', number(next + 1), number(spans.length)) : t('shown'));
      },
    };
  }, [revealed]);
}

/** Brings what becomes current into view: keys in the page lead to places whose rows may lie anywhere. */
export function useInView<T extends Element>(isHere: boolean) {
  const element = useRef<T>(null);
  // In a panel that opens, where it was left comes after this, and prevails.
  useLayoutEffect(() => {
    if (isHere) element.current!.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return element;
}
