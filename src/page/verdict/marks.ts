import { allIn, attributeOf } from '../prototypes';

/** Words in class lists by which pages mark their parts, and what else tells such a part: where it leads, what data it holds. */
const signs = {
  cards: ['card'],
  cart: ['cart checkout', '[href*="cart" i]'],
  prices: ['price', '[itemprop="price"]'],
  members: ['user', '[href*="/user" i], [href*="/profile" i], [href*="/member" i]'],
  posts: ['post'],
  replies: ['reply replies'],
  buttons: ['cta btn button'],
  comments: ['comment'],
  authors: ['author byline', '[rel~="author"]'],
  stories: ['', 'article'],
  times: ['', 'time'],
} as const;

/** How many elements of a page are so marked. */
export type Marks = Record<keyof typeof signs, number>;

/** Elements from which on a page is not looked at. */
const MOST = 20_000;

/** Counts the marks of a page: each class list is read once, however many elements have it. */
export function marksIn(root: Element | null): Marks {
  const find = (selector = ''): Element[] => (root && selector ? allIn(root, selector, MOST) : []);
  const looks = new Map<string, number>();
  for (const element of find('[class]')) {
    const look = lookOf(element);
    looks.set(look, (looks.get(look) ?? 0) + 1);
  }
  const marks = Object.entries(signs).map(([mark, [words, selector]]) => {
    const isIn = (look: string): boolean => words.split(' ').some(word => word && look.includes(word));
    let count = 0;
    for (const [look, times] of looks) if (isIn(look)) count += times;
    for (const element of find(selector)) if (!isIn(lookOf(element))) count++;
    return [mark, count];
  });
  return Object.fromEntries(marks);
}

function lookOf(element: Element): string {
  return attributeOf(element, 'class').toLowerCase();
}
