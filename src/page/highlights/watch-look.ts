import { rootOf } from '../prototypes';

/** Milliseconds that a change of colours may take: most pages let one fade into the other. */
const FADE = 500;

/**
 * Calls back when the page may have changed its colours, by a switch of its own, by another extension or with the system:
 * all of them leave a mark on the root or the body. Pages that change these all the time are waited for.
 */
export function watchLook(document: Document, callback: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, FADE);
  };
  const observer = new MutationObserver(soon);
  const root = rootOf(document);
  for (const element of [root, root?.querySelector('body')]) {
    if (element) observer.observe(element, { attributes: true });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
