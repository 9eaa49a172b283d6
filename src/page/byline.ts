import type { Language } from '../core/language';
import { authorNames } from './author-names';
import type { Headline } from './headline';
import { rootOf } from './prototypes';
import type { NamedAuthor, StructuredData } from './structured-data';
import { keyOf } from './title-claims';
import { visibleByline } from './visible-byline';

/**
 * The article's authors, joined by ", "; undefined when the page names none. People from structured data come first, then the
 * byline that the reader sees, then whoever else signs: an agency, or the publisher itself.
 */
export function findByline(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  languages: readonly Language[],
): string | undefined {
  const root = rootOf(document);
  const sites = new Set(structured.siteNames.map(keyOf));
  const isPerson = ({ name, person }: NamedAuthor): boolean => person !== false && !sites.has(keyOf(name));
  for (const source of structured.authors) {
    const names = namesIn(source.filter(isPerson), languages).filter(name => !sites.has(keyOf(name)));
    if (names.length > 0) return [...new Set([...names, ...namesIn(source.filter(isAgency), languages)])].join(', ');
  }
  const visible = root && visibleByline(root, headline?.element ?? null, languages);
  if (visible?.length) return visible.join(', ');
  return structured.authors.flatMap(source => source.map(({ name }) => name)).find(isName);

  function isAgency({ name, person }: NamedAuthor): boolean {
    return person === false && !sites.has(keyOf(name));
  }
  function isName(name: string): boolean {
    return authorNames(name, languages).length > 0;
  }
}

function namesIn(authors: NamedAuthor[], languages: readonly Language[]): string[] {
  return [...new Set(authors.flatMap(({ name }) => authorNames(name, languages)))];
}
