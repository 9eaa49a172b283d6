import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { KeptValue } from '../messages';

/** What the panel remembers of a story from one opening to the next; the page keeps it. */
export class Kept {
  private readonly values: Map<string, KeptValue>;

  constructor(
    values: readonly [string, KeptValue][] = [],
    private readonly send: (key: string, value: KeptValue) => void = () => {},
  ) {
    this.values = new Map(values);
  }

  get<T extends KeptValue>(key: string, initial: T): T {
    const value = this.values.get(key);
    return typeof value === typeof initial ? (value as T) : initial;
  }

  set(key: string, value: KeptValue): void {
    this.values.set(key, value);
    this.send(key, value);
  }
}

export const KeptContext = createContext(new Kept());

/** As `useState`, but the value is there again when the panel is opened the next time on the same story. */
export function useKept<T extends string | number | boolean>(key: string, initial: T): [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => kept.get(key, initial));
  const change = (next: T) => {
    setValue(next);
    kept.set(key, next);
  };
  return [value, change];
}

/** Scrolls the panel to where it was, before the reader sees it, once what stood there is there. */
export function useKeptScroll(kept: Kept, there: boolean): void {
  useLayoutEffect(() => {
    if (!there) return;
    const app = document.getElementById('app')!;
    app.scrollTop = kept.get('scroll', 0);
    const onScrollEnd = () => kept.set('scroll', Math.round(app.scrollTop));
    app.addEventListener('scrollend', onScrollEnd);
    return () => app.removeEventListener('scrollend', onScrollEnd);
  }, [kept, there]);
}
