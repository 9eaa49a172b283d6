/**
 * Arrow keys in a list whose rows are buttons marked `data-row`: up, down, Home and End move between those in view, which
 * leaves out what is folded away or can not be used now.
 */
export function onRowKey(event: KeyboardEvent, list: Element): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]:enabled')].filter(row => row.checkVisibility());
  const at = rows.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const target = rows[steps[event.key] ?? -1];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** The step that an arrow key along the line asks for: forward is to the left where the words of the row run that way. */
export function stepOf({ key, target }: KeyboardEvent): 1 | -1 | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const rightwards = (target as Element).matches(':dir(rtl)') ? -1 : 1;
  return key === 'ArrowRight' ? rightwards : (-rightwards as 1 | -1);
}
