import { browser, type Runtime, type Tabs } from '../browser';
import { checkPageMessage } from '../check-message';
import { type PageState, type PanelToPage, type Progress, panelPort, type Revealed } from '../messages';

/** What the panel can know of a tab: what its page says, or why there is no page to talk to. */
export type TabState = PageState | { is: 'closed' | 'stale' | 'siteAccess' };

export interface FollowedTab {
  /** Asks the page for something; nothing happens when there is no page to ask. */
  send(message: PanelToPage): void;
  reload(): void;
}

interface Listeners {
  onState(state: TabState): void;
  onProgress(progress: Progress): void;
  onRevealed(revealed: Revealed | null): void;
}

/**
 * Talks to the page in the active tab of this window, whichever that is, until the signal fires. A page that has no
 * content script yet, because it was open before Lede came or the reader limits it to clicks, is given one.
 */
export function followActiveTab({ onState, onProgress, onRevealed }: Listeners, signal: AbortSignal): FollowedTab {
  let tabId: number | undefined;
  let port: Runtime.Port | undefined;

  /** `anew`: the tab has loaded a page, while Firefox may keep the line to the one before, which lies in its cache. */
  async function follow(anew = false): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted || tab?.id === undefined || (tab.id === tabId && port && !anew)) return;
    const isShown = tab.id === tabId && port;
    hangUp();
    tabId = tab.id;
    if (!isShown) onState({ is: 'reading' });
    call(tab, true);
  }

  function call(tab: Tabs.Tab, mayInject: boolean): void {
    let answered = false;
    const line = browser.tabs.connect(tab.id!, { name: panelPort, frameId: 0 });
    port = line;
    line.onMessage.addListener(received => {
      if (port !== line) return;
      answered = true;
      const message = checkPageMessage(received);
      if (message?.type === 'state') onState(message.state);
      else if (message?.type === 'progress') onProgress(message.progress);
      else if (message) onRevealed(message.revealed);
    });
    line.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // reading it keeps Chrome from logging an error about a page without a script
      if (port !== line) return;
      port = undefined;
      if (answered)
        onState({ is: 'reading' }); // the page is leaving; its successor reports in onUpdated
      else void noAnswer(tab, mayInject);
    });
  }

  async function noAnswer(tab: Tabs.Tab, mayInject: boolean): Promise<void> {
    // A page that is still loading has our script soon, however long its last picture takes; any other is given one.
    const isComing = tab.status === 'loading';
    const script = isComing ? { func() {} } : { files: browser.runtime.getManifest().content_scripts![0]!.js! };
    const hasRun = mayInject && (await run(tab.id!, script));
    if (signal.aborted || tab.id !== tabId || port) return;
    if (hasRun) call({ ...tab, status: 'complete' }, isComing);
    else onState({ is: await whySilent(tab, mayInject) });
  }

  function hangUp(): void {
    const line = port;
    port = undefined;
    line?.disconnect();
  }

  const onActivated = () => void follow();
  const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType) => {
    // Where there was nobody to talk to, the next page is asked as soon as it comes: it may go on loading for long.
    const isNext = change.status === 'complete' || (change.status === 'loading' && !port);
    if (id === tabId && isNext) void follow(true);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    hangUp();
  });
  void follow();

  return {
    send: message => port?.postMessage(message),
    reload: () => void (tabId !== undefined && browser.tabs.reload(tabId)),
  };
}

/** Runs a script in a page once those of extensions have run there; false where the browser does not let us. */
async function run(tabId: number, script: { files: string[] } | { func(): void }): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, ...script });
    return true;
  } catch {
    return false;
  }
}

/**
 * A tab's address is known only where we may read it, so an unknown one is a page that we are kept from; so is one that we may
 * read but cannot put a script into, as a PDF or the browser's own words on a page that it did not get.
 */
async function whySilent({ url }: Tabs.Tab, isKeptOut: boolean): Promise<'closed' | 'stale' | 'siteAccess' | 'pdf'> {
  if (url && /\.pdf$/i.test(url.replace(/[?#].*/, ''))) return 'pdf';
  if (url && !/^https?:/.test(url)) return 'closed';
  const everywhere = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  if (everywhere) return url && !isKeptOut ? 'stale' : 'closed';
  return 'siteAccess';
}
