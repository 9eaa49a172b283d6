import { expect, test } from 'vitest';
import { findHeadline } from '../../../src/page/metadata/headline';
import { readStructuredData } from '../../../src/page/metadata/structured-data';
import { openPage } from '../open-page';

async function headlineOf(html: string): Promise<string | undefined> {
  const page = await openPage(html);
  return findHeadline(page, readStructuredData(page))?.text;
}

const title = 'Old lighthouse finds a new keeper';

test.each([
  ['the <h1>', `<title>${title} | The Post</title><h1>The Post</h1><h1>${title}</h1>`],
  ['the one that readers see, not the search engines’', `<title>Lighthouse keeper job filled</title><h1>${title}</h1>`],
  [
    'not the title at the end of the breadcrumb',
    `<title>Lighthouse keeper</title><meta property="og:title" content="${title}">
     <nav><h1>Lighthouse keeper</h1></nav><h2>${title}</h2>`,
  ],
  [
    'one in a table cell',
    `<title>${title} - Post</title><table><tr><td><font>${title}</font></td></tr></table><h3>Weather</h3>`,
  ],
  [
    'without its kicker',
    `<meta property="og:title" content="${title}"><h1><span>Coast</span><span>${title}</span></h1>`,
  ],
  [
    'without its kicker, though both are marked as the headline',
    `<title>Coast news: ${title}</title><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline"><span>Life by the sea</span><i aria-hidden="true"> - </i><span>${title}</span></h1></div>`,
  ],
  ['without a date below it', `<title>${title} / 4.9.2024 / Post</title><h1>${title}<div>4.9.2024</div></h1>`],
  [
    'not the standfirst that begins like a cut-off title',
    `<title>A retired teacher has</title><h1>${title}</h1>
     <h2>A retired teacher has moved into the tower, which had been empty for eleven years.</h2>`,
  ],
  ['not a hidden one', `<title>${title}</title><h1 style="display:none">${title}?</h1><h2>${title}</h2>`],
  [
    'not the link to it in a list',
    `<title>${title}</title><ul><li><h3><a href="#">${title}</a></h3></li></ul><h1>${title}</h1>`,
  ],
  [
    'with a date in the same line',
    `<title>POST::: ${title} / 4.9.24 / Coast</title><h1>${title} <small>4.9.24 12:26</small></h1>`,
  ],
  [
    'where the title is the site’s name',
    `<title>The Post</title><meta property="og:site_name" content="The Post"><div class="title">${title}</div>`,
  ],
  ['from the title alone', `<title>${title} - World - post.example</title><p>No heading on this page.</p>`],
])('finds the headline: %s', async (_, html) => {
  expect(await headlineOf(html)).toBe(title);
});

test('leaves quotation marks in the title', async () => {
  expect(await headlineOf('<title>Зачем «Маяку» новый смотритель - Почта</title>')).toBe(
    'Зачем «Маяку» новый смотритель',
  );
});

test('keeps a kicker that the page counts in', async () => {
  const html =
    '<title>Flood report: Two ministers go | Post</title><h1><span>Flood report</span> <span>Two ministers go</span></h1>';
  expect(await headlineOf(html)).toBe('Flood report: Two ministers go');
});

test('separates the lines of a heading', async () => {
  expect(await headlineOf('<h1><div>First line</div><div>second line</div></h1>')).toBe('First line second line');
});

test('knows that a page without words has none', async () => {
  expect(await headlineOf('<p></p>')).toBeUndefined();
});
