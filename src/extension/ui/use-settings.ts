import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings';
import { watchSettings } from '../settings-store';

/** The reader's choices as they are now, wherever they are changed. Undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const controller = new AbortController();
    void watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  return settings;
}
