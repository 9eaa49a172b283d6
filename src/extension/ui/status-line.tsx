import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

const Say = createContext<(words: string) => void>(() => {});

/** Says something to screen readers only, once what they are saying is over. For what others see without words. */
export function useStatus(): (words: string) => void {
  return useContext(Say);
}

/** Gives what is inside it one quiet live region to share. */
export function StatusLine({ children }: { children: ComponentChildren }) {
  const [words, say] = useState('');
  return (
    <Say.Provider value={say}>
      {children}
      <p role="status" class="unseen">
        {words}
      </p>
    </Say.Provider>
  );
}
