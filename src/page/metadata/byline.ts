import type { PageLanguage } from '../../core/language';
import { rootOf, urlOf } from '../prototypes';
import { authorNames } from './author-names';
import type { Headline } from './headline';
import type { NamedAuthor, StructuredData } from './structured-data';
import { hostOf, keyOf } from './title-claims';
import { visibleByline } from './visible-byline';

/** "andrew.keane", "admin2": how an editors' system calls its users. */
const LOGIN = /^(?=.*[\d._-]|\p{Ll}+$)[\p{Ll}\d._-]+$/u;

/**
 * The article's authors, joined by ", "; undefined when the page names none. People from structured data come first, then the
 * byline that the reader sees, then whoever else signs: an agency, or the publisher itself. The reader's byline is taken where
 * it holds all that the data names and more, or where the data holds no more than a name to log in with.
 */
export function findByline(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  languages: readonly PageLanguage[],
): string | undefined {
  const isSite = siteTest(document, structured);
  const root = rootOf(document);
  const visible = root
    ? visibleByline(root, headline?.element ?? null, languages, isSite)
    : { names: [], isNear: false };
  const seen = new Set(visible.isNear ? visible.names.map(keyOf) : []);
  for (const source of structured.authors) {
    const others = source.filter(({ name }) => !isSite(name));
    const people = namesIn(
      others.filter(({ person }) => person !== false),
      languages,
    ).filter(name => !isSite(name));
    if (people.length === 0) continue;
    const hasLess = people.every(name => seen.has(keyOf(name)) || LOGIN.test(name));
    return unique(hasLess && visible.names.length > 0 ? visible.names : [...people, ...namesIn(others, languages)]);
  }
  if (visible.names.length > 0) return unique(visible.names);
  return structured.authors.flat().find(({ name }) => looksSigned(name))?.name;
}

/** Tells the publisher from the people: by the names that the page gives it, by the host's, and by what the data calls no person. */
function siteTest(document: Document, { siteNames, authors }: StructuredData): (name: string) => boolean {
  const bodies = authors.filter(source => source.every(({ person }) => person === false)).flat();
  const sites = new Set([...siteNames, ...bodies.map(({ name }) => name)].map(keyOf));
  const host = keyOf(hostOf(urlOf(document)));
  return name => {
    const key = keyOf(name);
    return sites.has(key) || key === '' || (key.length * 3 > host.length && host.includes(key));
  };
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
