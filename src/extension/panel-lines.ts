import { browser, type Runtime } from './browser';
import { checkPanelRequest } from './check-request';
import { type PageToPanel, type PanelToPage, panelPort } from './messages';

interface Listeners {
  /** A panel has opened and waits to be told the state. */
  onOpen(): void;
  onRequest(request: PanelToPage): void;
  /** The last panel has closed. */
  onSilence(): void;
}

/** The page's ends of its lines to panels: none, the popup, side panels of several windows. */
export class PanelLines {
  private readonly ports = new Set<Runtime.Port>();

  constructor(
    private readonly listeners: Listeners,
    signal: AbortSignal,
  ) {
    const onConnect = (port: Runtime.Port) => this.add(port);
    browser.runtime.onConnect.addListener(onConnect);
    signal.addEventListener('abort', () => {
      browser.runtime?.onConnect?.removeListener(onConnect);
      for (const port of this.ports) port.disconnect();
    });
  }

  get open(): boolean {
    return this.ports.size > 0;
  }

  tell(message: PageToPanel): void {
    for (const port of this.ports) {
      try {
        port.postMessage(message);
      } catch {
        this.drop(port); // Firefox ends a line without a word while the page lies in the back/forward cache
      }
    }
  }

  private drop(port: Runtime.Port): void {
    this.ports.delete(port);
    if (!this.open) this.listeners.onSilence();
  }

  private add(port: Runtime.Port): void {
    if (port.name !== panelPort || port.sender?.id !== browser.runtime.id) return;
    this.ports.add(port);
    port.onMessage.addListener((message: unknown) => {
      const request = checkPanelRequest(message);
      if (request) this.listeners.onRequest(request);
    });
    port.onDisconnect.addListener(() => this.drop(port));
    this.listeners.onOpen();
  }
}
