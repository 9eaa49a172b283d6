import type { PageReading } from './read';

/** How far the reader is. */
export interface Progress {
  /** 0 to 1: the share of the body's text above the lower edge of the window. */
  share: number;
  /** The block at the top of the window. */
  block: number;
}

/** Calls back once now and then whenever the reader scrolls or resizes, at most ten times a second, until the signal fires. */
export function watchProgress(reading: PageReading, callback: (progress: Progress) => void, signal: AbortSignal): void {
  const measure = progressMeter(reading);
  let waiting = false;
  const report = () => {
    waiting = false;
    if (!signal.aborted) callback(measure());
  };
  const onMove = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => requestAnimationFrame(report), INTERVAL);
  };
  const options = { passive: true, signal, capture: true }; // capture: the scroll of an inner box does not bubble
  addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  report();
}

/** Milliseconds between two reports. */
const INTERVAL = 100;

/** Measures where the reader is, whenever it is called. */
export function progressMeter({ article, rangeOf }: PageReading): () => Progress {
  const blocks = article?.blocks ?? [];
  const lengthBefore = [0];
  for (const { kind, text } of blocks) lengthBefore.push(lengthBefore.at(-1)! + (kind === 'caption' ? 0 : text.length));
  const total = lengthBefore.at(-1)! || 1;

  function edges(block: number): { top: number; bottom: number } {
    const range = rangeOf({ block, start: 0, end: blocks[block]!.text.length });
    return range?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  }

  /** The first block whose lower edge lies below a line, by bisection, as blocks come in reading order. */
  function firstBelow(line: number): number {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges(middle).bottom > line) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return () => {
    const last = firstBelow(innerHeight);
    let read = lengthBefore[last]!;
    if (last < blocks.length) {
      const { top, bottom } = edges(last);
      const seen = Math.max(0, innerHeight - top) / (bottom - top || 1);
      read += seen * (lengthBefore[last + 1]! - read);
    }
    return { share: Math.min(1, read / total), block: Math.min(firstBelow(0), blocks.length - 1) };
  };
}
