import { routeOf } from './route';

interface Moves {
  /** The site has gone to another page. */
  onPage(): void;
  /** The query or the hash has changed: perhaps another page, perhaps a place in this one. */
  onPart(): void;
}

/** Calls back when a single-page site has changed its address. */
export function watchAddress({ onPage, onPart }: Moves, signal: AbortSignal): void {
  let route = routeOf(location);
  navigation.addEventListener(
    'currententrychange',
    () => {
      const before = route;
      route = routeOf(location);
      if (route === before) onPart();
      else onPage();
    },
    { signal },
  );
}

/** Milliseconds until the first call; each further one comes half as late again, until nothing has come for a while. */
const FIRST_WAIT = 250;
const QUIET = 30_000;
const MOST_CALLS = 12;
/** A counter that ticks or an advertisement that turns is no change of the story. In UTF-16 units. */
const SHORTEST_TEXT = 60;

/**
 * Calls back when text has come or gone, soon after the first change and ever more rarely, so that neither an article
 * that loads in pieces is missed nor a page that rewrites itself all the time is read all the time. Ends with the signal
 * or after a dozen calls without a rest; the function that it returns begins anew.
 */
export function watchText(document: Document, callback: () => void, signal: AbortSignal): () => void {
  let calls = 0;
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(records => {
    if (timer !== undefined || !records.some(bringsText)) return;
    if (performance.now() - last > QUIET) calls = 0;
    timer = setTimeout(call, FIRST_WAIT * 1.5 ** calls);
  });
  function call() {
    timer = undefined;
    last = performance.now();
    calls++;
    if (calls === MOST_CALLS) observer.disconnect();
    callback();
  }
  function begin() {
    if (signal.aborted) return;
    const isBehind = timer !== undefined || calls === MOST_CALLS;
    clearTimeout(timer);
    timer = isBehind ? setTimeout(call, FIRST_WAIT) : undefined;
    calls = 0;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  }
  begin();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return begin;
}

/** Milliseconds that a page may take to unfold, and pixels of text that are worth a look. */
const UNFOLDING = 500;
const UNFOLDED = 100;

/** Calls back when a click has made the page longer or shorter: text behind "Read more" was there, and yet not to be seen. */
export function watchUnfolding(document: Document, callback: () => void, signal: AbortSignal): void {
  const height = () => document.scrollingElement?.scrollHeight ?? 0;
  const onClick = () => {
    const before = height();
    setTimeout(() => !signal.aborted && Math.abs(height() - before) > UNFOLDED && callback(), UNFOLDING);
  };
  addEventListener('click', onClick, { capture: true, passive: true, signal });
}

function bringsText({ target, addedNodes, removedNodes, type }: MutationRecord): boolean {
  if (type === 'characterData') return isLong(target);
  return [...addedNodes, ...removedNodes].some(isLong);
}

function isLong({ textContent }: Node): boolean {
  return textContent !== null && textContent.length >= SHORTEST_TEXT;
}
