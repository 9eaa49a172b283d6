import { useEffect, useState } from 'preact/hooks';
import { defaults, type Settings } from '../settings';
import { watchSettings } from '../settings-store';

/** The reader's choices as they are now, wherever they are changed. The defaults stand in until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaults);
  useEffect(() => {
    const controller = new AbortController();
    void watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);
  return settings;
}
