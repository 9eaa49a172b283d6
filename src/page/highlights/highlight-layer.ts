/** One highlight: where, on top of what, and its CSS rules. */
export interface LayerEntry {
  ranges: Range[];
  /** The higher lies on top. */
  priority: number;
  rules: string;
}

/**
 * Some highlights of one document, by the CSS Custom Highlight API and an adopted style sheet alone: no node, attribute
 * or style of the page is touched, no policy of the page stands in the way, and after `clear` nothing is left.
 *
 * The registry is shared with the page and its other scripts: only our own names are touched, and neither it nor a
 * highlight is ever iterated, which throws in a Firefox content script.
 */
export class HighlightLayer {
  private readonly names = new Set<string>();
  private readonly roots = new Set<Document | ShadowRoot>();
  private readonly sheet = new CSSStyleSheet();

  /** Shows these highlights, by name, and no others; also puts back what another script has cleared. */
  show(entries: ReadonlyMap<string, LayerEntry>): void {
    this.clear();
    this.sheet.replaceSync([...entries.values()].map(({ rules }) => rules).join('\n'));
    for (const [name, { ranges, priority }] of entries) {
      const highlight = new Highlight();
      highlight.priority = priority;
      for (const range of ranges) {
        highlight.add(range);
        this.roots.add(range.startContainer.getRootNode() as Document | ShadowRoot);
      }
      CSS.highlights.set(name, highlight);
      this.names.add(name);
    }
    for (const root of this.roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
  }

  clear(): void {
    for (const name of this.names) CSS.highlights.delete(name);
    for (const root of this.roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.sheet);
    }
    this.names.clear();
    this.roots.clear();
  }
}
