import { browser } from '../browser';

/** What only Chrome has, and the types do not know. */
interface WithSidePanel {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Opens the panel beside the page, where it stays. Must be called in the very turn of a click, since the browsers ask for
 * one; that is why the window has to be known before.
 */
export function openBeside(windowId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
