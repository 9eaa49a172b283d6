import { expect, test } from 'vitest';
import type { Block } from '../../src/core/article';
import { languages } from '../../src/languages';
import { readPage } from '../../src/page/read';
import { atOnce } from '../../src/page/steps';
import { openPage } from './open-page';

/** Five paragraphs of a story; the tests put them into pages of different make. */
const story = [
  'The ferry to Ormsay was cancelled for the third day on Thursday, after engineers found a crack in the hull of the thirty-year-old ship.',
  'About two hundred islanders depend on the crossing for work, school and medicine, and many of them have spent the week in hotels on the mainland.',
  '“We were told to wait for a call, and nobody has called,” said Ruth Calder, who runs the bakery at the harbour with her two brothers.',
  'The company said on Wednesday that a replacement would arrive by the weekend, weather permitting, and that all tickets would be refunded.',
  'Islanders have asked for a second ship since 2011, when a storm closed the harbour for nine days and the shops ran out of bread and milk.',
];
const title = 'Ferry to Ormsay cancelled for a third day';
const head = `<title>${title} | The Harbour Post</title><meta property="og:title" content="${title}">`;
const paragraphs = story.map(text => `<p>${text}</p>`).join('\n');

/** As much prose of somebody else. */
const others = [
  'I crossed with that boat for eleven years, and the crew never once left anybody on the quay, whatever the weather was like.',
  'My mother still keeps the ticket of 1974, when it cost two shillings and a bag of coal to bring a cow to the mainland.',
  'They should have asked the people who live there, not somebody in an office who has never been out in a south-westerly.',
]
  .map(text => `<p>${text}</p>`)
  .join('\n');
const menu =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>';

const consent =
  '<p>We and our partners store information on your device, such as cookies, and use it for advertising and statistics.</p>';

async function blocksOf(html: string): Promise<Block[]> {
  return atOnce(readPage(await openPage(html), languages)).article?.blocks ?? [];
}

async function textsOf(html: string): Promise<string[]> {
  return (await blocksOf(html)).filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
}

test.each([
  ['paragraphs in an article', `${menu}<main><article><h1>${title}</h1>${paragraphs}</article></main>`],
  ['<div>s without <p>', `<h1>${title}</h1><div class="x1">${story.map(text => `<div>${text}</div>`).join('')}</div>`],
  ['lines parted by <br>', `<h1>${title}</h1><div class="text">${story.join('<br><br>')}</div>`],
  [
    'a body in two chunks',
    `<h1>${title}</h1><div class="part">${story
      .slice(0, 3)
      .map(text => `<p>${text}</p>`)
      .join('')}</div><div class="ad"><a href="#">Advertisement</a></div><div class="part">${story
      .slice(3)
      .map(text => `<p>${text}</p>`)
      .join('')}</div>`,
  ],
  [
    'a standfirst outside of the body',
    `<main><header><h1>${title}</h1><div class="deck">${story[0]}</div></header><div class="body">${story
      .slice(1)
      .map(text => `<p>${text}</p>`)
      .join('')}</div></main>`,
  ],
  ['a body that is called a sidebar', `<h1>${title}</h1><div class="comment-sidebar">${paragraphs}</div>`],
  [
    'a page laid out twice, for wide and for narrow windows',
    `<h1>${title}</h1><div class="wide">${paragraphs}</div><div class="narrow">${paragraphs}</div>`,
  ],
  [
    'a page with its headline once more in a box to share it',
    `<main><div><h1>${title}</h1></div><div><div class="share"><h1>${title}</h1><p><a href="/send">Send to a friend</a></p></div>${paragraphs}</div></main>`,
  ],
  [
    'a body that stays hidden until scripts have run',
    `<div style="display: none"><h1>${title}</h1>${paragraphs}</div>`,
  ],
  ['a page that is one form', `<form id="aspnetForm"><h1>${title}</h1><div>${paragraphs}</div></form>`],
  [
    'a page that is called related to something',
    `<div class="related-content"><h1>${title}</h1><div class="tooltips-on">${paragraphs}</div></div>`,
  ],
])('the story is read from %s', async (_, body) => {
  expect(await textsOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`)).toEqual(story);
});

test.each([
  [
    'a menu and a footer',
    `${menu}<h1>${title}</h1><div>${paragraphs}</div><footer><p>© 2024 The Harbour Post Ltd, 1 Quay Street. All rights reserved.</p></footer>`,
  ],
  [
    'links to other stories',
    `<h1>${title}</h1><div>${paragraphs}</div><section class="related"><h2>More stories</h2><ul><li><a href="/1">Harbour master retires after forty years at sea</a></li><li><a href="/2">Storm warning for the northern isles</a></li></ul></section>`,
  ],
  [
    'a link to another story between two paragraphs',
    `<h1>${title}</h1><div><p>${story[0]}</p><p>${story[1]}</p><p><a href="/1">HARBOUR MASTER RETIRES AFTER FORTY YEARS AT SEA</a></p>${story
      .slice(2)
      .map(text => `<p>${text}</p>`)
      .join('')}</div>`,
  ],
  [
    'tags and share buttons',
    `<h1>${title}</h1><div class="share"><a href="#">Facebook</a> <a href="#">X</a></div><div>${paragraphs}</div><div class="tags"><a href="/t/1">Ferries</a> <a href="/t/2">Ormsay</a></div>`,
  ],
  [
    'a consent dialog',
    `<div role="dialog" class="cookie-consent"><p>We and our partners use cookies to store and access data on your device, to show ads and to count visitors. You can change your choice at any time.</p><button>Accept</button></div><h1>${title}</h1><div>${paragraphs}</div>`,
  ],
  [
    'a consent dialog longer than itself',
    `<h1>${title}</h1><div>${paragraphs}</div><div role="dialog"><h2>Your privacy</h2>${consent.repeat(8)}</div>`,
  ],
  [
    'the next story of an endless scroll',
    `<div class="page"><h1>${title}</h1>${paragraphs}</div>
     <div class="page"><h1>Harbour master retires after forty years at sea</h1>${consent.repeat(3)}</div>`,
  ],
  [
    'the story before it in an endless scroll, where the title has moved on with the reader',
    `<title>${title}</title><div class="page"><h1>Harbour master retires after forty years at sea</h1>${others}</div>
     <div class="page"><h1>${title}</h1>${paragraphs}</div>`,
  ],
  [
    'the next story in a box of another make',
    `<main><article class="first"><h1>${title}</h1>${paragraphs}</article>
     <div class="below"><article><h1>Harbour master retires after forty years at sea</h1>${others}</article></div></main>`,
  ],
  [
    'comments that are longer than itself',
    `<article class="post"><h1>${title}</h1>${paragraphs}${`<div class="comment">${others}</div>`.repeat(3)}</article>`,
  ],
  [
    'a form among its paragraphs',
    `<h1>${title}</h1><div>${paragraphs}<form action="/vote">${others}<button>Vote</button></form></div>`,
  ],
  ['a box of facts', `<h1>${title}</h1><div>${paragraphs}<div class="article-factbox">${others}</div></div>`],
  [
    'what is shown under the pointer',
    `<h1>${title}</h1><div>${paragraphs}<div class="listen-tooltip">${others}</div></div>`,
  ],
  [
    'what it writes in other letters for those who have not paid',
    `<meta name="description" content="Engineers found a crack in the hull of the old ship, and islanders wait in hotels on the mainland.">
     <h1>${title}</h1><div>${paragraphs}
     ${others.replace(/(?<=>)[^<>]+/g, text => text.replace(/\S/g, sign => String.fromCharCode(sign.charCodeAt(0) + 1)).replace(/[<>]/g, ''))}</div>`,
  ],
])('the story is read without %s', async (_, body) => {
  expect(await textsOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`)).toEqual(story);
});

