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

/** A sign for or against an article. */
interface Sign {
  /** How clearly the page shows it, 0 to 1. */
  of(page: Evidence): number;
  /** What it says to a person, where it speaks loudest. */
  says: string;
}

const upTo = (most: number, value: number): number => Math.min(1, value / most);
const yes = (value: boolean): number => (value ? 1 : 0);
const declares = (page: Evidence, types: RegExp): number => yes(page.structured.types.some(type => types.test(type)));
const classes = (...words: string[]): string => words.map(word => `[class*="${word}" i]`).join(', ');
const links = (...words: string[]): string => words.map(word => `[href*="/${word}" i]`).join(', ');

/** All signs by name; verdict-weights.json holds the weight of each. Signs of the text need the page to be walked. */
export const signs: Readonly<Record<string, Sign>> = {
  storyAddress: { of: ({ address }) => yes(address.kinds.has('story')), says: 'its address is that of a story' },
  talkAddress: { of: ({ address }) => yes(address.kinds.has('talk')), says: 'its address is that of a discussion' },
  listAddress: { of: ({ address }) => yes(address.kinds.has('list')), says: 'its address is that of a list' },
  serviceAddress: { of: ({ address }) => yes(address.kinds.has('service')), says: 'its address is that of a service' },
  manualAddress: { of: ({ address }) => yes(address.kinds.has('manual')), says: 'its address is that of a manual' },
  frontPage: { of: ({ address }) => yes(address.isFront), says: 'it is the front page of its site' },
  sectionAddress: { of: ({ address }) => yes(address.isSection), says: 'its address names a whole section' },
  shortAddress: { of: ({ address }) => yes(address.isShort), says: 'its address names no story' },
  newsType: { of: page => declares(page, /NewsArticle|LiveBlogPosting/), says: 'it declares itself a news article' },
  articleType: {
    of: page => declares(page, /^(?:Article|BlogPosting|TechArticle|ScholarlyArticle|Report|Review)$/),
    says: 'it declares itself an article',
  },
  productType: {
    of: page => declares(page, /^(?:Product|ProductGroup|Offer|AggregateOffer)$/),
    says: 'it declares itself a product',
  },
  talkType: { of: page => declares(page, /Discussion|QAPage/), says: 'it declares itself a discussion' },
  articleGraph: {
    of: ({ structured }) => yes(structured.openGraphType === 'article'),
    says: 'it shares itself as an article',
  },
  namesAuthor: { of: ({ structured }) => yes(structured.authors.length > 0), says: 'its data names an author' },
  signed: { of: ({ hasByline, hasDate }) => yes(hasByline && hasDate), says: 'it has a byline and a date' },
  storyLook: {
    of: ({ look }) => yes(/\b(?:single|post-template|article|detail|story)/i.test(look)),
    says: 'it is laid out as a single story',
  },
  shopLook: { of: ({ look }) => yes(/product|woocommerce|shop/i.test(look)), says: 'it is laid out as a shop' },
  oneStory: { of: ({ count }) => yes(count('article') === 1), says: 'it holds one story' },
  manyStories: { of: ({ count }) => upTo(3, count('article')), says: 'it holds several stories' },
  cards: { of: ({ count }) => upTo(20, count(classes('card'))), says: 'it holds many cards' },
  cart: {
    of: ({ count }) => upTo(3, count(`${classes('cart', 'checkout')}, [href*="cart" i]`)),
    says: 'it has a shopping cart',
  },
  prices: { of: ({ count }) => upTo(5, count(`[itemprop="price"], ${classes('price')}`)), says: 'it lists prices' },
  members: {
    of: ({ count }) => upTo(10, count(`${links('user', 'profile', 'member')}, ${classes('user')}`)),
    says: 'it links to its members',
  },
  posts: { of: ({ count }) => upTo(40, count(classes('post'))), says: 'it holds many posts' },
  replies: { of: ({ count }) => upTo(5, count(classes('reply', 'replies'))), says: 'it holds replies' },
  buttons: { of: ({ count }) => upTo(20, count(classes('cta', 'btn', 'button'))), says: 'it has many buttons' },
  comments: { of: ({ count }) => upTo(10, count(classes('comment'))), says: 'it has a place for comments' },
  authorMarks: {
    of: ({ count }) => upTo(4, count(`[rel~="author"], ${classes('author', 'byline')}`)),
    says: 'it marks its author',
  },
  timestamps: { of: ({ count }) => upTo(5, count('time')), says: 'it carries many times' },
  prose: { of: ({ prose }) => upTo(2_000, prose.total), says: 'it has much prose' },
  paragraphs: { of: ({ prose }) => upTo(800, prose.around), says: 'it has paragraphs' },
  longStory: { of: ({ prose }) => upTo(2_500, prose.around), says: 'it tells a long story' },
  oneBody: { of: ({ prose }) => prose.together / Math.max(1, prose.total), says: 'its prose is in one place' },
  oneStretch: { of: ({ prose }) => prose.around / Math.max(1, prose.total), says: 'its prose stands together' },
};

/** The signs that only the text shows. */
export const textSigns: ReadonlySet<string> = new Set([
  'signed',
  'prose',
  'paragraphs',
  'longStory',
  'oneBody',
  'oneStretch',
]);
