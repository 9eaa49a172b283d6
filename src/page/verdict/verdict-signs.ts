import type { StructuredData } from '../metadata/structured-data';
import type { Address } from './address';
import type { Marks } from './marks';
import type { Prose } from './prose';

/** What the verdict is judged by. */
export interface Evidence {
  address: Address;
  structured: StructuredData;
  /** Class list of the page's root and body. */
  look: string;
  marks: Marks;
  hasByline: boolean;
  hasDate: boolean;
  prose: Prose;
}

/** A sign for or against an article: how clearly the page shows it, 0 to 1. */
type Sign = (page: Evidence) => number;

const upTo = (most: number, value: number): number => Math.min(1, value / most);
const yes = (value: boolean): number => (value ? 1 : 0);
const declares = (page: Evidence, types: RegExp): number => yes(page.structured.types.some(type => types.test(type)));

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
  oneStory: ({ marks }) => yes(marks.stories === 1),
  manyStories: ({ marks }) => upTo(3, marks.stories),
  cards: ({ marks }) => upTo(20, marks.cards),
  cart: ({ marks }) => upTo(3, marks.cart),
  prices: ({ marks }) => upTo(5, marks.prices),
  members: ({ marks }) => upTo(10, marks.members),
  posts: ({ marks }) => upTo(40, marks.posts),
  replies: ({ marks }) => upTo(5, marks.replies),
  buttons: ({ marks }) => upTo(20, marks.buttons),
  comments: ({ marks }) => upTo(10, marks.comments),
  authorMarks: ({ marks }) => upTo(4, marks.authors),
  timestamps: ({ marks }) => upTo(5, marks.times),
  prose: ({ prose }) => upTo(2_000, prose.total),
  paragraphs: ({ prose }) => upTo(800, prose.around),
  longStory: ({ prose }) => upTo(2_500, prose.around),
  oneBody: ({ prose }) => prose.together / Math.max(1, prose.total),
  oneStretch: ({ prose }) => prose.around / Math.max(1, prose.total),
};