test('captions stay captions, headings headings, and file names are nothing', async () => {
  const blocks = await blocksOf(`<head>${head}</head><body><article><h1>${title}</h1>
    <figure><img src="data:," alt="ferry.jpg"><figcaption>The ferry in 2019. Photo: Ann Reid</figcaption></figure>
    <p>${story[0]}</p><p>${story[1]}</p><h2>Nine days without bread</h2><p>${story[2]}</p><blockquote>${story[3]}</blockquote><p>${story[4]}</p>
    </article></body>`);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'caption',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'quotation',
    'paragraph',
  ]);
  expect(blocks[0]!.text).toBe('The ferry in 2019. Photo: Ann Reid');
});

test.each([
  ['a class word', '<p class="photo-caption">The bakery at the harbour has stayed open all week.</p>'],
  ['a credit', '<p>The bakery at the harbour has stayed open all week. (Photo: Ann Reid)</p>'],
  ['no full stop', '<p>Ruth Calder, left, and one of her brothers</p>'],
])('a line below a picture is its caption by %s', async (_, caption) => {
  const blocks = await blocksOf(`<head>${head}</head><body><h1>${title}</h1><div>
    <p>${story[0]}</p><p>${story[1]}</p><p><img src="data:," alt=""></p>${caption}<p>${story[2]}</p><p>${story[3]}</p><p>${story[4]}</p></div></body>`);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'caption',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test.each([
  ['an empty page', ''],
  ['a page of one word', '<body>ok</body>'],
  ['a page of frames', '<frameset><frame src="about:blank"></frameset>'],
  [
    'fields named like methods',
    `<form name="documentElement"><input name="firstChild"><input name="closest">${paragraphs}</form>`,
  ],
])('reading does not fail on %s', async (_, html) => {
  const reading = atOnce(readPage(await openPage(html), languages));
  expect(reading.partly).toBe(false);
});

test.each(['application/xml', 'image/svg+xml', 'application/xhtml+xml'] as const)(
  'reading does not fail on %s',
  type => {
    const page = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Hello</text></svg>',
      type,
    );
    expect(atOnce(readPage(page, languages)).article).toBeNull();
  },
);

test('a story that opens in a dialog is read', async () => {
  const page = `<main><p>${story[0]}</p></main><dialog open><h1>${title}</h1>${paragraphs}</dialog>`;
  expect(await textsOf(`<head>${head}</head><body>${page}</body>`)).toEqual(expect.arrayContaining(story));
});
