import { browser, type Storage } from './browser';
import { defaults, parseSettings, type Settings } from './settings';

/** The one key in storage.sync. */
const KEY = 'settings';

/** The reader's choices; what is missing or broken in the storage has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]).settings;
}

/** Names of stored choices that make no sense and have their defaults instead; normally none. */
export async function brokenSettings(): Promise<string[]> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]).ignored;
}

/** The browser refused to store a choice: it takes two changes a second, and a slider moved by keys makes more. */
export class NotStored extends Error {}

let saved: Promise<unknown> = Promise.resolve();

/**
 * Changes some of the choices; whoever watches learns of it. A function gets the choices as they are now. Changes made in
 * quick succession do not lose each other. Rejects with `NotStored`.
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  const save = saved.then(async () => {
    const { [KEY]: stored } = await browser.storage.sync.get(KEY);
    const now = parseSettings(stored).settings;
    const next = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    // What a newer version on another device has chosen stays, though this one does not know it.
    const foreign = typeof stored === 'object' && !Array.isArray(stored) ? stored : {};
    try {
      await browser.storage.sync.set({ [KEY]: { ...foreign, ...parseSettings(next).settings } });
    } catch (cause) {
      throw new NotStored('The browser did not store this choice', { cause });
    }
  });
  saved = save.catch(() => {});
  await save; // a promise of its own: one that nobody waits for is told of as an unhandled rejection
}

/** All choices back to the defaults. */
export function resetSettings(): Promise<void> {
  return changeSettings(defaults);
}

/** Calls back with the choices as they are now, and again whenever they change anywhere, until the signal fires. */
export async function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): Promise<void> {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'sync' && changes[KEY]) callback(parseSettings(changes[KEY].newValue).settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  const settings = await loadSettings();
  if (!signal.aborted) callback(settings);
}
