import type { Article } from '../core/article';
import { inSlices } from '../page/steps';
import { watchAddress, watchText, watchUnfolding } from '../page/watch';
import { type Reading, readInSteps } from '../reading';
import { later } from './later';
import { sameStory, withoutNextStory } from './same-story';

/** Milliseconds for which a page without an article is watched for one that loads late. */
const PATIENCE = 10_000;
/** Milliseconds for which a single-page site may still show the old article at the new address. */
const CHANGEOVER = 3_000;

/**
 * Calls back with every reading of the page in the tab: the first, those after text has come or gone, and those at the
 * next addresses of a single-page site; with null as soon as such a site has left the address of the last reading. Returns
 * what wakes it where there was no article and it is no longer watched for one.
 */
export function followPage(
  document: Document,
  onReading: (reading: Reading | null) => void,
  signal: AbortSignal,
): () => void {
  let stay = new Stay(document, null, onReading, signal);
  const moves = {
    onPage() {
      const left = stay.end();
      onReading(null);
      stay = new Stay(document, left, onReading, signal);
    },
    onPart: () => stay.expectText(),
  };
  watchAddress(moves, signal);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return; // only back from the back/forward cache, where neither messages nor settings come through
    stay.end();
    stay = new Stay(document, null, onReading, signal);
  };
  addEventListener('pageshow', onShow, { signal });
  return () => {
    if (stay.isOver && !signal.aborted) stay = new Stay(document, null, onReading, signal);
  };
}

/** The time that a tab spends at one address. */
class Stay {
  private readonly controller = new AbortController();
  private readonly signal: AbortSignal;
  private reading: Reading | null = null;
  /** The page is being read; and it has changed since that began. */
  private isBusy = false;
  private hasChanged = false;
  private isLate = false;
  /** Other text is likely to come: it is looked for as closely as at the beginning. */
  readonly expectText: () => void;

  constructor(
    private readonly document: Document,
    /** The story at the address before, as long as the page may still show it. */
    private left: Article | null,
    private readonly onReading: (reading: Reading) => void,
    life: AbortSignal,
  ) {
    this.signal = AbortSignal.any([life, this.controller.signal]);
    this.expectText = watchText(document, () => this.readSoon(), this.signal);
    watchUnfolding(document, () => this.readSoon(), this.signal);
    this.after(PATIENCE, () => {
      this.isLate = true;
      this.rest();
    });
    if (left) {
      this.after(CHANGEOVER, () => {
        this.left = null;
        if (!this.reading) this.readSoon();
      });
    }
    this.readSoon();
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** Ends the stay; returns the story that was seen last. */
  end(): Article | null {
    this.controller.abort();
    return this.reading?.article ?? this.left;
  }

  /** Also a page that changes all the time is read to its end before it is read again. */
  private readSoon(): void {
    this.hasChanged = true;
    if (this.isBusy) return;
    this.isBusy = true;
    later(() => this.read(), this.signal);
  }

  private async read(): Promise<void> {
    while (this.hasChanged) {
      this.hasChanged = false;
      const reading = withoutNextStory(await inSlices(readInSteps(this.document), this.signal), this.reading);
      if (sameStory(reading.article, this.left)) continue;
      this.reading = reading;
      this.onReading(reading);
    }
    this.isBusy = false;
    this.rest();
  }

  /** Watches no longer where there is no article, and has been none for a while. */
  private rest(): void {
    if (this.isLate && !this.isBusy && this.reading?.verdict.verdict !== 'article') this.controller.abort();
  }

  private after(milliseconds: number, task: () => void): void {
    const timer = setTimeout(task, milliseconds);
    this.signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
