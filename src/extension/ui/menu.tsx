import { useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons';
import { t } from './words';

export interface MenuItem {
  label: string;
  onChoose(): void;
  /** For items that are on or off. */
  checked?: boolean;
  /** Set off from the items above. */
  apart?: boolean;
  disabled?: boolean;
  /** The keys that do the same everywhere: "Alt+Shift+J". */
  keys?: string;
}

/** A button with a menu as the ARIA practices describe it; the browser's popover closes it on Escape and clicks outside. */
export function Menu({ items }: { items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.children ?? [])].filter(child => child instanceof HTMLButtonElement);

  function onKeyDown(event: KeyboardEvent): void {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (step === undefined) return;
    event.preventDefault();
    all.at(step % all.length)?.focus();
  }

  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-haspopup="menu"
        aria-expanded={open}
        title={t('more')}
        popovertarget="menu"
      >
        <MoreIcon />
      </button>
      <div
        ref={list}
        id="menu"
        class="menu"
        role="menu"
        tabIndex={-1}
        aria-label={t('more')}
        popover="auto"
        onKeyDown={onKeyDown}
        onToggle={event => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (opened) entries()[0]?.focus();
        }}
      >
        {items.map(({ label, onChoose, checked, apart, disabled, keys }) => (
          <button
            key={label}
            type="button"
            class={apart ? 'apart' : undefined}
            {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked })}
            tabIndex={-1}
            disabled={disabled}
            onClick={() => {
              list.current?.hidePopover();
              onChoose();
            }}
          >
            {label}
            {keys && <kbd>{keys}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}
