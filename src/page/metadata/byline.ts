import type { PageLanguage } from '../../core/language';
import { identifyLanguage } from '../../core/text/identify-language';
import { attributeOf, rootOf } from '../prototypes';
import type { Steps } from '../steps';
import { authorNames } from './author-names';
import type { Headline } from './headline';
import { signature } from './signature';
import type { NamedAuthor, StructuredData } from './structured-data';
import { hostOf, keyOf } from './title-claims';
import { bylineBeside, markedByline, type NameReader, nameReader } from './visible-byline';

/** "andrew.keane", "admin2": how an editors' system calls its users. */
const LOGIN = /^(?=.*[\d._-]|\p{Ll}+$)[\p{Ll}\d._-]+$/u;

/**
 * The article's authors, joined by ", "; undefined when the page names none. People from structured data come first, then the
 * byline that the reader sees, then whoever else signs: a user of the editors' system, an agency, or the publisher itself.
 */
export function* findByline(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  languages: readonly PageLanguage[],
): Steps<string | undefined> {
  const isSite = siteTest(structured);
  const told =
    structured.authors.map(source => namesIn(source, isSite, languages)).find(names => names.length > 0) ?? [];
  if (told.some(name => !LOGIN.test(name))) return unique(told);
  const root = rootOf(document);
  const element = headline?.element ?? null;
  const language = identifyLanguage(headline?.text ?? '', attributeOf(root, 'lang'), languages);
  const read = nameReader(language, languages);
  const readPeople: NameReader = lines => read(lines).filter(name => !isSite(name));
  const near = root && element ? yield* bylineBeside(element, root, languages, read) : [];
  const seen = near.filter(name => !isSite(name));
  if (!root || seen.length > 0 || told.length > 0) return unique(seen.length > 0 ? seen : told);
  // Where the publisher signs in sight, what is marked further down are the authors of teasers.
  const marked = near.length > 0 ? [] : yield* markedByline(root, element, readPeople);
  const others = marked.length > 0 ? marked : yield* signature(root, element, languages, readPeople);
  if (others.length > 0 || near.length > 0) return unique(others.length > 0 ? others : near);
  return structured.authors.flat().find(({ name }) => looksSigned(name))?.name;
}

/** The people whom a source of the data names, and then the agencies beside them; empty where it names none but agencies. */
function namesIn(
  source: NamedAuthor[],
  isSite: (name: string) => boolean,
  languages: readonly PageLanguage[],
): string[] {
  const named = (isPerson: boolean): string[] =>
    source
      .filter(({ name, person }) => (person !== false) === isPerson && !isSite(name))
      .flatMap(({ name }) => authorNames(name, languages));
  const people = named(true);
  return people.length > 0 ? [...people, ...named(false)] : [];
}

/** Tells the publisher from the people: by the names that the page gives it, by the host's, and by what the data calls no person. */
function siteTest({ siteNames, authors, addresses }: StructuredData): (name: string) => boolean {
  const bodies = authors.filter(source => source.every(({ person }) => person === false)).flat();
  const sites = new Set([...siteNames, ...bodies.map(({ name }) => name)].map(keyOf));
  const hosts = addresses.map(address => hostOf(address).replace(/^www\./, '')).filter(Boolean);
  return name => {
    const key = keyOf(name);
    return sites.has(key) || key === '' || hosts.some(host => isOfHost(name, host));
  };
}

/** A good part of the host's name, or a name with the host in it: "Broadcasting House (www.example.com)". */
function isOfHost(name: string, host: string): boolean {
  const key = keyOf(name);
  const hostKey = keyOf(host);
  return (key.length * 3 > hostKey.length && hostKey.includes(key)) || name.toLowerCase().includes(host);
}

function unique(names: string[]): string | undefined {
  return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/** Words, not an id or the address of a profile. */
function looksSigned(name: string): boolean {
  return /\p{L}{2}/u.test(name) && !/^(?:https?:|www\.|\/)|@/.test(name) && name.length < 100;
}
