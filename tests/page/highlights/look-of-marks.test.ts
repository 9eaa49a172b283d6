import { describe, expect, test } from 'vitest';
import { allKinds } from '../../../src/core/kinds';
import { blend, contrast, luminance, parseColour } from '../../../src/page/highlights/colour';
import { paint } from '../../../src/page/highlights/paint';
import { layer, ours, place, rules, style } from './marked-places';

describe('the look of marked words', () => {
  test('never changes the colour of text', () => {
    const places = allKinds.flatMap(kind => place(kind, '<p><b>words</b></p>'));
    paint(layer, places, style);
    expect(rules()).toContain('text-decoration');
    expect(rules()).not.toMatch(/[{;]\s*color:/);
  });

  test.each([
    ['#c62828', '#fff'],
    ['#777', '#fff'],
    ['#777', '#000'],
    ['#e57373', '#111'],
    ['#2e7d32', '#8ab4f8'],
    ['#777', '#9cf'],
  ])('on %s, words in %s stand out more with the tint than without', (behind, words) => {
    paint(layer, place('person', `<p style="background: ${behind}; color: ${words}"><b>Ada</b></p>`), style);
    const paragraph = document.querySelector('p')!;
    const own = parseColour(getComputedStyle(paragraph).backgroundColor);
    const text = luminance(parseColour(getComputedStyle(paragraph).color));
    paragraph.style.backgroundColor = /background-color: (.*?);/.exec(rules())![1]!;
    const tinted = blend(own, parseColour(getComputedStyle(paragraph).backgroundColor));
    expect(contrast(luminance(tinted), text)).toBeGreaterThan(contrast(luminance(own), text));
  });

  test('is for the screen alone, unless the reader wants it on paper', () => {
    const places = place('person', '<p><b>Ada</b></p>');
    paint(layer, places, style);
    expect(rules().match(/@media [^{]*/g)).toEqual(['@media screen ', '@media screen and (forced-colors: active) ']);
    paint(layer, places, { ...style, print: true });
    expect(rules().match(/@media [^{]*/g)).toEqual(['@media all ', expect.stringContaining('(forced-colors: active)')]);
  });

  test.each(['#111', '#777'])('is legible on white paper, too, where the page stands on %s', behind => {
    const html = `<p style="background: ${behind}; color: #fff">${'<b>words</b>'.repeat(allKinds.length)}</p>`;
    const places = place('person', html).map(({ range }, i) => ({ kind: allKinds[i]!, range }));
    paint(layer, places, { ...style, print: true });
    const sheet = document.adoptedStyleSheets.at(-1)!;
    const paper = ([...sheet.cssRules] as CSSMediaRule[]).filter(({ media }) => media.mediaText === 'print');
    const styles = paper.map(({ cssRules }) => (cssRules[0] as CSSStyleRule).style);
    expect(styles).toHaveLength(allKinds.length);
    const paragraph = document.querySelector('p')!;
    const light = (colour: string) => {
      paragraph.style.backgroundColor = colour;
      return luminance(blend([0, 0, 0, 1], parseColour(getComputedStyle(paragraph).backgroundColor)));
    };
    for (const { color, backgroundColor, textDecorationLine, textDecorationColor } of styles) {
      expect(contrast(light(color), light(backgroundColor))).toBeGreaterThan(7);
      if (textDecorationLine === 'none') continue;
      expect(contrast(light(textDecorationColor), light(backgroundColor))).toBeGreaterThan(4.5);
    }
  });

  test('leaves the tint out where the reader wants lines only', () => {
    const places = place('person', '<p><b>Ada</b></p>');
    paint(layer, places, style);
    const opacity = () => {
      const paragraph = document.querySelector('p')!;
      paragraph.style.backgroundColor = /background-color: (.*?);/.exec(rules())![1]!;
      return parseColour(getComputedStyle(paragraph).backgroundColor)[3];
    };
    expect(opacity()).toBeCloseTo(0.14);
    paint(layer, places, { ...style, linesOnly: true });
    expect(opacity()).toBe(0);
  });

  test('tells the current place by the thickness of its line, in the colour and style of its kind', () => {
    const [other, ada] = place('person', '<p><b>Grace</b> met <b>Ada</b></p>');
    paint(layer, [other!, { ...ada!, current: true }], style);
    expect(ours().sort()).toEqual(['lede-current', 'lede-person']);
    const [current, person] = ['lede-current', 'lede-person'].map(
      name => new RegExp(String.raw`${name}\) \{[^}]*underline[^;]*? ([\d.]+)px ([^;]*)`).exec(rules())!,
    );
    expect(Number(current![1])).toBeGreaterThanOrEqual(2 * Number(person![1]));
    expect(current![2]).toBe(person![2]);
  });

  test('gives a line to a quote that is the current place, which has none otherwise', () => {
    const [quote] = place('quote', '<p><b>“So be it.”</b></p>');
    paint(layer, [quote!], style);
    expect(linesOf(false)).toEqual(['none']);
    paint(layer, [{ ...quote!, current: true }], style);
    expect(linesOf(false)).toEqual([expect.stringContaining('underline')]);
  });

  test.each([
    ['the reader wants lines only', false],
    ['colours are forced', true],
  ])('tells every kind by its line alone where %s', (_, forced) => {
    const places = allKinds.flatMap(kind => place(kind, '<p><b>words</b></p>'));
    paint(layer, places, { ...style, linesOnly: !forced });
    const lines = linesOf(forced).map(line => line.replace(/rgb.*/, ''));
    expect(lines.filter(line => /^(?:under|over)line/.test(line))).toHaveLength(allKinds.length);
    expect(new Set(lines).size).toBe(allKinds.length);
  });

  /** The lines of all highlights, where colours are forced and where not. */
  function linesOf(forced: boolean): string[] {
    const blocks = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules] as CSSMediaRule[]);
    const wanted = blocks.filter(block => block.media.mediaText.includes('forced-colors') === forced);
    return wanted.map(({ cssRules }) => /text-decoration: (.*?);/.exec(cssRules[0]!.cssText)![1]!);
  }
});
