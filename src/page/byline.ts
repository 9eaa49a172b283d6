import type { Language } from '../core/language';
import { authorNames } from './author-names';
import type { Headline } from './headline';
import { rootOf } from './prototypes';
import type { StructuredData } from './structured-data';

const MARKED = '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i]';

/**
 * The article's authors as printed, joined by ", "; undefined when the page names none. From structured data, otherwise from
 * elements that say they hold the byline.
 */
export function findByline(
  document: Document,
  structured: StructuredData,
  _headline: Headline | null,
  languages: readonly Language[],
): string | undefined {
  const publishers = new Set(structured.siteNames.map(name => name.toLowerCase()));
  for (const source of structured.authors) {
    const names = source.flatMap(({ name }) => authorNames(name, languages));
    const own = names.filter(name => !publishers.has(name.toLowerCase()));
    if (own.length > 0) return [...new Set(own)].join(', ');
  }
  const root = rootOf(document);
  if (!root) return undefined;
  for (const element of [...root.querySelectorAll(MARKED)].slice(0, 20)) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const names = text.length < 120 && element.checkVisibility() ? authorNames(text, languages) : [];
    if (names.length > 0) return names.join(', ');
  }
  return undefined;
}
