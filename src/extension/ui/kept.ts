import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { KeptValue } from '../messages';

/** What the panel remembers of the story that it shows, from one opening to the next; the page keeps it. */
let values = new Map<string, KeptValue>();
let send: (key: string, value: KeptValue) => void;

/** For the component that shows a story, before all others use it: what the page has kept of it, and how it is told more. */
export function useMemory(kept: readonly [string, KeptValue][] | undefined, keep: typeof send): void {
  // What the page keeps changes with every click here; only what it kept when the story came counts.
  useMemo(() => {
    values = new Map(kept);
    send = keep;
  }, []);
}

function recall<T extends KeptValue>(key: string, initial: T): T {
  const value = values.get(key);
  return typeof value === typeof initial ? (value as T) : initial;
}

function remember(key: string, value: KeptValue): void {
  values.set(key, value);
  send(key, value);
}

/** As `useState`, but the value is there again when the panel is opened the next time on the same story. */
export function useKept<T extends string | number | boolean>(key: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => recall(key, initial));
  const change = (next: T) => {
    setValue(next);
    remember(key, next);
  };
  return [value, change];
}

/** Scrolls the panel to where it was, before the reader sees it, once what stood there is there. */
export function useKeptScroll(there: boolean): void {
  useLayoutEffect(() => {
    if (!there) return;
    const app = document.getElementById('app')!;
    app.scrollTop = recall('scroll', 0);
    const onScrollEnd = () => remember('scroll', Math.round(app.scrollTop));
    app.addEventListener('scrollend', onScrollEnd);
    return () => app.removeEventListener('scrollend', onScrollEnd);
  }, [there]);
}
