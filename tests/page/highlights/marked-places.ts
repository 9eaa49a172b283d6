import { afterEach, beforeEach } from 'vitest';
import type { Kind } from '../../../src/core/kinds';
import { HighlightLayer } from '../../../src/page/highlights/highlight-layer';
import type { Place } from '../../../src/page/highlights/paint';

export const style = { tint: 14, linesOnly: false, print: false };

/** A layer for each test, cleared with the page behind it. */
export let layer: HighlightLayer;
beforeEach(() => {
  layer = new HighlightLayer();
});
afterEach(() => {
  layer.clear();
  document.body.replaceChildren();
});

/** Puts HTML into the page and returns a place of a kind for the text of each `<b>`. */
export function place(kind: Kind, html: string, root: Element | ShadowRoot = document.body): Place[] {
  root.innerHTML = html;
  return [...root.querySelectorAll('b')].map(element => ({ kind, range: rangeOver(element) }));
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild!);
  return range;
}

/** Names of our highlights in the registry. */
export const ours = () => [...CSS.highlights.keys()].filter(name => name.startsWith('lede-'));
/** Our rules as CSS. */
export const rules = () =>
  document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join();
