import { useState } from 'preact/hooks';

/** Set by the one live region of the page, as long as there is one. */
let tell: (words: string, isShown: boolean) => void = () => {};

/** Says something to screen readers only, once what they are saying is over. For what others see without words. */
export const say = (words: string) => tell(words, false);

/** Says something to everybody; it is gone after a while. */
export const show = (words: string) => tell(words, true);

/** The quiet live region in which `say` and `show` say what they are told. */
export function StatusLine() {
  const [{ words, isShown }, setStatus] = useState({ words: '', isShown: false });
  // The same words again would be no change, of which nobody is told: an unseen mark makes them one.
  tell = (next, isShown) =>
    setStatus(({ words }) => ({ words: next && words === next ? `${next}\u2060` : next, isShown }));
  return (
    <p role="status" class={isShown ? 'toast' : 'unseen'}>
      {words}
    </p>
  );
}
