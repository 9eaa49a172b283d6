import { paintedAround, rootOf } from '../prototypes';

/** Milliseconds that a change of colours may take: most pages let one fade into the other. */
const FADE = 500;

/**
 * Calls back when the page may have changed its colours, by a switch of its own, by another extension or with the system:
 * all of them leave a mark on the root or the body, or on what holds the article, which is told to the function that
 * is returned. Pages that change these all the time are waited for.
 */
export function watchLook(
  document: Document,
  callback: () => void,
  signal: AbortSignal,
): (inner?: Element | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, FADE);
  };
  const observer = new MutationObserver(soon);
  const watchAround = (inner?: Element | null) => {
    for (let at = inner; at; at = paintedAround(at)) observer.observe(at, { attributes: true });
  };
  watchAround(rootOf(document)?.querySelector('body'));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watchAround;
}
