import { type Mention, type Mentions, nameKey, wordsOf } from './name-mentions';

/** Letters of the shortest form that initials alone explain: "UN" may be many a body. */
const FEWEST_INITIALS = 3;

/**
 * Joins short forms of organisations that no bracket explains with their full names: "JPL" where the Jet Propulsion Laboratory
 * is the only one with these initials; and what stands in brackets behind a full name that has its letters: "Donetsk National
 * University (DonNU)".
 */
export function linkInitials(mentions: Mentions, aliases: Map<string, string>): void {
  const organisations = mentions.all.filter(({ kind }) => kind === 'organisation');
  const full = new Map<string, Set<string>>();
  for (const mention of organisations) {
    const initials = initialsOf(mention);
    if (initials.length < FEWEST_INITIALS) continue;
    const keys = full.get(initials) ?? new Set();
    full.set(initials, keys.add(nameKey(wordsOf(mention))));
  }
  for (const mention of organisations) {
    const [short, ...others] = wordsOf(mention);
    if (others.length > 0) continue;
    const key = nameKey([short!]);
    const names = short!.acronym ? full.get(short!.text) : undefined;
    const name = explained(mention, mentions) ?? (names?.size === 1 ? [...names][0] : undefined);
    if (name && !aliases.has(key)) aliases.set(key, name);
  }
}

/** The capitals that its words begin with; empty where it is an abbreviation itself. */
function initialsOf(mention: Mention): string {
  const words = wordsOf(mention);
  return words.length > 1
    ? words
        .filter(({ capital }) => capital)
        .map(({ text }) => text[0])
        .join('')
    : '';
}

/** The key of the organisation whose letters stand in a bracket behind it, but not "Harlow Stores (Pikeco)". */
function explained({ sentence: { words }, from, to }: Mention, mentions: Mentions): string | undefined {
  const before = mentions.at(words[from - 2]);
  const isBracket = words[from - 1]?.text === '(' && words[to]?.text === ')';
  if (!isBracket || before?.kind !== 'organisation') return undefined;
  const full = nameKey(wordsOf(before));
  return hasLetters(full, words[from]!.key) ? full : undefined;
}

/** The letters of the second come in the first in their order. */
function hasLetters(full: string, short: string): boolean {
  let found = 0;
  for (const letter of full) if (letter === short[found]) found++;
  return found === short.length;
}
