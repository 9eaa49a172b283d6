import { type Span, textOf } from '../../src/core/article';
import { placesOf } from '../../src/extension/places';
import { defaults } from '../../src/extension/settings';
import { HighlightLayer } from '../../src/page/highlights/highlight-layer';
import { paint } from '../../src/page/highlights/paint';
import { read, understand } from '../../src/reading';

/** Reads and paints the live page beside which it runs, and lists every promise of the page layer that did not hold. */
export function probe(document: Document) {
  const broken: string[] = [];
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const reading = read(document);
  const { article, verdict } = reading;
  const insights = reading.article && understand(reading.article);
  for (const [block, { text }] of article?.blocks.entries() ?? []) {
    if (!text || text !== collapse(text)) broken.push(`block ${block} is empty or not collapsed: "${text}"`);
    check({ block, start: 0, end: text.length });
  }
  for (const span of spansIn(insights)) check(span);
  if (JSON.stringify(read(document).article) !== JSON.stringify(article)) broken.push('a second read differs');

  const layer = new HighlightLayer();
  const places = insights ? placesOf(reading, insights, defaults.kinds) : [];
  paint(layer, places, defaults);
  if (CSS.highlights.size === 0 && places.length > 0) broken.push('nothing was painted');
  layer.clear();
  if (CSS.highlights.size > 0) broken.push('highlights are left after clearing');

  if (observer.takeRecords().length > 0) broken.push('reading or painting changed the page');
  if (document.documentElement.outerHTML !== before) broken.push('the HTML is not what it was');
  return { ...verdict, article, broken };

  /** The words in the page at the live place of a span must be the words of the span. */
  function check(span: Span): void {
    const expected = textOf(article!, span);
    const found = reading.rangeOf(span)?.toString() ?? 'nowhere';
    if (collapse(found) !== collapse(expected)) broken.push(`the range of "${expected}" holds "${found}"`);
  }
}

/** All spans within a value, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('block' in value && 'start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
