import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Say = createContext<(words: string) => void>(() => {});

/** Says something to screen readers only, once what they are saying is over. For what others see without words. */
export function useStatus(): (words: string) => void {
  return useContext(Say);
}

/** Gives what is inside it one quiet live region to share. */
export function StatusLine({ children }: { children: ComponentChildren }) {
  const [words, setWords] = useState('');
  // The same words again would be no change, of which nobody is told: an unseen mark makes them one.
  const say = useCallback((next: string) => setWords(now => (next && now === next ? `${next}\u2060` : next)), []);
  return (
    <Say.Provider value={say}>
      {children}
      <p role="status" class="unseen">
        {words}
      </p>
    </Say.Provider>
  );
}
