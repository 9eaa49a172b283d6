import type { ComponentChildren } from 'preact';

interface Props<Id extends string> {
  tabs: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect(id: Id): void;
  /** The panel of the selected tab. */
  children: ComponentChildren;
}

/** Tabs as the ARIA practices describe them: one tab stop, arrow keys, Home and End; selection follows focus. */
export function Tabs<Id extends string>({ tabs, selected, onSelect, children }: Props<Id>) {
  const index = tabs.findIndex(tab => tab.id === selected);

  function onKeyDown(event: KeyboardEvent): void {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const steps: Record<string, number> = { [forward]: index + 1, [backward]: index - 1, Home: 0, End: -1 };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const { id } = tabs.at(target % tabs.length)!;
    onSelect(id);
    document.getElementById(`tab-${id}`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === selected}
            aria-controls="tab-panel"
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
