import { browser, type Storage } from './browser';
import { defaults, parseSettings, type Settings } from './settings';

/** The one key in storage.sync. */
const KEY = 'settings';

/** The reader's choices; what is missing or broken in the storage has its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(KEY);
  return parseSettings(stored[KEY]).settings;
}

let saved: Promise<unknown> = Promise.resolve();

/**
 * Changes some of the choices; whoever watches learns of it. A function gets the choices as they are now. Changes made in
 * quick succession do not lose each other.
 */
export function changeSettings(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<void> {
  const save = saved.then(async () => {
    const now = await loadSettings();
    const next = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.sync.set({ [KEY]: parseSettings(next).settings });
  });
  saved = save.catch(() => {});
  return save;
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
