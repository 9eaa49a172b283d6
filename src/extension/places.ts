import { compareSpans, type Span } from '../core/article';
import type { Insights } from '../core/insights';
import { allKinds, type Kind } from '../core/kinds';
import type { Place } from '../page/highlights/paint';
import type { Reading } from '../reading';
import type { Settings } from './settings';

/**
 * Everything found in a page that the reader wants to see and that is still there, kind by kind; `current` is the span where
 * the reader was led last.
 */
export function placesOf(
  reading: Reading,
  insights: Insights,
  kinds: Settings['kinds'],
  current: Span | null = null,
): Place[] {
  return spansOf(insights, kinds).flatMap(({ kind, span }) => {
    const range = reading.rangeOf(span);
    return range ? [{ kind, range, current: current !== null && compareSpans(span, current) === 0 }] : [];
  });
}

/**
 * The place that follows (or comes before) a span among those that the reader wants to see, in reading order; after the
 * last comes the first. Undefined when there is none.
 */
export function stepFrom(from: Span, by: 1 | -1, insights: Insights, kinds: Settings['kinds']): Span | undefined {
  const spans = spansOf(insights, kinds)
    .map(({ span }) => span)
    .sort(compareSpans);
  if (by === 1) return spans.find(span => compareSpans(span, from) > 0) ?? spans[0];
  return spans.findLast(span => compareSpans(span, from) < 0) ?? spans.at(-1);
}

function spansOf({ found }: Insights, kinds: Settings['kinds']): { kind: Kind; span: Span }[] {
  return allKinds
    .filter(kind => kinds[kind])
    .flatMap(kind => found[kind].flatMap(({ spans }) => spans.map(span => ({ kind, span }))));
}
