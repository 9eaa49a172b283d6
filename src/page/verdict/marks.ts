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
} satisfies Record<string, [words: string, selector?: string]>;

/** How many elements of a page are so marked. */
export type Marks = Record<keyof typeof signs, number>;

/** Of what a selector finds, no more is looked at: no sign asks for so many. */
const MOST = 1_000;
/** Of an absurd page, no more class lists are searched for words. */
const MOST_LISTS = 20_000;

/** Counts the marks of a page; `looks` says how many of its elements have which class list. */
export function marksIn(root: Element | null, looks: ReadonlyMap<string, number>): Marks {
  const lists = [...looks].slice(0, MOST_LISTS).map(([look, times]) => ({ look: look.toLowerCase(), times }));
  const marks = Object.entries(signs).map(([mark, [words, selector]]) => {
    const telling = words ? words.split(' ') : [];
    const isTold = (look: string): boolean => telling.some(word => look.includes(word));
    const inLists = lists.reduce((sum, { look, times }) => sum + (isTold(look) ? times : 0), 0);
    const others = selector && root ? allIn(root, selector, MOST) : [];
    return [mark, inLists + others.filter(element => !isTold(attributeOf(element, 'class').toLowerCase())).length];
  });
  return Object.fromEntries(marks);
}
