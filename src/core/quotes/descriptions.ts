import type { Language, NameWords } from '../language';
import { remembered } from '../remembered';
import { singulars } from '../text/plurals';

/** A description in lower case without what points at its noun: "the minister" → "minister", "công ty này" → "công ty". */
export function plainOf(description: string, { quotes }: Language): string {
  const whole = description.toLowerCase();
  const determiner = quotes.determiners.find(entry => whole[entry.length] === ' ' && whole.startsWith(entry));
  const words = whole.slice(determiner ? determiner.length + 1 : 0).split(' ');
  if (words.length > 1 && quotes.demonstratives.includes(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** A description without whose it is: "the body | of a woman" is no she, "the leader | of the council" is no council. */
export function headOf(description: string, owners: readonly string[]): string {
  const ends = owners.map(owner => description.indexOf(` ${owner} `)).filter(at => at > 0);
  return description.slice(0, Math.min(description.length, ...ends));
}

/** Whether a description points back to somebody named before: "vị luật sư này", "the 24-year-old", "tiền đạo 22 tuổi". */
export function pointsBack(description: string, { names, quotes }: Language): boolean {
  const whole = description.toLowerCase();
  const words = whole.split(' ');
  const age = words.find(word => /^\p{Nd}+-\p{L}/u.test(word)); // "the 38-year-old from Barry"
  const [first, last] = [words[0]!, age?.replace(/^\p{Nd}+-/u, '') ?? words.at(-1)!];
  if (isKnownByJob(words, { names, quotes })) return true;
  return quotes.demonstratives.some(entry => {
    if (!entry.includes(' … ')) return first === entry || last === entry || whole === entry;
    const [opening, closing] = entry.split(' … ');
    if (closing === '') return `${whole} `.startsWith(`${opening} `);
    if (last !== closing) return false;
    if (opening !== '') return first === opening;
    return [names.roles, ...quotes.pronouns].some(list => beginsWith(words, list)); // "cô gái 18 tuổi"
  });
}

/**
 * Whether a description may stand for whoever bears a role: "the minister" for a "Health Minister", "nữ tiến sĩ" for a "TS",
 * "the officer" for an "Inspector"; but "a minister" is another one.
 */
export function fitsRole(description: string, bearer: string, language: Language): boolean {
  const { quotes, names } = language;
  const words = description.toLowerCase().split(' ');
  if (quotes.indefinites.includes(words[0]!)) return false;
  if (repeatsRole(description, bearer, language)) return true;
  const role = paddedRole(bearer);
  const noun = roleNounOf(plainOf(description, language).split(' '), language);
  if (noun === undefined) return false;
  const fits = (entry: string) => role.includes(` ${entry.toLowerCase()} `);
  return fits(noun) || names.roleSynonyms.some(line => lowered(line).has(noun) && line.some(fits));
}

/** Whether a description has the very words of a role: "the US President" for a "US President", not for a "Secretary General". */
export function repeatsRole(description: string, bearer: string, language: Language): boolean {
  const wanted = plainOf(description, language);
  const role = paddedRole(bearer);
  return role.includes(` ${wanted} `) || wanted.endsWith(role.trimEnd());
}

function paddedRole(role: string): string {
  return ` ${role.toLowerCase().replaceAll(',', ' ')} `;
}

/** Whether a description tells what somebody is by trade or rank. */
export function tellsRole(description: string, language: Language): boolean {
  return roleNounOf(plainOf(description, language).split(' '), language) !== undefined;
}

/** The longest role that ends a description; where what describes it follows it, the one that it begins with. */
function roleNounOf(words: readonly string[], { names }: Language): string | undefined {
  const roles = lowered(names.roles);
  const start = words.findIndex((_, i) => roles.has(words.slice(i).join(' ')));
  if (start >= 0) return words.slice(start).join(' ');
  if (!names.mixedCase) return undefined;
  // "nữ | xạ thủ | Hải Dương"
  const modifiers = lowered(names.roleModifiers);
  const from = words.findIndex(word => !modifiers.has(word));
  const end = words.findLastIndex((_, i) => i > from && roles.has(words.slice(from, i).join(' ')));
  // "nhà cầm quân | người Tây Ban Nha"
  return end > 0 && (from > 0 || modifiers.has(words[end]!)) ? words.slice(from, end).join(' ') : undefined;
}

/** Words of the longest such description: "the former Chelsea and England striker". */
const LONGEST_JOB = 8;

/** "the retired interpreter": whoever was named before, by a job; but "the judge" may be somebody else. */
function isKnownByJob(words: readonly string[], { names, quotes }: Pick<Language, 'names' | 'quotes'>): boolean {
  const last = words.at(-1)!;
  const isDefinite = quotes.articles.includes(words[0]!) && !quotes.indefinites.includes(words[0]!);
  if (
    !isDefinite ||
    quotes.functionaries.length === 0 ||
    quotes.functionaries.includes(last) ||
    words.length > LONGEST_JOB
  )
    return false;
  const roles = lowered(names.roles);
  // "the researchers" are no one of those who were named
  if (isPlural(last, names)) return false;
  return roles.has(last) || (last.length > 6 && names.roleEndings.some(ending => last.endsWith(ending)));
}

function isPlural(word: string, { roles, plurals }: NameWords): boolean {
  return singulars(word, plurals).some(one => lowered(roles).has(one));
}

/** Whether a description tells of several people: "experts from the guild". */
export function isSeveral(description: string, { names }: Language): boolean {
  return (
    !names.mixedCase &&
    description
      .toLowerCase()
      .split(' ')
      .some(word => isPlural(word, names))
  );
}

/** Whether a description tells of one person that is not known yet: "the owner of a village pub", "a man who …". */
export function isOnePerson(description: string, { names, quotes }: Language): boolean {
  const words = description.toLowerCase().split(' ');
  if (!quotes.articles.includes(words[0]!)) return false;
  const nouns = [names.roles, ...quotes.pronouns];
  return words.slice(1, 5).some((_, i) => {
    const noun = words.slice(i + 1, i + 3).join(' ');
    return nouns.some(list => lowered(list).has(words[i + 1]!) || lowered(list).has(noun));
  });
}

/** Whether a description without its determiner is a noun for a body: "ministry". */
export function isBody(plain: string, { names }: Language): boolean {
  const bodies = [names.organisationHeads, names.organisationNamesakes, names.organisationTails];
  return bodies.some(list => lowered(list).has(plain));
}

/** Whether a description is no human being: it begins or ends with a noun for a body or for words said. */
export function isThing(description: string, language: Language): boolean {
  const words = plainOf(description, language).split(' ');
  const { names, quotes } = language;
  const nouns = [names.organisationHeads, names.organisationTails, names.organisationNamesakes, quotes.speechNouns];
  return nouns.some(list => {
    const known = lowered(list);
    return words.some((_, i) => known.has(words.slice(0, i + 1).join(' ')) || known.has(words.slice(i).join(' ')));
  });
}

/** Whether words begin with an entry of a list and go on. */
function beginsWith(words: readonly string[], list: readonly string[]): boolean {
  const known = lowered(list);
  return words.some((_, i) => i > 0 && known.has(words.slice(0, i).join(' ')));
}

/** A list in lower case, made once. */
const lowered = remembered(
  (list: readonly string[]): ReadonlySet<string> => new Set(list.map(entry => entry.toLowerCase())),
);
