import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';

interface Status {
  /** Says something to screen readers only, once what they are saying is over. For what others see without words. */
  say(words: string): void;
  /** Says something to everybody; it is gone after a while. */
  show(words: string): void;
}

const Say = createContext<Status>({ say() {}, show() {} });

export function useStatus(): Status {
  return useContext(Say);
}

/** Gives what is inside it one quiet live region to share. */
export function StatusLine({ children }: { children: ComponentChildren }) {
  const [{ words, isShown }, setStatus] = useState({ words: '', isShown: false });
  const status = useMemo((): Status => {
    // The same words again would be no change, of which nobody is told: an unseen mark makes them one.
    const set = (next: string, isShown: boolean) =>
      setStatus(({ words }) => ({ words: next && words === next ? `${next}\u2060` : next, isShown }));
    return { say: next => set(next, false), show: next => set(next, true) };
  }, []);
  return (
    <Say.Provider value={status}>
      {children}
      <p role="status" class={isShown ? 'toast' : 'unseen'}>
        {words}
      </p>
    </Say.Provider>
  );
}
