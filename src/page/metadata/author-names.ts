import type { PageLanguage, PageWords } from '../../core/language';
import { remembered } from '../../core/remembered';

/** A name has at most this many UTF-16 units and words; more is a sentence. */
const LONGEST = 60;
const MOST_WORDS = 6;
/** A name that stands on the page without a mark that it is one has no more words than this. */
const MOST_WORDS_UNMARKED = 5;

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,64}|[hH][tT]{2}[pP][sS]?:\/\/\S*|[wW]{3}\.\S*|(?:^|\s)@\w+/gu;
const BRACKETED = /\s*[([{][^)\]}]{0,80}[)\]}]/g;
const BETWEEN = /\s*(?:[,;|/•·、，；\n]|\s[-–—]\s|&)\s*/u;
/** A script that leaves no space between words. */
const DENSE = /\p{sc=Han}|\p{sc=Hangul}/u;
/** A few signs of a script without case: a name in Chinese or Japanese. */
export const CASELESS = /^[\p{Lo}\p{Lm}\s·・]{2,7}$/u;
const NAME_WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u;
/** "van", "de", "bin": short words inside a name. */
const PARTICLE = /^(?:\p{Ll}{1,3}|\p{Ll}['’]\p{L}+)$/u;

/**
 * The names in a byline: "By Jane Doe and John Roe, staff writers" holds two. Prefixes, addresses, jobs and ids are left out.
 * Case and order are kept. Empty when nothing in it looks like a name.
 */
export function authorNames(byline: string, languages: readonly PageLanguage[]): string[] {
  const line = byline.replace(ADDRESS, ' ').replace(BRACKETED, ' ').replace(/ +/g, ' ').trim();
  const { conjunction, furniture } = wordsOf(languages);
  const told = withoutPrefix(line, languages);
  if (isEnd(line, languages) || /[:：]$/.test(told)) return []; // "Reviewed by Jane Doe", "Translation:"
  const names = told
    .split(BETWEEN)
    .flatMap(part => part.split(conjunction))
    .filter(part => !isEnd(part, languages))
    .map(part => withoutEnd(withoutPrefix(part, languages), languages).replace(/^[\s:.–—*-]+|[\s:–—*-]+$/gu, ''))
    .filter(name => isPossible(name) && !isJob(name, languages) && !furniture.has(name.toLowerCase()));
  return names.filter((name, i) => names.findIndex(other => other.toLowerCase() === name.toLowerCase()) === i);
}

/** Whether a line can only be a name: a few capitalised words and nothing else, or a few signs of a script without case. */
export function looksLikeName(line: string): boolean {
  if (CASELESS.test(line)) return true;
  const words = line.split(' ');
  if (words.length > MOST_WORDS_UNMARKED || line.length > LONGEST) return false;
  if (!NAME_WORD.test(words[0]!) || !NAME_WORD.test(words.at(-1)!)) return false;
  return line.length > 2 && words.every(word => NAME_WORD.test(word) || PARTICLE.test(word));
}

/** Whether a line begins with words that come before an author's name. */
export function hasPrefix(line: string, languages: readonly PageLanguage[]): boolean {
  return withoutPrefix(line, languages) !== line;
}

/** Whether the authors are at an end where a line begins: "in", "Published", "Fact-checked by John Roe". */
export function isEnd(line: string, languages: readonly PageLanguage[]): boolean {
  const lower = line.toLowerCase();
  return wordsOf(languages).ends.some(end => lower === end || (end.includes(' ') && lower.startsWith(`${end} `)));
}

/** Letters, not too long, and no label: "105092" and "/authors/jane" are ids, "Photo: Jane Doe" is of another. */
function isPossible(name: string): boolean {
  const isShort = name.length >= 2 && name.length <= LONGEST && name.split(' ').length <= MOST_WORDS;
  return isShort && /\p{L}/u.test(name) && !/[:：]/.test(name);
}

function isJob(text: string, languages: readonly PageLanguage[]): boolean {
  const words = new Set(text.toLowerCase().split(' '));
  const lower = text.toLowerCase();
  return wordsOf(languages).jobs.some(job => (job.includes(' ') ? lower.includes(job) : words.has(job)));
}

/** Leaves out the words before a name: "By", "Theo", "Written by", one after the other. */
export function withoutPrefix(text: string, languages: readonly PageLanguage[]): string {
  let rest = text;
  for (let more = true; more; ) {
    const lower = rest.toLowerCase();
    const prefix = wordsOf(languages).prefixes.find(words => lower.startsWith(words) && endsWord(rest, words.length));
    more = prefix !== undefined;
    if (more) rest = rest.slice(prefix!.length).replace(/^[\s:：]+/u, '');
  }
  return rest;
}

/** Leaves out what follows a name: "Jane Doe in Paris", "Lan Hương thực hiện", "Jane Doe, PhD", "山田太郎記者". */
function withoutEnd(text: string, languages: readonly PageLanguage[]): string {
  const lower = text.toLowerCase();
  const { ends } = wordsOf(languages);
  const cuts = ends.flatMap(end => {
    if (DENSE.test(end)) return lower.length > end.length && lower.endsWith(end) ? [lower.length - end.length] : [];
    const at = ` ${lower} `.indexOf(` ${end} `);
    return at > 0 || (at === 0 && /^\p{Ll}/u.test(text)) ? [at] : [];
  });
  return text.slice(0, Math.min(text.length, ...cuts)).trimEnd();
}

/** "By Jane" and "By: Jane", not "Byron"; Chinese and Japanese leave no space: "记者李明". */
function endsWord(text: string, at: number): boolean {
  return at === text.length || /[\s:：,]/u.test(text[at]!) || DENSE.test(text[at - 1]!);
}

/** The word lists of all packs in lower case, the longest entries first, so that "Story by" is tried before "Story". */
interface Words {
  jobs: string[];
  prefixes: string[];
  ends: string[];
  conjunction: RegExp;
  /** "Table of Contents". */
  furniture: ReadonlySet<string>;
}

const wordsOf = remembered((languages: readonly PageLanguage[]): Words => {
  const pages = [...new Set(languages.map(({ page }) => page))]; // many languages share one
  const all = (field: keyof PageWords): string[] => longestFirst(pages.flatMap(page => page[field]));
  return {
    jobs: all('jobs'),
    prefixes: all('bylinePrefixes'),
    ends: all('bylineEnds'),
    conjunction: conjunctionOf(all('conjunctions')),
    furniture: new Set(all('furniture')),
  };
});

/** "and", in a line of capitals "AND"; written large it is a name: "Dan" is "and" in Indonesian. */
function conjunctionOf(words: readonly string[]): RegExp {
  const small = words.join('|');
  return new RegExp(`(?:^|\\s)(?:${small})(?=\\s|$)|\\s(?:${small.toUpperCase()})(?=\\s)`, 'u');
}

function longestFirst(list: string[]): string[] {
  return list.map(words => words.toLowerCase()).sort((a, b) => b.length - a.length);
}
