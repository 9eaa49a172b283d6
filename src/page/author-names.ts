import type { Language } from '../core/language';

/** A name has at most this many UTF-16 units and words; more is a sentence. */
const LONGEST = 60;
const MOST_WORDS = 6;

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,64}|https?:\/\/\S*|www\.\S*|(?:^|\s)@\w+/giu;
const BRACKETED = /\s*[([{][^)\]}]{0,80}[)\]}]/g;
const BETWEEN = /\s*(?:[,;|/•·、，；\n]|\s[-–—]\s|&)\s*/u;

/**
 * The names in a byline: "By Jane Doe and John Roe, staff writers" holds two. Prefixes, addresses, jobs and ids are left out.
 * Case and order are kept. Empty when nothing in it looks like a name.
 */
export function authorNames(byline: string, languages: readonly Language[]): string[] {
  const line = byline.replace(ADDRESS, ' ').replace(BRACKETED, ' ').replace(/\s+/g, ' ').trim();
  const names = withoutPrefix(line, languages)
    .split(BETWEEN)
    .flatMap(part => part.split(conjunction(languages)))
    .map(part => withoutPrefix(part, languages).replace(/^[\s:.–—-]+|[\s:–—-]+$/gu, ''))
    .filter(isName);
  return [...new Map(names.map(name => [name.toLowerCase(), name])).values()];
}

/** Letters, not too long, and no address of a page: "/authors/jane" is an id. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST && /\p{L}/u.test(name) && name.split(' ').length <= MOST_WORDS;
}

/** Leaves out the words before a name: "By", "Theo", "Written by". */
function withoutPrefix(text: string, languages: readonly Language[]): string {
  const lower = text.toLowerCase();
  for (const { page } of languages) {
    for (const prefix of page.bylinePrefixes) {
      if (!lower.startsWith(prefix.toLowerCase())) continue;
      const rest = text.slice(prefix.length);
      if (/^\s*[:：]|^\s/u.test(rest)) return withoutPrefix(rest.replace(/^[\s:：]+/u, ''), languages);
    }
  }
  return text;
}

let joined: RegExp | undefined;

/** The words that join two names in the languages at hand, from `Intl`: " and ", " và ". */
function conjunction(languages: readonly Language[]): RegExp {
  joined ??= new RegExp(
    [...new Set([...languages.map(({ code }) => code), 'de', 'fr', 'es'])]
      .map(code => new Intl.ListFormat(code).formatToParts(['a', 'b'])[1]!.value.trim())
      .filter(word => /^\p{L}+$/u.test(word))
      .map(word => `\\s${word}\\s`)
      .join('|'),
    'iu',
  );
  return joined;
}
