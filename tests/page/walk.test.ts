import { expect, test, vi } from 'vitest';
import { hintBit } from '../../src/page/hints';
import { atOnce } from '../../src/page/steps';
import { walk } from '../../src/page/walk';
import { openPage } from './open-page';

async function textsOf(html: string): Promise<string[]> {
  const page = await openPage(html);
  return atOnce(walk(page.body)).candidates.map(({ text }) => text);
}

test.each([
  ['text beside paragraphs', '<div>Rain <b>again</b>.<p>Floods.</p>Sun.</div>', ['Rain again.', 'Floods.', 'Sun.']],
  ['collapsed white space', '<p>\n  One&nbsp;\n two <i> three</i> </p>', ['One two three']],
  ['blocks inside links and spans', '<a href="#"><div>Title</div><span><p>Text</p></span></a>', ['Title', 'Text']],
  ['two <br> end a paragraph', '<div>No stop<br><br>next one</div>', ['No stop', 'next one']],
  ['one <br> ends it after a sentence', '<div>It rained.<br>Then the sun</div>', ['It rained.', 'Then the sun']],
  ['one <br> within a sentence is a space', '<div>A line that<br>goes on</div>', ['A line that goes on']],
  ['a heading over two lines', '<h2>Ended.<br><br>Or not</h2>', ['Ended. Or not']],
  ['text for screen readers', '<p>Read <span class="sr-only">opens in a new tab</span> this</p>', ['Read this']],
  ['text that is styled away', '<p>Shown <span style="display: none">hidden</span></p>', ['Shown']],
  ['footnote marks', '<p>Known<sup><a href="#1">[1]</a></sup> since 5 m<sup>2</sup></p>', ['Known since 5 m2']],
  [
    'no scripts, styles, controls',
    '<script>x</script><style>y</style><button>z</button><select><option>w</select>',
    [],
  ],
  ['no lines of signs', '<p>***</p><p>—</p><p>1</p>', ['1']],
  [
    'a place that its style sets apart',
    '<p><span class="stamp">Huế</span>Chuyến phà <b>d</b>ừng</p>',
    ['Huế Chuyến phà dừng'],
  ],
  ['drop caps and names in two parts', '<p><span>T</span>he i<b>Phone</b> rang</p>', ['The iPhone rang']],
  ['ruby without its reading', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>', ['漢字']],
])('walk: %s', async (_, html, expected) => {
  expect(await textsOf(html)).toEqual(expected);
});

test('walk goes into open shadow trees and slots', async () => {
  const page = await openPage('<x-story><p>From the page</p></x-story>');
  const root = page.querySelector('x-story')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>From the component</h2><slot></slot><p>Its end</p>';
  expect(atOnce(walk(page.body)).candidates.map(({ text }) => text)).toEqual([
    'From the component',
    'From the page',
    'Its end',
  ]);
});

test('walk is not misled by names of form fields', async () => {
  const names = ['lastChild', 'previousSibling', 'localName', 'nodeType', 'getAttribute', 'shadowRoot', 'className'];
  const fields = names.map(name => `<input name="${name}">`).join('');
  expect(await textsOf(`<form class="story">${fields}<p>Still read</p></form>`)).toEqual(['Still read']);
});

test('walk stands nesting deeper than any stack', () => {
  const page = document.implementation.createHTMLDocument(); // not shown: the browser itself could not lay it out
  let inner: Element = page.body;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = page.createElement('div');
    inner.append(child);
    inner = child;
  }
  inner.textContent = 'At the bottom';
  expect(atOnce(walk(page.body)).candidates[0]?.text).toBe('At the bottom');
});

test('walk stops in an absurd page and says so', async () => {
  const page = await openPage('');
  page.body.innerHTML = '<p>a</p>'.repeat(80_000);
  expect(atOnce(walk(page.body)).partly).toBe(true);
  page.body.replaceChildren(); // its layout would slow the tests down
});

test('walk keeps nothing of what it cuts off', async () => {
  const page = await openPage('');
  page.body.innerHTML = 'A line that goes on<br>'.repeat(50_000);
  const { candidates, partly } = atOnce(walk(page.body));
  expect(partly).toBe(true);
  const words = candidates[0]!.nodes.filter(node => node !== null).length;
  expect(candidates[0]!.nodes.length).toBeLessThanOrEqual(2 * words); // of a break that is not the end, a space is left
  page.body.replaceChildren();
});

test('walk keeps evidence of each line', async () => {
  const html =
    '<div class="sidebarPosts"><p>See <a href="#">that</a></p><img src="data:,"><p><b>Bold</b> <em>words</em></p></div>';
  const { boxes, candidates } = atOnce(walk((await openPage(html)).body));
  expect(candidates.map(({ linked, bold, media }) => [linked, bold, media])).toEqual([
    [4, 0, 0],
    [0, 4, 1],
  ]);
  expect(boxes.find(({ look }) => look === 'div sidebarPosts')!.hints & hintBit.aside).toBeTruthy();
});

test('walk takes for shown what a style sheet spares until somebody scrolls there, but not what is hidden in it', async () => {
  const spared = '<p>Far below</p><div hidden><p>In a closed menu</p></div>';
  const page = await openPage(
    `<p>At the top</p><p style="display: none">Nowhere</p><div style="content-visibility: auto; margin-top: 9000px">${spared}</div>`,
  );
  const far = page.querySelector('div p')!;
  await vi.waitUntil(() => !far.checkVisibility({ contentVisibilityAuto: true }));
  const { boxes, candidates } = atOnce(walk(page.body));
  expect(candidates.map(({ text, box }) => [text, boxes[box]!.hidden])).toEqual([
    ['At the top', false],
    ['Nowhere', true],
    ['Far below', false],
    ['In a closed menu', true],
  ]);
});

test('walk leaves out boxes without text, but keeps count of their pictures', async () => {
  const html =
    '<figure><div><img src="data:,"></div><p>A ferry</p></figure><div class="empty"><img src="data:,"></div>';
  const { boxes } = atOnce(walk((await openPage(html)).body));
  expect(boxes.map(({ tag, parent, media }) => [tag, parent, media])).toEqual([
    ['body', -1, 1],
    ['figure', 0, 1],
    ['p', 1, 0],
  ]);
});
