import { afterEach, describe, expect, test } from 'vitest';
import { parseColour } from '../../../src/page/highlights/colour';
import { shadeMeter } from '../../../src/page/highlights/shade';

const host = document.createElement('div');
document.body.append(host);
afterEach(() => host.replaceChildren());

/** The shade behind the `<p>` of some HTML. */
function shadeOf(html: string): string {
  host.innerHTML = html;
  return shadeMeter()(host.querySelector('p')!);
}

describe('what lies behind the words', () => {
  test.each([
    ['light', 'a page without any colour', '<p>words'],
    ['light', 'white', '<div style="background: #fff"><p>words'],
    ['light', 'sepia', '<div style="background: #f4ecd8"><p>words'],
    ['light', 'a light box in a dark page', '<div style="background: #111"><p style="background: #eee">words'],
    ['light', 'a veil of black', '<p style="background: rgb(0 0 0 / 5%)">words'],
    ['dark', 'near black', '<div style="background: #121212"><div><p>words'],
    ['dark', 'a dark box in a light page', '<div style="background: #fff"><p style="background: #1b2a3a">words'],
    ['dark', 'a veil of white over black', '<div style="background: #000"><p style="background: #ffffff14">words'],
    ['dark', 'a modern colour', '<p style="background: oklch(0.2 0.02 260)">words'],
    ['light', 'another modern colour', '<p style="background: color(display-p3 0.98 0.97 0.95)">words'],
    ['plain', 'mid grey', '<p style="background: #808080">words'],
    ['plain', 'a strong colour', '<p style="background: #d02020">words'],
    ['pale', 'light words on mid grey', '<p style="background: #808080; color: #fff">words'],
    ['pale', 'light words on a strong colour', '<p style="background: #d02020; color: #fdd">words'],
    ['pale', 'a blue link on green', '<p style="background: #2e7d32; color: #8ab4f8">words'],
    ['plain', 'a blue link on yellow', '<p style="background: #d9b000; color: #1a0dab">words'],
    [
      'dark',
      'a gradient under white words',
      '<div style="background: linear-gradient(#000, #345); color: #fff"><p>words',
    ],
    ['pale', 'a photograph under white words', '<div style="background: url(none.png); color: #fff"><p>words'],
    ['light', 'a picture under black words', '<div style="background: url(none.png); color: #000"><p>words'],
    ['dark', 'something behind the page, under words that white would hide', '<p style="color: #ddd">words'],
    ['dark', 'the same, under words that let something through', '<p style="color: rgb(255 255 255 / 70%)">words'],
    ['light', 'white under grey words', '<p style="color: #999">words'],
    ['light', 'white under words as pale as notes are', '<p style="color: #bbb">words'],
    ['light', 'white under black words that let something through', '<p style="color: rgb(0 0 0 / 20%)">words'],
  ])('is %s: %s', (shade, _, html) => {
    expect(shadeOf(html)).toBe(shade);
  });

  test('is told beside form fields named after what holds the form', () => {
    const fields = ['parentElement', 'assignedSlot', 'getRootNode'].map(name => `<input name="${name}">`).join('');
    expect(shadeOf(`<div style="background: #111"><form>${fields}<p>words</form></div>`)).toBe('dark');
  });

  test('is that of the box around a shadow tree', () => {
    host.innerHTML = '<div style="background: #111"></div>';
    const root = host.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>words';
    expect(shadeMeter()(root.querySelector('p')!)).toBe('dark');
  });
});

test.each([
  ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
  ['color(srgb 0.1 0.2 0.3 / 0.4)', [0.1, 0.2, 0.3, 0.4]],
  ['color(rec2020 1 0.5 1e-3)', [1, 0.5, 0.001, 1]],
  ['oklch(0.7 0.1 200 / 0.5)', [0.7, 0.7, 0.7, 0.5]],
  ['lab(50 -20 30)', [0.5, 0.5, 0.5, 1]],
  ['transparent', [0, 0, 0, 0]],
])('the computed colour %s is read', (text, colour) => {
  expect(parseColour(text)).toEqual(colour);
});
