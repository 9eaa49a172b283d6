import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';

/** A command of the manifest. */
export type Command = 'toggle-highlights' | 'next-highlight' | 'previous-highlight' | '_execute_action';

/** The keys of each command as the reader has set them, in the browser's words: "Alt+Shift+U". */
export type Shortcuts = Partial<Record<Command, string>>;

/** Empty until the browser has told them, which it does before anybody can ask for a tooltip. */
export function useShortcuts(): Shortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcuts>({});
  useEffect(() => {
    void browser.commands
      .getAll()
      .then(commands =>
        setShortcuts(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut || undefined]))),
      );
  }, []);
  return shortcuts;
}
