import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';

/** A command of the manifest. */
export type Command = 'toggle-highlights' | 'next-highlight' | 'previous-highlight' | '_execute_action';

/** The keys of each command as the reader has set them, in the browser's words: "Alt+Shift+U". */
export type Shortcuts = Partial<Record<Command, string>>;

/** Undefined until the browser has told them. */
export function useShortcuts(): Shortcuts | undefined {
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  useEffect(() => {
    void browser.commands
      .getAll()
      .then(commands =>
        setShortcuts(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut || undefined]))),
      );
  }, []);
  return shortcuts;
}
