import { compareSpans, type Span } from '../core/article';
import { allKinds, type Kind } from '../core/kinds';
import type { Place } from '../page/paint';
import type { Reading } from '../reading';
import type { Settings } from './settings';

/** Everything found in a page that the reader wants to see and that is still there, kind by kind. */
export function placesOf(reading: Reading, kinds: Settings['kinds']): Place[] {
  return spansOf(reading, kinds).flatMap(({ kind, span }) => {
    const range = reading.rangeOf(span);
    return range ? [{ kind, range }] : [];
  });
}

/**
 * The place that follows (or comes before) a span among those that the reader wants to see, in reading order; after the
 * last comes the first. Undefined when there is none.
 */
export function stepFrom(from: Span, by: 1 | -1, reading: Reading, kinds: Settings['kinds']): Span | undefined {
  const spans = spansOf(reading, kinds)
    .map(({ span }) => span)
    .sort(compareSpans);
  if (by === 1) return spans.find(span => compareSpans(span, from) > 0) ?? spans[0];
  return spans.findLast(span => compareSpans(span, from) < 0) ?? spans.at(-1);
}

function spansOf(reading: Reading, kinds: Settings['kinds']): { kind: Kind; span: Span }[] {
  const found = reading.insights()?.found;
  if (!found) return [];
  return allKinds
    .filter(kind => kinds[kind])
    .flatMap(kind => found[kind].flatMap(({ spans }) => spans.map(span => ({ kind, span }))));
}
