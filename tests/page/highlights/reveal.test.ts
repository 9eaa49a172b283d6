import { afterEach, expect, test, vi } from 'vitest';
import { Revealer } from '../../../src/page/highlights/reveal';

const revealer = new Revealer();
afterEach(() => {
  revealer.clear();
  document.body.replaceChildren();
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
