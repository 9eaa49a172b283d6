import { type Article, type Span, textOf } from '../../core/article';
import { webAddress } from './display-text';

/** Longer passages are named by their first and last words. */
const LONGEST = 120;
const WORDS_AT_EDGE = 5;

/**
 * The address of the very passage: the page's own with a text fragment, which browsers scroll to. Undefined for a page that
 * is not on the web. https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink(article: Pick<Article, 'url' | 'blocks'>, span: Span): string | undefined {
  const address = webAddress(article.url);
  if (!address) return undefined;
  address.hash = address.hash.replace(/:~:.*/, '');
  const page = address.href.replace(/#$/, '');
  const directive = [before(article, span), ...edges(textOf(article, span))].filter(part => part !== '').join(',');
  return `${page}${address.hash.length > 1 ? '' : '#'}:~:text=${directive}`;
}

function edges(text: string): string[] {
  if (text.length <= LONGEST) return [encode(text)];
  const words = text.split(' ');
  const [first, last] = [words.slice(0, WORDS_AT_EDGE), words.slice(-WORDS_AT_EDGE)];
  return [encode(first.join(' ')), encode(last.join(' '))];
}

/** The words in front, needed where the passage's own words stand earlier in the article: "he said" twice. */
function before({ blocks }: Pick<Article, 'blocks'>, { block, start, end }: Span): string {
  const here = blocks[block]!.text;
  const passage = here.slice(start, end);
  const first = blocks.findIndex(({ text }) => text.includes(passage));
  const lead = here.slice(0, start).trim().split(' ').slice(-WORDS_AT_EDGE).join(' ');
  const isFirst = first === block && here.indexOf(passage) === start;
  return isFirst || lead === '' ? '' : `${encode(lead)}-`;
}

/** Commas, ampersands and hyphens have a meaning of their own in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
