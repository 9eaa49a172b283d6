/** Calls back when a single-page site has gone to another page; the hash and the query do not make another page. */
export function watchAddress(callback: () => void, signal: AbortSignal): void {
  let path = location.pathname;
  navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.pathname === path) return;
      path = location.pathname;
      callback();
    },
    { signal },
  );
}

/** Milliseconds until the first call; each further one comes half as late again. */
const FIRST_WAIT = 250;
const MOST_CALLS = 12;
/** A counter that ticks or an advertisement that turns is no change of the story. In UTF-16 units. */
const SHORTEST_TEXT = 60;

/**
 * Calls back when text has come or gone, soon after the first change and ever more rarely, so that neither an article
 * that loads in pieces is missed nor a page that rewrites itself all the time is read all the time. Ends with the signal
 * or after a dozen calls.
 */
export function watchText(document: Document, callback: () => void, signal: AbortSignal): void {
  let calls = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(records => {
    if (timer === undefined && records.some(bringsText)) timer = setTimeout(call, FIRST_WAIT * 1.5 ** calls);
  });
  function call() {
    timer = undefined;
    calls++;
    if (calls === MOST_CALLS) observer.disconnect();
    callback();
  }
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function bringsText({ target, addedNodes, removedNodes, type }: MutationRecord): boolean {
  if (type === 'characterData') return isLong(target);
  return [...addedNodes, ...removedNodes].some(isLong);
}

function isLong({ textContent }: Node): boolean {
  return textContent !== null && textContent.length >= SHORTEST_TEXT;
}
