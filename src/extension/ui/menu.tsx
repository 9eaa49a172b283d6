import { useRef, useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import { MoreIcon } from './icons';
import { onRowKey } from './row-keys';
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

  return (
    <>
      <IconButton title={t('more')} aria-haspopup="menu" aria-expanded={open} popovertarget="menu">
        <MoreIcon />
      </IconButton>
      <div
        ref={list}
        id="menu"
        class="menu"
        role="menu"
        tabIndex={-1}
        aria-label={t('more')}
        popover="auto"
        onKeyDown={event => {
          if (event.key === 'Tab') list.current?.hidePopover();
          onRowKey(event, event.currentTarget);
        }}
        onToggle={event => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (opened) event.currentTarget.querySelector<HTMLElement>(':enabled')?.focus();
        }}
      >
        {items.map(({ label, onChoose, checked, apart, disabled, keys }) => (
          <button
            key={label}
            type="button"
            class={apart ? 'apart' : undefined}
            {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': checked })}
            tabIndex={-1}
            data-row
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
