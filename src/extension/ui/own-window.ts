import { useEffect, useState } from 'preact/hooks';
import type { Windows } from 'webextension-polyfill';
import { browser } from '../browser';

/** The window of the browser that the panel stands in. Undefined until the browser has told it. */
export function useOwnWindow(): Windows.Window | undefined {
  const [own, setOwn] = useState<Windows.Window>();
  useEffect(() => {
    void browser.windows.getCurrent().then(setOwn);
  }, []);
  return own;
}
