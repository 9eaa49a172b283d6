import { expect, test } from 'vitest';
import { readStructuredData } from '../../../src/page/metadata/structured-data';
import { openPage } from '../open-page';

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const read = async (html: string) => readStructuredData(await openPage(html));

test('reads headline, authors and date of the article in JSON-LD', async () => {
  const data = await read(
    jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry &amp; harbour to reopen',
      author: [{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Organization', name: 'Coast Agency' }, 'John Roe'],
      publisher: { '@type': 'Organization', name: 'The Harbour Post' },
      datePublished: '2025-03-12T08:00:00+07:00',
    }),
  );
  expect(data).toMatchObject({
    types: ['NewsArticle'],
    headlines: ['Ferry & harbour to reopen'],
    authors: [[{ name: 'Jane Doe', person: true }, { name: 'Coast Agency', person: false }, { name: 'John Roe' }]],
    published: ['2025-03-12T08:00:00+07:00'],
    siteNames: ['The Harbour Post'],
  });
});

test('follows references to people in a @graph', async () => {
  const data = await read(
    jsonLd({
      '@graph': [
        { '@type': 'Article', headline: 'A', author: { '@id': '#jane' } },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    }),
  );
  expect(data.authors).toEqual([[{ name: 'Jane Doe', person: true }]]);
});

test('takes the article with the address of the page, not that of a teaser', async () => {
  const article = (path: string, headline: string) => ({
    '@type': 'NewsArticle',
    url: `https://a.example/${path}`,
    headline,
  });
  const data = await read(
    `<link rel="canonical" href="https://a.example/this">${jsonLd([article('other', 'Other'), article('this', 'This')])}`,
  );
  expect(data.headlines[0]).toBe('This');
});

test('reads meta elements and microdata', async () => {
  const data = await read(`
    <meta property="og:type" content="Article"><meta property="og:title" content="Meta headline">
    <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2025-03-12">
    <article itemscope itemtype="https://schema.org/NewsArticle">
      <h1 itemprop="headline">Item headline</h1>
      <div itemprop="author" itemscope><span itemprop="name">John Roe</span></div>
      <div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">Teaser</h2></div>
    </article>`);
  expect(data.openGraphType).toBe('article');
  expect(data.headlines).toEqual(['Meta headline']);
  expect(data.authors).toEqual([[{ name: 'Jane Doe' }], [{ name: 'John Roe' }]]);
  expect(data.published).toEqual(['2025-03-12']);
  expect(data.types).toEqual(['NewsArticle']);
});

test('forgives what editors’ systems get wrong in JSON-LD', async () => {
  const data = await read(
    jsonLd('<!-- {"@type": "NewsArticle", "headline": "A line\nbreak", "datePublished": "2025-03-12",} -->') +
      jsonLd('{"@type": "NewsArticle", '),
  );
  expect(data.headlines).toEqual(['A line break']);
});

test.each([
  ['values of the wrong type', { '@type': 7, headline: { a: [] }, author: [null, 3, {}], datePublished: [[]] }],
  ['keys of the prototype', '{"@type": "Article", "__proto__": {"headline": "x"}, "constructor": {"name": "y"}}'],
  ['a deep nest', `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`],
  ['a circle of references', { '@type': 'Article', '@id': '#a', author: { '@id': '#a' } }],
  ['a list without end', Array(100_000).fill({ '@type': 'Article' })],
])('takes no harm from %s', async (_, value) => {
  const data = await read(jsonLd(value));
  expect(data.headlines).toEqual([]);
  expect(data.authors.flat().every(({ name }) => typeof name === 'string')).toBe(true);
});

test('takes no harm from elements that hide the document’s own properties', async () => {
  const data = await read(
    '<meta property="og:title" content="Headline"><img name="documentElement"><form name="querySelectorAll"></form><img name="title">',
  );
  expect(data.headlines).toEqual(['Headline']);
});
