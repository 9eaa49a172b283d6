/**
 * Characters given to `Intl.Segmenter` at once: in V8 each step of its iterator takes time in the length of the whole text,
 * so a megabyte in one piece would take minutes.
 */
const WINDOW = 2048;

const segmenters = new Map<string, Intl.Segmenter>();

/** Offsets at which the sentences, words or graphemes of a text begin by `Intl.Segmenter`, in order, in linear time. */
export function segmentStarts(text: string, code: string, granularity: 'sentence' | 'word' | 'grapheme'): number[] {
  const key = `${code} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(code, { granularity });
  segmenters.set(key, segmenter);
  const starts: number[] = [];
  let from = 0;
  let isStart = true;
  while (from < text.length) {
    const found = Array.from(segmenter.segment(text.slice(from, from + WINDOW)), ({ index }) => from + index);
    if (!isStart) found.shift();
    isStart = found.length > 1;
    const isLast = from + WINDOW >= text.length;
    // The last segment may go on behind the window: the next window begins with it, unless nothing else was found.
    from = isLast ? text.length : isStart ? found.pop()! : from + WINDOW;
    starts.push(...found);
  }
  return starts;
}
