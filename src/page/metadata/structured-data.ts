import { allIn, attributeOf, closestTo, firstIn, parentOf, rootOf, textIn, urlOf } from '../prototypes';
import { plainLine } from './entities';
import { type JsonLd, listed, own, readJsonLd, strings, type Thing, typesOf } from './json-ld';
import { mainArticle } from './main-article';
import { AUTHORS, DATES, HEADLINES } from './meta-names';
import { firstOf, type MetaTags, readMetaTags } from './meta-tags';

/** Somebody whom the data names as author. */
export interface NamedAuthor {
  /** Entities decoded, otherwise as written: it may hold several names, a job or an address. */
  name: string;
  /** False for schema.org's Organization, undefined where the data does not say. */
  person?: boolean;
}

/**
 * What a page says about itself to machines: JSON-LD, microdata, meta elements. Evidence only, and hostile input: sizes and
 * depths are capped, errors ignored. Texts are single lines with entities decoded. Lists are best first.
 */
export interface StructuredData {
  /** schema.org types of what the page is about: "NewsArticle", "CollectionPage". */
  types: string[];
  /** og:type: "article". */
  openGraphType?: string;
  /** Headlines as the page tells them to others, which need not be the one the reader sees; so microdata, its mark, is none. */
  headlines: string[];
  /** The authors of each source that names any, the best source first. */
  authors: NamedAuthor[][];
  /** Publication dates as written. */
  published: string[];
  /** Names of the site and its publisher. */
  siteNames: string[];
  /** The addresses of the page: the one that it gives as its own, and where it is. */
  addresses: string[];
  /** UTF-16 length of the text that the data gives as the article's body. */
  bodyLength: number;
}

/** A text of the data is a line, in UTF-16 units. */
const LONGEST = 1_000;
const MOST_LINES = 40;

/** Reads what the document says about itself. Never throws, changes nothing. */
export function readStructuredData(document: Document): StructuredData {
  const root = rootOf(document);
  if (!root)
    return { types: [], headlines: [], authors: [], published: [], siteNames: [], addresses: [], bodyLength: 0 };
  const json = readJsonLd(root);
  const meta = readMetaTags(root);
  const item = firstIn(root, '[itemscope][itemtype*="Article" i], [itemscope][itemtype*="BlogPosting" i]');
  const canonical = attributeOf(firstIn(root, 'link[rel~="canonical" i]'), 'href');
  const addresses = [canonical, urlOf(document)].filter(Boolean);
  const article = mainArticle(json, addresses);
  const types = [...new Set(json.things.flatMap(typesOf))];
  if (item) types.push(attributeOf(item, 'itemtype').replace(/^.*\//, ''));
  return {
    types,
    openGraphType: firstOf(meta, ['og:type'])[0]?.toLowerCase(),
    headlines: lines([
      ...strings(own(article, 'headline')),
      ...firstOf(meta, HEADLINES),
      ...strings(own(article, 'name')),
    ]),
    authors: authorSources(json, article, meta, item),
    published: lines([
      ...strings(own(article, 'datePublished')),
      ...metaDates(meta),
      ...microdata(item, 'datePublished'),
      ...strings(own(article, 'dateCreated')),
      ...json.things
        .filter(thing => typesOf(thing).includes('WebPage'))
        .flatMap(page => strings(own(page, 'datePublished'))),
    ]),
    siteNames: lines([
      ...firstOf(meta, ['og:site_name']),
      ...names(json, own(article, 'publisher')).map(author => author.name),
      ...json.things.filter(thing => typesOf(thing).some(isSite)).flatMap(site => strings(own(site, 'name'))),
      ...firstOf(meta, ['application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title']),
    ]),
    addresses,
    bodyLength: Math.max(0, ...strings(own(article, 'articleBody')).map(text => text.length)),
  };
}

const isSite = (type: string): boolean => /^(?:WebSite|Organization|NewsMediaOrganization|Blog)$/.test(type);

function authorSources(
  json: JsonLd,
  article: Thing | undefined,
  meta: MetaTags,
  item: Element | null,
): NamedAuthor[][] {
  const sources = [
    names(json, own(article, 'author')),
    names(json, own(article, 'creator')),
    ...AUTHORS.map(name => (meta.get(name) ?? []).map(author => ({ name: inOrder(name, plainLine(author)) }))),
    microdata(item, 'author').map(author => ({ name: plainLine(author) })),
  ];
  return sources.filter(source => source.length > 0);
}

/** Names of a thing that may be a string, a thing, a reference to one, or a list of them. */
function names(json: JsonLd, value: unknown): NamedAuthor[] {
  const found: NamedAuthor[] = [];
  for (const item of listed(value).slice(0, 40)) {
    if (typeof item === 'string') found.push({ name: plainLine(item) });
    const id = own(item, '@id');
    const thing = own(item, 'name') === undefined && typeof id === 'string' ? (json.byId.get(id) ?? item) : item;
    const types = typesOf(thing);
    const person = types.includes('Person')
      ? true
      : types.some(type => type.endsWith('Organization'))
        ? false
        : undefined;
    for (const name of strings(own(thing, 'name'))) found.push({ name: plainLine(name), person });
  }
  return found.filter(author => author.name);
}

/** Catalogues of papers write "Doe, Jane" in one element for each author. */
function inOrder(tag: string, author: string): string {
  const [last, first, more] = tag === 'citation_author' ? author.split(/,\s*/) : [];
  return first && more === undefined ? `${first} ${last}` : author;
}

function metaDates(meta: MetaTags): string[] {
  return DATES.flatMap(name => meta.get(name) ?? []);
}

/** The values of a property of the article's own microdata, not of a teaser's inside it. */
function microdata(item: Element | null, property: string): string[] {
  if (!item) return [];
  const values: string[] = [];
  for (const element of allIn(item, `[itemprop~="${property}"]`, 20)) {
    const around = parentOf(element);
    if (!around || closestTo(around, '[itemscope]') !== item) continue;
    const inner = firstIn(element, '[itemprop~="name"]') ?? element;
    const value = attributeOf(inner, 'content') || attributeOf(inner, 'datetime') || textIn(inner, LONGEST);
    if (value && value.length < LONGEST) values.push(value);
  }
  return values;
}

function lines(texts: string[]): string[] {
  return [
    ...new Set(
      texts
        .slice(0, MOST_LINES)
        .map(text => plainLine(text.slice(0, LONGEST)))
        .filter(Boolean),
    ),
  ];
}
