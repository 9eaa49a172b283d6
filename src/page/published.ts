import type { Headline } from './headline';
import { attributeOf, rootOf } from './prototypes';
import type { StructuredData } from './structured-data';
import { readDate } from './visible-date';

/** How far after the headline a dateline may stand, in texts. */
const MOST_TEXTS = 40;

/**
 * When the article was published: ISO 8601 as the page writes it, in its own time zone. From structured data, otherwise from
 * the <time> elements and texts beside the headline in the page's language. `language` is a BCP 47 tag.
 */
export function findPublished(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  language: string,
): string | undefined {
  for (const written of structured.published) {
    const date = readDate(written, language);
    if (date) return date;
  }
  const root = rootOf(document);
  return root ? besideHeadline(root, headline?.element ?? null, language) : undefined;
}

function besideHeadline(root: Element, headline: Element | null, language: string): string | undefined {
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  if (headline) nodes.currentNode = headline;
  let texts = 0;
  for (let node = nodes.nextNode(); node && texts < MOST_TEXTS; node = nodes.nextNode()) {
    if (node.nodeType === 1) {
      const date = readDate(attributeOf(node as Element, 'datetime'), language);
      if (date && (node as Element).localName === 'time') return date;
      continue;
    }
    const text = node.textContent!;
    if (!/\S/.test(text)) continue;
    texts++;
    const date = text.length < 120 && /\d/.test(text) ? readDate(text, language) : undefined;
    if (date) return date;
  }
  return undefined;
}
