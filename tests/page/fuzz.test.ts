/// <reference types="vite/client" />
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article';
import { pageLanguages } from '../../src/languages/pages';
import { nodesIn, rootOf } from '../../src/page/prototypes';
import { type PageReading, readPage } from '../../src/page/read';
import { atOnce } from '../../src/page/steps';
import { openPage } from './open-page';

/** `LEDE_CASES=100000 npm run vitest -- --project page tests/page/fuzz.test.ts` for a long night. */
const numRuns = Math.ceil(Number(import.meta.env.LEDE_CASES || 10_000) / 5);

const tags =
  'p p p div div article section main aside nav ul li h1 h2 blockquote figure figcaption table tr td a b i span sup br img form input slot script style template button x-box dialog pre'.split(
    ' ',
  );
const attributes = [
  'class="article-body"',
  'class="byline author"',
  'class="related-posts"',
  'class="caption"',
  'id="__proto__"',
  'name="parentNode"',
  'name="textContent"',
  'itemprop="articleBody"',
  'hidden',
  'style="display:none"',
  'role="dialog"',
  'href="#"',
  '',
  '',
];
const sentence = fc.constantFrom(
  'The mill by the river was sold on Monday for £2.4m, and nobody in the village knows who has bought it.',
  'Chiều 4-9, bà Trần Thị Mận, chủ tịch xã, nói: “Nước lên rất nhanh, nhưng không ai bị thương.”',
  'Chiều 4-9, bà Trần Thị Mận nói.'.normalize('NFD'),
  '周三，渡口因为风浪停运，镇上的学校也提前放学，老师们说明天再看天气。',
  'By Jane Doe | 4 May 2024',
  'More',
);
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n\t ', '&nbsp;', '\u200b', '\u202e', '&#0;', '\ud800', '...', '“') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map(escapeMarkup) },
);
const { tree } = fc.letrec<{ tree: string; element: string }>(tie => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, text, tie('element'), tie('element')),
  element: fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes), fc.array(tie('tree'), { maxLength: 4 }))
    .map(([tag, attribute, children]) => `<${tag} ${attribute}>${children.join('')}</${tag}>`),
}));
const page = fc.array(tree, { minLength: 1, maxLength: 8 }).map(parts => parts.join(''));

const saved = Object.values(
  import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true }),
);
/** A stretch of a saved page is taken out, or it ends in the middle of whatever it is. */
const cutPage = fc
  .tuple(
    fc.constantFrom(...saved),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([html, a, b]) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)].map(share => Math.floor(share * html.length));
    return html.slice(0, start) + html.slice(end);
  });

const shown = await openPage('');
const root = rootOf(shown)!; // asked now: some of the pages hide it

/** What must hold of any page at rest. */
function holdsFor(html: string): void {
  root.innerHTML = html;
  const before = root.outerHTML;
  const reading = atOnce(readPage(shown, pageLanguages));
  expect(JSON.parse(JSON.stringify(reading.article))).toEqual(reading.article && withoutGaps(reading.article));
  checkPlaces(reading);
  expect(atOnce(readPage(shown, pageLanguages)).article).toEqual(reading.article);
  expect(root.outerHTML).toBe(before);
}

/** Every word of the article leads back to the letters in the page that it begins and ends with. */
function checkPlaces({ article, rangeOf }: PageReading): void {
  for (const [block, { text }] of article?.blocks.entries() ?? []) {
    expect(text).toBe(text.replace(/\s+/g, ' ').trim());
    for (const { 0: word, index: start } of text.matchAll(/\S+/g)) {
      const range = rangeOf({ block, start, end: start + word.length })!;
      const [first, last] = [range.startContainer, range.endContainer] as [Text, Text];
      expect([first.data[range.startOffset], last.data[range.endOffset - 1]]).toEqual([word[0], word.at(-1)]);
    }
  }
}

test('any tree is read without harm, and every word is found again', { timeout: 900_000 }, () => {
  fc.assert(fc.property(page, holdsFor), { numRuns: numRuns * 0.7 });
});

test('so are saved pages of which a part is missing', { timeout: 900_000 }, () => {
  fc.assert(fc.property(cutPage, holdsFor), { numRuns: numRuns * 0.1 });
});

test('a page may change under the hands of its reader', { timeout: 900_000 }, () => {
  const moves = fc.array(fc.nat(), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(page, cutPage), moves, (html, moves) => {
      root.innerHTML = html;
      const steps = readPage(shown, pageLanguages);
      let step = steps.next();
      // Not at every step: each change makes the browser lay the page out once more.
      for (let i = 0, rest = 0; !step.done; step = steps.next(), rest--) {
        if (rest > 0) continue;
        const move = moves[i++ % moves.length]!;
        disturb(move);
        rest = move % 10;
      }
      const reading = step.value;
      for (const [block, { text }] of reading.article?.blocks.entries() ?? [])
        reading.rangeOf({ block, start: 0, end: text.length });
    }),
    { numRuns: numRuns * 0.2 },
  );
});

/** Takes something out of the page, moves it or shortens it. */
function disturb(choice: number): void {
  const nodes = nodesIn(shown, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let i = choice % 50; i >= 0; i--) nodes.nextNode();
  const node = nodes.currentNode as Element | Text | Document;
  if (node.nodeType === Node.TEXT_NODE && choice % 3 > 0) (node as Text).data = 'Shorter';
  else if (node === shown || node === root) return;
  else if (choice % 2 === 0) (node as Element).remove();
  else root.prepend(node);
}

/** As JSON has it: a field that is undefined is not there. */
function withoutGaps(article: Article): object {
  return Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined));
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
