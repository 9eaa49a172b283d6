import { afterEach, expect, test, vi } from 'vitest';
import { Revealer } from '../../../src/page/highlights/reveal';

const revealer = new Revealer();
afterEach(() => {
  revealer.clear();
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
  vi.useRealTimers();
});

const gap = '<div style="height: 3000px"></div>';
const centre = (range: Range) => {
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2;
};

/** Puts HTML into the page and returns the place of its `<b>`. */
function show(html: string): Range {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('b')!.firstChild!);
  return range;
}

/** Waits for the smooth scroll to bring a place to a height in the window. */
async function comesTo(range: Range, height: () => number): Promise<void> {
  await vi.waitFor(() => expect(centre(range)).toBeCloseTo(height(), -1), { timeout: 20_000 });
}
const middle = () => innerHeight / 2;

test('a place comes to the middle of the window', async () => {
  const range = show(`${gap}<p>some <b>words</b></p>${gap}`);
  revealer.reveal(range);
  await comesTo(range, middle);
});

test('a place in a form with a field named "parentElement" comes to the middle, too', async () => {
  const range = show(`${gap}<form><input name="parentElement"><p>some <b>words</b></p></form>${gap}`);
  revealer.reveal(range);
  await comesTo(range, middle);
});

test.each([
  ['an element without a box of its own', '<b style="display: contents">words</b>'],
  ['a part that is painted only when it is near', '<div style="content-visibility: auto"><b>words</b></div>'],
])('a place in %s comes to the middle, too', async (_, html) => {
  const range = show(gap + html + gap);
  expect(revealer.reveal(range)).toBe(true);
  await comesTo(range, middle);
});

test('the page is scrolled, not its body, where what overflows the body is for the window', async () => {
  document.documentElement.style.height = '100%';
  document.body.style.cssText = 'height: 100%; overflow-x: hidden';
  const range = show(`${gap}<b>words</b>${gap}`);
  expect(revealer.reveal(range)).toBe(true);
  await comesTo(range, middle);
});

test.each([
  ['a part that is not there', '<div style="display: none"><b>words</b></div>'],
  ['a part that is closed', '<details><b>words</b></details>'],
  ['a part that is hidden until it is found', '<div hidden="until-found"><b>words</b></div>'],
])('where the page does not show %s, nothing moves and nothing flashes', async (_, html) => {
  const range = show(gap + html + gap);
  scrollTo({ top: 1_000, behavior: 'instant' });
  expect(revealer.reveal(range)).toBe(false);
  expect(CSS.highlights.has('lede-flash')).toBe(false);
  await new Promise(resolve => setTimeout(resolve, 300));
  expect(scrollY).toBeCloseTo(1_000, -1); // what an earlier test has set in motion may still come to rest
});

test.each(['hidden', 'clip'])(
  'of a part that is cut off (%s), the end that is shown comes to the middle',
  async cut => {
    const range = show(`${gap}<div style="max-height: 200px; overflow: ${cut}">${gap}<b>words</b></div>${gap}`);
    expect(revealer.reveal(range)).toBe(false);
    const box = document.querySelector('b')!.parentElement!;
    await vi.waitFor(() => expect(box.getBoundingClientRect().bottom).toBeCloseTo(middle(), -1), { timeout: 20_000 });
    expect(box.scrollTop).toBe(0);
  },
);

test('a place in a paragraph longer than the window comes to its middle, too', async () => {
  const range = show(`<p>${'text '.repeat(9_000)} <b>words</b> ${'text '.repeat(9_000)}</p>`);
  revealer.reveal(range);
  await comesTo(range, middle);
});

test('a box that scrolls inside the page is scrolled, and the page with it', async () => {
  const range = show(`${gap}<div style="height: 300px; overflow: auto">${gap}<b>words</b>${gap}</div>${gap}`);
  revealer.reveal(range);
  const box = document.querySelector('b')!.parentElement!;
  await comesTo(range, () => box.getBoundingClientRect().top + 150);
  await comesTo(range, middle);
});

test('it flashes for a moment, and the focus stays where it is', () => {
  vi.useFakeTimers();
  const range = show('<button>here</button><p>some <b>words</b></p>');
  document.querySelector('button')!.focus();
  revealer.reveal(range);
  expect(CSS.highlights.get('lede-flash')?.has(range)).toBe(true);
  expect(document.activeElement).toBe(document.querySelector('button'));
  vi.advanceTimersByTime(5_000);
  expect(CSS.highlights.has('lede-flash')).toBe(false);
  expect(document.adoptedStyleSheets).toEqual([]);
});
