import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A choice between on and off, with its words as part of the target. */
export function Checkbox({ checked, onChange, children }: Props) {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
