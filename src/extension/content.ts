import { browser } from './browser';
import { PageCompanion } from './page-companion';

/** The extension's own world in this page, which outlives a run of this script. A page may have an `<a id="lede">` there. */
const world = globalThis as { lede?: unknown };

// Injected once more, after an update or by a click, the newest script takes over.
if (world.lede instanceof AbortController) world.lede.abort();
const life = new AbortController();
world.lede = life;

/** A page that the browser prepares before it is asked for has no tab yet whose badge could be set. */
function whenShown(start: () => void): void {
  // Firefox has no such thing, but a page may have an <img name="prerendering">; the same goes for the listeners of documents.
  if (Reflect.get(Document.prototype, 'prerendering', document) === true)
    addEventListener('prerenderingchange', start, { once: true, capture: true, signal: life.signal });
  else start();
}

if (window === window.top && browser) whenShown(() => new PageCompanion(document, life.signal));

// When the extension is updated or switched off, this script lives on without it: it goes at the reader's next move.
for (const move of ['scroll', 'pointerdown', 'keydown', 'visibilitychange']) {
  const check = () => browser?.runtime?.id || life.abort();
  addEventListener(move, check, { signal: life.signal, capture: true, passive: true });
}
