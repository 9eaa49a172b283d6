/**
 * What the words in an element's class, id and role say about it. Weak evidence only: a body is often called "sidebar-left"
 * and a comment "post-body", so these bits are weighed together with the text and never decide alone.
 */
const categories = {
  body: 'article body content story entry post text main paragraph prose news detail',
  standfirst:
    'lead lede intro introduction standfirst deck dek summary sapo chapo excerpt subtitle subheadline teaser abstract',
  headline: 'headline title heading headings',
  caption:
    'caption credit legend photo image picture figure gallery slideshow media video avatar thumb thumbnail img copyright',
  date: 'date time timestamp published updated meta info dateline',
  navigation: 'nav navigation menu breadcrumb breadcrumbs header masthead topbar pagination pager tab tabs',
  footer: 'footer legal bottom disclaimer colophon',
  aside: 'sidebar aside side rail widget widgets column box infobox factbox module',
  offer: 'newsletter subscribe subscription signup register login paywall cta donate membership offer form button btn',
  hidden: 'hidden hide invisible collapse collapsed',
  unseen: 'sr sronly visually visuallyhidden screen screenreader offscreen assistive',
} as const;

export type Hint = keyof typeof categories;

export const hintNames = Object.keys(categories) as Hint[];
export const hintBit = Object.fromEntries(hintNames.map((name, i) => [name, 1 << i])) as Record<Hint, number>;

const bitsOfWord = new Map<string, number>();
for (const name of hintNames) {
  for (const word of categories[name].split(' ')) {
    bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | hintBit[name]);
  }
}

/** The shortest word that also counts inside a longer one: "articlebody", "relatedposts", but no "ad" in "shadow". */
const SHORTEST_PART = 5;
/** Those words by how they begin, so that of a hundred and fifty only one or two are compared at each place of a longer word. */
const partsByOpening = new Map<string, [word: string, bits: number][]>();
for (const part of bitsOfWord) {
  if (part[0].length < SHORTEST_PART) continue;
  const opening = part[0].slice(0, SHORTEST_PART);
  partsByOpening.set(opening, [...(partsByOpening.get(opening) ?? []), part]);
}

const seen = new Map<string, number>();
const MOST_SEEN = 20_000;
/** Lists of names are cut there, in UTF-16 units. */
const LONGEST = 500;

/** The hint bits of a class list, id or role. */
export function hintsIn(list: string): number {
  if (!list) return 0;
  const names = list.slice(0, LONGEST);
  let bits = seen.get(names);
  if (bits === undefined) {
    bits = 0;
    const words =
      names
        .replace(/([a-z])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    for (const word of words) bits |= hintsInWord(word);
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(names, bits);
  }
  return bits;
}

function hintsInWord(word: string): number {
  const exact = bitsOfWord.get(word);
  if (exact !== undefined) return exact;
  let bits = 0;
  for (let at = 0; at + SHORTEST_PART <= word.length; at++)
    for (const [part, of] of partsByOpening.get(word.slice(at, at + SHORTEST_PART)) ?? [])
      if (word.startsWith(part, at)) bits |= of;
  return bits;
}
