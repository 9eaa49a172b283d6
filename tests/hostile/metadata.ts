import { type HostilePage, pageOf, story, title } from './page';

const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const payloads = [
  '<img src=x onerror=executed()>',
  '"><svg onload=executed()>',
  'javascript:executed()',
  '</title><script>executed()</script>',
  "';executed();//",
  '{{constructor.constructor("executed()")()}}',
];
const metaNames = [
  'og:title',
  'og:description',
  'og:site_name',
  'og:url',
  'twitter:title',
  'author',
  'article:author',
  'article:published_time',
  'description',
  'citation_author',
  'publisher',
];

/** Turns the rest of the line around, and back. */
const OVERRIDE = '\u202e';
const ISOLATE = '\u2067';

export const metadata: Record<string, HostilePage> = {
  'JSON-LD of five megabytes': {
    text: () =>
      pageOf({ head: jsonLd(JSON.stringify({ '@type': 'NewsArticle', articleBody: 'Flood. '.repeat(700_000) })) }),
    is: 'article',
  },
  'JSON-LD with a hundred thousand things': {
    text: () => pageOf({ head: jsonLd(`[${Array(30_000).fill('{"@type":"NewsArticle","name":"x"}').join()}]`) }),
    is: 'article',
  },
  'ten thousand pieces of JSON-LD': {
    text: () => pageOf({ head: jsonLd('{"@graph":[{"@type":"NewsArticle"}]}').repeat(10_000) }),
    is: 'article',
  },
  'JSON-LD nested a hundred thousand deep': {
    text: () =>
      pageOf({
        head:
          jsonLd('['.repeat(100_000) + ']'.repeat(100_000)) +
          jsonLd('{"author":'.repeat(50_000) + '1' + '}'.repeat(50_000)) +
          jsonLd('{"@graph":{"mainEntity":'.repeat(20_000)),
      }),
    is: 'article',
  },
  'JSON-LD that refers to itself': {
    text: () =>
      pageOf({
        head: jsonLd(`{"@graph":[
          {"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"},"mainEntity":{"@id":"#a"},"publisher":{"@id":"#a"}},
          {"@id":"#b","@type":"Person","author":{"@id":"#a"},"name":{"@id":"#b"}}]}`),
      }),
    is: 'article',
  },
  'JSON-LD of wrong types': {
    text: () => {
      const wrong = [
        'null',
        'true',
        '0',
        '-1e999',
        '""',
        '[]',
        '{}',
        '[[[[1]]]]',
        '{"@value":{"@value":1}}',
        '{"length":1e9}',
      ];
      const keys = [
        'headline',
        'name',
        'author',
        'creator',
        'publisher',
        'datePublished',
        '@id',
        '@type',
        'url',
        'articleBody',
      ];
      const things = wrong.map(value => `{"@type":"NewsArticle",${keys.map(key => `"${key}":${value}`).join()}}`);
      return pageOf({ head: [...wrong, ...things, `{"@type":["NewsArticle",${wrong}]}`].map(jsonLd).join('') });
    },
    is: 'article',
  },
  'JSON-LD that breaks out of scripts and strings': {
    text: () =>
      pageOf({
        head: [
          '<!-- <script> {"@type":"NewsArticle"} -->',
          '{"@type":"NewsArticle","headline":"\\u003c/script>\\u003cscript>executed()\\u003c/script>"}',
          '{"@type":"NewsArticle","headline":"\ud800\\ud800\\u0000\u2028\u2029","author":"\\u202e\\ufeff"}',
          '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","toString":1}',
          '{"@type":"NewsArticle","headline":"cut off',
        ]
          .map(jsonLd)
          .join(''),
      }),
    is: 'article',
  },
  'markup in every field': {
    text: () => {
      const fields = metaNames.flatMap(name =>
        payloads.map(text => `<meta property="${name}" name="${name}" content="${escaped(text)}">`),
      );
      const [image = '', svg = '', link = ''] = payloads;
      const data = {
        '@type': 'NewsArticle',
        headline: image,
        author: [{ '@type': 'Person', name: svg }, link],
        url: link,
      };
      return pageOf({
        head: [...fields, jsonLd(JSON.stringify(data)), `<link rel="canonical" href="${link}">`].join(''),
        start: `<a href="javascript:executed()" rel="author">Jane Doe</a><p class="byline">By ${payloads.map(escaped).join(' and ')}</p>`,
        body: story
          .map(
            (text, i) =>
              `<h2>${escaped(payloads[i % 6]!)}</h2><p>${text} “${escaped(payloads[i]!)},” said Ann Reid.</p>`,
          )
          .join(''),
      });
    },
    is: 'article',
  },
  'signs that turn the writing around': {
    text: () => {
      const turned = story.map(text => `<p>${OVERRIDE}${text.replaceAll(' ', ` ${ISOLATE}`)}</p>`).join('');
      const meta = `<meta name="author" content="Jane${OVERRIDE} Doe"><meta property="og:title" content="${OVERRIDE}${title}">`;
      return pageOf({ head: meta, start: `<h1>${OVERRIDE.repeat(500)}${title}</h1>`, body: turned });
    },
    is: 'article',
  },
  'floods of signs without width': {
    text: () => {
      const flood = '\u200b'.repeat(40_000);
      return pageOf({
        head: `<meta name="author" content="${flood}Jane"><meta property="og:title" content="${flood}">`,
        start: `<p class="byline">By ${flood}</p><h2 class="title">${flood}</h2>`,
        body: `${story.map(text => `<p>${[...text].join('\u200d')}</p>`).join('')}<p>${flood}</p><p>${'e\u0301'.repeat(20_000)}</p><p>a${'\u0301'.repeat(1_000)}</p>`,
      });
    },
    is: 'article',
  },
  'a title and attributes of twenty kilobytes': {
    text: () => {
      const long = 'long '.repeat(4_000);
      return `<!doctype html><html lang="${long}" class="${long}"><title>${long}</title>
        <meta name="description" content="${long}"><link rel="canonical" href="http://${long.replaceAll(' ', '/')}">
        <body class="${long}" id="${long}"><article class="${'Article'.repeat(3_000)}" role="${long}"><h1>${title}</h1>
        <time datetime="${long}">${long}</time><p class="byline author">By ${long}</p>
        ${story.map(text => `<p style="${'display:'.repeat(3_000)}">${text}</p>`).join('')}</article>`;
    },
    is: 'article',
  },
  'JSON-LD of a million signs that patterns stumble over': {
    text: () =>
      pageOf({
        head: [';', ' ', '\n', ']', '/*', '<!--', ', ']
          .map(sign => jsonLd(sign.repeat(140_000 / sign.length) + 'x'))
          .join(''),
      }),
    is: 'article',
  },
  'two thousand headlines, authors and dates in the data': {
    text: () => {
      const list = (make: (n: number) => unknown) => Array.from({ length: 2_000 }, (_, n) => make(n));
      const data = {
        '@type': 'NewsArticle',
        headline: list(n => `${'Lighthouse sold to somebody else '.repeat(10)}${n}`),
        author: list(n => ({ '@type': 'Person', name: `${'Jane and '.repeat(100)}${n}` })),
        datePublished: list(n => `${'2020 '.repeat(60)}${n}`),
      };
      const headings = list(n => `<h2 class="title">${'Lighthouse sold to another man '.repeat(10)}${n}</h2>`);
      return pageOf({ head: jsonLd(JSON.stringify(data)), end: `<nav>${headings.slice(0, 300).join('')}</nav>` });
    },
    is: 'article',
  },
  'a title of separators': {
    text: () => `<!doctype html><html lang="en"><title>${'\u00a0'.repeat(300_000)}x${' -'.repeat(100_000)}</title>
      <meta property="og:type" content="article"><meta property="og:title" content="${'| '.repeat(100_000)}">
      <body><article><h1>${title}</h1>${story.map(text => `<p>${text}</p>`).join('')}</article></body></html>`,
    is: 'article',
  },
};
