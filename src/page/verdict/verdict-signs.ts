import type { StructuredData } from '../metadata/structured-data';
import type { Address } from './address';
import type { Prose } from './prose';

/** What the verdict is judged by. */
export interface Evidence {
  address: Address;
  structured: StructuredData;
  /** Class list of the page's root and body. */
  look: string;
  /** How many elements match a selector. */
  count(selector: string): number;
  hasByline: boolean;
  hasDate: boolean;
  prose: Prose;
}

/** A sign for or against an article: how clearly the page shows it, 0 to 1. */
type Sign = (page: Evidence) => number;

const upTo = (most: number, value: number): number => Math.min(1, value / most);
const yes = (value: boolean): number => (value ? 1 : 0);
const declares = (page: Evidence, types: RegExp): number => yes(page.structured.types.some(type => types.test(type)));
const classes = (...words: string[]): string => words.map(word => `[class*="${word}" i]`).join(', ');
const links = (...words: string[]): string => words.map(word => `[href*="/${word}" i]`).join(', ');

/**
 * All signs by name, which is also the reason that they give; verdict-weights.json holds the weight of each. Signs of the
 * text need the page to be walked.
 */
export const signs: Readonly<Record<string, Sign>> = {
  storyAddress: ({ address }) => yes(address.kinds.has('story')),
  talkAddress: ({ address }) => yes(address.kinds.has('talk')),
  listAddress: ({ address }) => yes(address.kinds.has('list')),
  serviceAddress: ({ address }) => yes(address.kinds.has('service')),
  manualAddress: ({ address }) => yes(address.kinds.has('manual')),
  frontPage: ({ address }) => yes(address.isFront),
  sectionAddress: ({ address }) => yes(address.isSection),
  shortAddress: ({ address }) => yes(address.isShort),
  newsType: page => declares(page, /NewsArticle|LiveBlogPosting/),
  articleType: page => declares(page, /^(?:Article|BlogPosting|TechArticle|ScholarlyArticle|Report|Review)$/),
  productType: page => declares(page, /^(?:Product|ProductGroup|Offer|AggregateOffer)$/),
  talkType: page => declares(page, /Discussion|QAPage/),
  articleGraph: ({ structured }) => yes(structured.openGraphType === 'article'),
  namesAuthor: ({ structured }) => yes(structured.authors.length > 0),
  signed: ({ hasByline, hasDate }) => yes(hasByline && hasDate),
  storyLook: ({ look }) => yes(/\b(?:single|post-template|article|detail|story)/i.test(look)),
  shopLook: ({ look }) => yes(/product|woocommerce(?!-no-js)|shop/i.test(look)),
  oneStory: ({ count }) => yes(count('article') === 1),
  manyStories: ({ count }) => upTo(3, count('article')),
  cards: ({ count }) => upTo(20, count(classes('card'))),
  cart: ({ count }) => upTo(3, count(`${classes('cart', 'checkout')}, [href*="cart" i]`)),
  prices: ({ count }) => upTo(5, count(`[itemprop="price"], ${classes('price')}`)),
  members: ({ count }) => upTo(10, count(`${links('user', 'profile', 'member')}, ${classes('user')}`)),
  posts: ({ count }) => upTo(40, count(classes('post'))),
  replies: ({ count }) => upTo(5, count(classes('reply', 'replies'))),
  buttons: ({ count }) => upTo(20, count(classes('cta', 'btn', 'button'))),
  comments: ({ count }) => upTo(10, count(classes('comment'))),
  authorMarks: ({ count }) => upTo(4, count(`[rel~="author"], ${classes('author', 'byline')}`)),
  timestamps: ({ count }) => upTo(5, count('time')),
  prose: ({ prose }) => upTo(2_000, prose.total),
  paragraphs: ({ prose }) => upTo(800, prose.around),
  longStory: ({ prose }) => upTo(2_500, prose.around),
  oneBody: ({ prose }) => prose.together / Math.max(1, prose.total),
  oneStretch: ({ prose }) => prose.around / Math.max(1, prose.total),
};
