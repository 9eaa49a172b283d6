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

/** Resolves when a smooth scroll has come to rest. */
async function rest(range: Range): Promise<void> {
  for (let last = Number.NaN; last !== centre(range); await new Promise(resolve => setTimeout(resolve, 150))) {
    last = centre(range);
  }
}

test('a place comes to the middle of the window', async () => {
  const range = show(`${gap}<p>some <b>words</b></p>${gap}`);
  revealer.reveal(range);
  await rest(range);
  expect(centre(range)).toBeCloseTo(innerHeight / 2, -1);
});

test('a place in a form with a field named "parentElement" comes to the middle, too', async () => {
  const range = show(`${gap}<form><input name="parentElement"><p>some <b>words</b></p></form>${gap}`);
  revealer.reveal(range);
  await rest(range);
  expect(centre(range)).toBeCloseTo(innerHeight / 2, -1);
});

test('a place in a paragraph longer than the window comes to its middle, too', async () => {
  const range = show(`<p>${'text '.repeat(9_000)} <b>words</b> ${'text '.repeat(9_000)}</p>`);
  revealer.reveal(range);
  await rest(range);
  expect(centre(range)).toBeCloseTo(innerHeight / 2, -1);
});

test('a box that scrolls inside the page is scrolled, and the page with it', async () => {
  const range = show(`${gap}<div style="height: 300px; overflow: auto">${gap}<b>words</b>${gap}</div>${gap}`);
  revealer.reveal(range);
  await rest(range);
  const { top, bottom } = document.querySelector('b')!.parentElement!.getBoundingClientRect();
  expect(centre(range)).toBeCloseTo((top + bottom) / 2, -1);
  expect(centre(range)).toBeCloseTo(innerHeight / 2, -1);
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
