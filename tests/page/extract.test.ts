import { expect, test } from 'vitest';
import { head, paragraphs, story, textsOf, title } from './ferry-story';

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
    'a list of other stories with their topics',
    `<article><h1>${title}</h1><p>${story[0]}</p><p>${story[1]}</p><p>${story[2]}</p><ul>${[
      ['Harbour', 'Master retires after forty years at sea'],
      ['Weather', 'Storm warning for the northern isles'],
      ['Bakery', 'What the islanders eat while no bread comes'],
    ]
      .map(([topic, text]) => `<li>${topic}: <a href="/${topic}">${text}</a></li>`)
      .join('')}</ul><p>${story[3]}</p><p>${story[4]}</p></article>`,
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
  [
    'terms that are longer than itself',
    `<h1>${title}</h1><div>${paragraphs}</div><div class="ask"><fieldset><div>${others.repeat(3)}</div></fieldset></div>`,
  ],
  [
    'who owns the page, at greater length than itself',
    `<h1>${title}</h1><div>${paragraphs}</div><div class="low">All that stands here: © The Harbour Post Ltd.<br>${Array(
      3,
    )
      .fill(others.replace(/<\/?p>/g, '<br>'))
      .join('')}</div>`,
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

test.each([
  ['figures', ['Year', 'Crossings', '2011', '1,204', '2018', '977', '2024', '611'], true],
  ['names', ['Captain', 'Since', 'A. Reid', '1998', 'M. Flett', '2007', 'J. Spence', '2020'], true],
  [
    'links',
    ['Storm warning for the isles', 'Monday', 'Bakery wins prize', 'Sunday', 'Harbour master retires', 'Friday'].map(
      text => `<a href="/${text}">${text}</a>`,
    ),
    false,
  ],
  ['two lines', ['Sailings', 'None until Sunday', 'Tickets', 'Refunded'], false],
])('a table of %s between paragraphs', async (_, cells, isRead) => {
  const rows = cells.flatMap((cell, i) => (i % 2 === 0 ? [`<tr><td>${cell}</td><td>${cells[i + 1]}</td></tr>`] : []));
  const table = `<div class="wrap"><table>${rows.join('')}</table></div>`;
  const page = `<article><h1>${title}</h1>${paragraphs}${table}<p>${others}</p></article>`;
  const texts = await textsOf(`<html lang="en"><head>${head}</head><body>${page}</body></html>`);
  expect(texts.filter(text => cells.includes(text))).toEqual(isRead ? cells : []);
});

test('a story that opens in a dialog is read', async () => {
  const page = `<main><p>${story[0]}</p></main><dialog open><h1>${title}</h1>${paragraphs}</dialog>`;
  expect(await textsOf(`<head>${head}</head><body>${page}</body>`)).toEqual(expect.arrayContaining(story));
});
