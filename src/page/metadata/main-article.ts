import { type JsonLd, own, strings, type Thing, typesOf } from './json-ld';

const isArticle = (type: string): boolean => /(?:Article|Posting|Report|Review|Blog|Interview|Recipe)$/.test(type);

/** The thing that is this page's article: the one with its address, otherwise the first that has a headline or an author. */
export function mainArticle({ things }: JsonLd, addresses: string[]): Thing | undefined {
  const articles = things.filter(thing => typesOf(thing).some(isArticle));
  const here = new Set(addresses.map(comparable));
  return (
    articles.find(thing => addressesOf(thing).some(address => here.has(comparable(address)))) ??
    articles.find(thing => own(thing, 'headline') ?? own(thing, 'author')) ??
    articles[0]
  );
}

function addressesOf(thing: Thing): string[] {
  const page = own(thing, 'mainEntityOfPage');
  return [own(thing, 'url'), own(thing, '@id'), page, own(page, '@id'), own(page, 'url')].flatMap(strings);
}

/** An address without what does not tell pages apart. */
function comparable(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}
