import { type HostilePage, pageOf, paragraphs, script, story } from './page';

const bulk = story.join(' ');

/** Below the window, where no browser lays it out before somebody scrolls there: the tests wait for Lede alone. */
const below = (html: string): string => `<div style="content-visibility: auto; margin-top: 5000px">${html}</div>`;

/** The story with so much below it that it cannot be read whole. */
const withMore = (html: () => string): HostilePage => ({
  text: () => pageOf({ body: paragraphs + below(html()) }),
  is: 'article',
  partly: true,
});
/** The same, but it can. */
const withMuch = (html: () => string): HostilePage => ({ ...withMore(html), partly: undefined });

export const sizes: Record<string, HostilePage> = {
  'a hundred thousand elements': withMore(() => '<div class="card"><a href="#">More</a></div>'.repeat(50_000)),
  'a hundred thousand elements before the story': {
    text: () =>
      pageOf({
        start: `<div style="height: 900px; overflow: auto">${'<div><span>Menu</span></div>'.repeat(50_000)}</div>`,
      }),
    is: 'noArticle',
  },
  'a quarter of a million elements': withMore(() => '<p>Some <b>more</b></p>'.repeat(125_000)),
  'a hundred thousand paragraphs of prose': withMore(() => `<p>${story[3]}</p>`.repeat(100_000)),
  'ten megabytes of text': withMore(() => `<p>${bulk} ${bulk}</p>`.repeat(8_000)),
  'a paragraph of a megabyte': withMore(() => `<p>${bulk.repeat(1_600)}</p>`),
  'a paragraph in a hundred thousand pieces': withMore(
    () => `<p>${'<b>bold</b> and <a href="#">linked</a> '.repeat(25_000)}</p>`,
  ),
  'a paragraph of neighbours without space between': withMore(
    () => `<p>${'<b>bold</b><i>italic</i>'.repeat(40_000)}</p>`,
  ),
  'fifty thousand line breaks': withMore(() => `<div>${'A line that goes on<br>'.repeat(50_000)}</div>`),
  'a million quote marks': withMore(
    () => `<p>${'“'.repeat(500_000)}</p><p>${'"a '.repeat(250_000)}</p><p>${'‘«„「'.repeat(60_000)}</p>`,
  ),
  'a million spaces': withMore(() => `<p>${' '.repeat(1_000_000)}end</p><p>${'\n\t'.repeat(500_000)}.</p>`),
  'a word of a megabyte': withMore(() => `<p>${'a'.repeat(1_000_000)}</p><p>${'1.'.repeat(200_000)}</p>`),
  'lines of two hundred thousand dots': withMore(() =>
    ['.', ' .', ':', '…', '-', '"', ')', '“a', '1,'].map(sign => `<p>Leader ${sign.repeat(200_000)} end</p>`).join(''),
  ),
  'a hundred thousand headings, bylines and dates': withMore(() =>
    '<h2 class="title headline">Headline</h2><p class="author byline">By Jane Doe</p><time datetime="2020">2020</time>'.repeat(
      33_000,
    ),
  ),
  'thousands of articles': withMore(() =>
    `<article class="story"><h1>Another</h1><p>${story[1]}</p></article>`.repeat(20_000),
  ),
  'thousands of names that may be signatures': withMore(() =>
    '<p><b>Jane Doe</b></p><p> </p><p> </p><p style="text-align: right">John Roe</p>'.repeat(5_000),
  ),
  'deep and wide': withMuch(() => '<div>'.repeat(400) + `<p>${story[2]}</p>`.repeat(2_000)),
  'titles around everything': {
    text: () =>
      pageOf({
        start: '<div class="title author byline">'.repeat(300),
        body: paragraphs + below(`<p>${bulk}</p>`.repeat(500)),
      }),
    is: 'article',
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
  },
};
