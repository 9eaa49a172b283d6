/**
 * Work that can be laid down: it yields after every few milliseconds of it, at any page, and returns its result. What it reads may
 * have changed when it is taken up again.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does it in slices of some milliseconds, between which the page has its turn. Rejects with the signal's reason once it fires. */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    for (const end = performance.now() + SLICE; performance.now() < end; ) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await scheduler.yield();
    signal.throwIfAborted();
  }
}

/** Milliseconds: half of what makes a long task. */
const SLICE = 25;
