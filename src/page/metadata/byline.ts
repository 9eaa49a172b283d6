import type { PageLanguage } from '../../core/language';
import { rootOf } from '../prototypes';
import { authorNames } from './author-names';
import type { Headline } from './headline';
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
  languages: readonly PageLanguage[],
): string | undefined {
  const sites = new Set(structured.siteNames.map(keyOf));
  const isSite = (name: string): boolean => sites.has(keyOf(name)) || keyOf(name) === '';
  for (const source of structured.authors) {
    const others = source.filter(({ name }) => !isSite(name));
    const people = namesIn(
      others.filter(({ person }) => person !== false),
      languages,
    );
    if (people.length > 0) return unique([...people, ...namesIn(others, languages)]);
  }
  const root = rootOf(document);
  const visible = root ? visibleByline(root, headline?.element ?? null, languages, isSite) : [];
  if (visible.length > 0) return unique(visible);
  return structured.authors.flat().find(({ name }) => looksSigned(name))?.name;
}

function namesIn(authors: NamedAuthor[], languages: readonly PageLanguage[]): string[] {
  return authors.flatMap(({ name }) => authorNames(name, languages));
}

function unique(names: string[]): string {
  return [...new Set(names)].join(', ');
}

/** Words, not an id or the address of a profile. */
function looksSigned(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/^(?:https?:|www\.|\/)|@/.test(name) && name.length < 100;
}
