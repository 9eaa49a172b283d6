import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import { DoneIcon } from './icons';
import { say } from './status-line';
import { t } from './words';

/** How long a button shows that it has copied, in milliseconds. */
const SHOWN = 1500;

/** Copies text, and says so: to the eye for a moment, to a screen reader once. */
export function useCopy(): { copied: boolean; copy(text: string): Promise<void> } {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => {
      setCopied(false);
      say('');
    }, SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);

  return {
    copied,
    async copy(text) {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      say(t('copied'));
    },
  };
}

interface Props {
  label: string;
  text(): string;
  disabled?: boolean;
  /** The same has just been copied in another way. */
  done?: boolean;
  /** The icon. */
  children: ComponentChildren;
}

export function CopyButton({ label, text, disabled, done, children }: Props) {
  const { copied, copy } = useCopy();
  return (
    <IconButton title={label} disabled={disabled} onClick={() => copy(text())}>
      {copied || done ? <DoneIcon /> : children}
    </IconButton>
  );
}
