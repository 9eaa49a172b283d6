import type { PageToPanel } from '../../src/extension/messages';
import type { Settings } from '../../src/extension/settings';

/** The browser that a panel finds itself in. */
export interface Scene {
  /** `_locales/…/messages.json`. */
  messages: Record<string, { message: string }>;
  language: string;
  direction?: 'ltr' | 'rtl';
  place?: 'popup' | 'side';
  /** What the page says when the panel calls; without it there is nobody to talk to. */
  page?: PageToPanel[];
  /** The address of the active tab, where the browser tells it. */
  url?: string;
  /** Whether the browser lets us put scripts into the page. */
  takesScripts?: boolean;
  /** Whether the reader lets Lede into every site. */
  everywhere?: boolean;
  settings?: Partial<Settings>;
  /** The browser has a sidebar, as Firefox has, instead of side panels. */
  sidebar?: boolean;
  /** The panel stands in a private window. */
  incognito?: boolean;
}

/** What a test sees of the fake browser. */
export interface Stage {
  /** What the panel asked of the page. */
  asked: unknown[];
  /** Lets the page say something more. */
  say(message: unknown): void;
  stored: Record<string, unknown>;
  /** Names of browser functions that were called for their effect. */
  done: string[];
}

/**
 * Stands in for the extension API in a page of ours that is opened outside the extension, for screenshots and component
 * tests; the shipped code knows nothing of it. Self-contained, so that it can be sent into a page as source.
 */
export function fakeBrowser(scene: Scene): void {
  type Listener = (...values: never[]) => unknown;
  const event = () => {
    const listeners = new Set<Listener>();
    return {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
      fire: (...values: unknown[]) => {
        for (const listener of listeners) listener(...(values as never[]));
      },
    };
  };

  const changed = event();
  const lines: ReturnType<typeof event>[] = [];
  const stage: Stage = {
    asked: [],
    say: message => {
      for (const line of lines) line.fire(message);
    },
    stored: { settings: { welcomed: true, ...scene.settings } },
    done: [],
  };
  const area = {
    get: async () => structuredClone(stage.stored),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stage.stored, items);
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      changed.fire(changes, 'sync');
    },
  };
  const does = (name: string) => async () => void stage.done.push(name);

  const browser = {
    runtime: {
      id: 'lede',
      getManifest: () => ({ version: '1.0', content_scripts: [{ js: ['content.js'] }] }),
      openOptionsPage: does('openOptionsPage'),
    },
    i18n: {
      getUILanguage: () => scene.language,
      getMessage: (key: string, values: string[] = []) =>
        key === 'direction'
          ? (scene.direction ?? 'ltr')
          : (scene.messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? ''),
    },
    storage: { sync: area, onChanged: changed },
    commands: {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+Shift+Y' },
        { name: 'toggle-highlights', shortcut: 'Alt+Shift+U' },
        { name: 'next-highlight', shortcut: 'Alt+Shift+J' },
        { name: 'previous-highlight', shortcut: '' },
      ],
      openShortcutSettings: does('openShortcutSettings'),
    },
    permissions: { contains: async () => scene.everywhere ?? true },
    scripting: {
      executeScript: async () => (scene.takesScripts ? [] : Promise.reject(new Error('closed'))),
    },
    extension: { getViews: () => (scene.place === 'side' ? [] : [window]) },
    windows: { getCurrent: async () => ({ id: 1, incognito: scene.incognito ?? false }) },
    ...(scene.sidebar
      ? { sidebarAction: { open: does('sidebarAction.open') } }
      : { sidePanel: { open: does('sidePanel.open') } }),
    tabs: {
      query: async () => [{ id: 7, url: scene.url, status: 'complete', incognito: false }],
      reload: does('tabs.reload'),
      onActivated: event(),
      onUpdated: event(),
      create: does('tabs.create'),
      update: does('tabs.update'),
      connect: () => {
        const onMessage = event();
        const onDisconnect = event();
        lines.push(onMessage);
        setTimeout(() => {
          if (!scene.page) onDisconnect.fire();
          for (const message of scene.page ?? []) onMessage.fire(message);
        });
        return {
          onMessage,
          onDisconnect,
          disconnect: () => {},
          postMessage: (message: unknown) => void stage.asked.push(message),
        };
      },
    },
  };
  Object.assign(globalThis, { chrome: browser, stage });
}
