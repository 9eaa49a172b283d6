import { type HostilePage, pageOf, paragraphs, script, story } from './page';

const bulk = story.join(' ');

export const sizes: Record<string, HostilePage> = {
  'a hundred thousand elements': {
    text: () => pageOf({ end: '<div class="card"><a href="#">More</a></div>'.repeat(50_000) }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a hundred thousand elements before the story': {
    text: () => pageOf({ start: '<div><span>Menu</span></div>'.repeat(50_000) }),
    is: 'noArticle',
    isLarge: true,
  },
  'half a million elements': {
    text: () => pageOf({ end: '<p>Some <b>more</b></p>'.repeat(250_000) }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a hundred thousand paragraphs of prose': {
    text: () => pageOf({ body: `${paragraphs}${`<p>${story[3]}</p>`.repeat(100_000)}` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'nested twenty thousand deep': {
    // The parser would stop at a depth of 512, and no browser could lay it out.
    text: () =>
      pageOf({
        end: `<div id="deep" hidden></div>${script(`
          let inner = document.getElementById('deep');
          for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
          inner.append('At the bottom lies a paragraph that is long enough to be taken for prose by whoever comes down here.');`)}`,
      }),
    is: 'article',
    isLarge: true,
  },
  'as deep as the parser goes, and wide there': {
    text: () => pageOf({ end: '<div>'.repeat(500) + `<p>${story[2]}</p>`.repeat(2_000) }),
    is: 'article',
    isLarge: true,
  },
  'ten megabytes of text': {
    text: () => pageOf({ body: `${paragraphs}${`<p>${bulk} ${bulk}</p>`.repeat(8_000)}` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a paragraph of a megabyte': {
    text: () => pageOf({ body: `${paragraphs}<p>${bulk.repeat(1_600)}</p>` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a paragraph in a hundred thousand pieces': {
    text: () => pageOf({ body: `${paragraphs}<p>${'<b>bold</b> and <a href="#">linked</a> '.repeat(25_000)}</p>` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'fifty thousand line breaks': {
    text: () => pageOf({ body: `${paragraphs}<div>${'A line that goes on<br>'.repeat(50_000)}</div>` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a million quote marks': {
    text: () =>
      pageOf({
        body: `${paragraphs}<p>${'“'.repeat(500_000)}</p><p>${'"a '.repeat(250_000)}</p><p>${'‘«„「'.repeat(60_000)}</p>`,
      }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a hundred thousand headings, bylines and dates': {
    text: () =>
      pageOf({
        end: '<h2 class="title headline">Headline</h2><p class="author byline">By Jane Doe</p><time datetime="2020">2020</time>'.repeat(
          33_000,
        ),
      }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a hundred thousand articles': {
    text: () => pageOf({ end: `<article class="story"><h1>Another</h1><p>${story[1]}</p></article>`.repeat(25_000) }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a paragraph of a million spaces': {
    text: () =>
      pageOf({
        body: `${paragraphs}<p>${' '.repeat(1_000_000)}end</p><p>${'\n\t'.repeat(500_000)}.</p><p>${'a '.repeat(100_000)}</p>`,
      }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'a word of a megabyte': {
    text: () => pageOf({ body: `${paragraphs}<p>${'a'.repeat(1_000_000)}</p><p>${'1.'.repeat(200_000)}</p>` }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'titles around everything': {
    text: () =>
      pageOf({
        start: '<div class="title author byline">'.repeat(300),
        body: paragraphs + `<p>${bulk}</p>`.repeat(1_000),
      }),
    is: 'article',
    isLarge: true,
  },
  'ten thousand names that may be signatures': {
    text: () =>
      pageOf({ end: '<p><b>Jane Doe</b></p><p> </p><p> </p><p style="text-align: right">John Roe</p>'.repeat(5_000) }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
  'lines of a hundred thousand dots': {
    text: () =>
      pageOf({
        body: `${paragraphs}${['.', ' .', ':', '…', '-', '"', ')', '“a', '1,'].map(sign => `<p>Leader ${sign.repeat(100_000)} end</p>`).join('')}`,
      }),
    is: 'article',
    isLarge: true,
    partly: true,
  },
};
