import { allIn, attributeOf, countIn } from '../prototypes';

/** Words in class lists by which pages mark their parts. */
const inClasses = {
  cards: ['card'],
  cart: ['cart', 'checkout'],
  prices: ['price'],
  members: ['user'],
  posts: ['post'],
  replies: ['reply', 'replies'],
  buttons: ['cta', 'btn', 'button'],
  comments: ['comment'],
  authors: ['author', 'byline'],
} as const;

export type Mark = keyof typeof inClasses;
const marks = Object.keys(inClasses) as Mark[];
const bit = Object.fromEntries(marks.map((mark, k) => [mark, 1 << k])) as Record<Mark, number>;

/** Elements from which on a page is not looked at. */
const MOST = 20_000;

/** How many elements of a page are so marked. */
export interface Marks extends Record<Mark, number> {
  stories: number;
  times: number;
}

/** Counts the marks of a page in one look at its elements: by class lists, by where links lead, and by what data they hold. */
export function marksIn(root: Element | null): Marks {
  const found: Marks = {
    stories: 0,
    times: 0,
    ...(Object.fromEntries(marks.map(mark => [mark, 0])) as Record<Mark, number>),
  };
  if (!root) return found;
  found.stories = countIn(root, 'article');
  found.times = countIn(root, 'time');
  const known = new Map<string, number>();
  for (const element of allIn(root, '[class], [href], [itemprop="price"], [rel~="author"]', MOST)) {
    const look = attributeOf(element, 'class');
    const inLook = known.get(look) ?? bitsOfClasses(look);
    known.set(look, inLook);
    const bits = inLook | bitsOfData(element);
    if (bits > 0) for (const mark of marks) if (bits & bit[mark]) found[mark]++;
  }
  return found;
}

/** A bit for each mark. */
function bitsOfClasses(look: string): number {
  const lower = look.toLowerCase();
  const isIn = (words: readonly string[]): boolean => words.some(word => lower.includes(word));
  return marks.reduce((bits, mark) => (isIn(inClasses[mark]) ? bits | bit[mark] : bits), 0);
}

function bitsOfData(element: Element): number {
  const address = attributeOf(element, 'href');
  let bits = 0;
  if (/cart/i.test(address)) bits |= bit.cart;
  if (/\/(?:user|profile|member)/i.test(address)) bits |= bit.members;
  if (/(?:^|\s)author(?:\s|$)/.test(attributeOf(element, 'rel'))) bits |= bit.authors;
  if (attributeOf(element, 'itemprop') === 'price') bits |= bit.prices;
  return bits;
}
