import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allKinds, type Kind } from '../../../src/core/kinds';
import { blend, contrast, luminance, parseColour } from '../../../src/page/highlights/colour';
import { HighlightLayer } from '../../../src/page/highlights/highlight-layer';
import { clearLeftovers, type Place, paint } from '../../../src/page/highlights/paint';

const style = { tint: 14, linesOnly: false, print: false };
let layer: HighlightLayer;

beforeEach(() => {
  layer = new HighlightLayer();
});
afterEach(() => {
  layer.clear();
  document.body.replaceChildren();
});

/** Puts HTML into the page and returns a place of a kind for the text of each `<b>`. */
function place(kind: Kind, html: string, root: Element | ShadowRoot = document.body): Place[] {
  root.innerHTML = html;
  return [...root.querySelectorAll('b')].map(element => ({ kind, range: rangeOver(element) }));
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild!);
  return range;
}

const ours = () => [...CSS.highlights.keys()].filter(name => name.startsWith('lede-'));
const rules = () => document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join();

describe('painting', () => {
  test('sets one highlight per kind, under its name and priority', () => {
    const people = place('person', '<p>said <b>Ada</b> to <b>Grace</b></p>');
    const [quote] = people.map(({ range }) => ({ kind: 'quote' as const, range }));
    paint(layer, [...people, quote!], style);
    expect(ours().sort()).toEqual(['lede-person', 'lede-quote']);
    expect(CSS.highlights.get('lede-person')!.size).toBe(2);
    expect(CSS.highlights.get('lede-person')!.priority).toBeGreaterThan(CSS.highlights.get('lede-quote')!.priority);
  });

  test('changes nothing in the document', () => {
    const places = place('person', '<p style="background: #fff">said <b>Ada</b></p>');
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    paint(layer, places, style);
    layer.clear();
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves no trace when it is cleared, nor touches what is not ours', () => {
    const sheets = document.adoptedStyleSheets.length;
    const theirs = new Highlight();
    CSS.highlights.set('their-search', theirs);
    paint(layer, place('date', '<p><b>Monday</b></p>'), style);
    expect(document.adoptedStyleSheets.length).toBe(sheets + 1);
    layer.clear();
    expect(ours()).toEqual([]);
    expect(document.adoptedStyleSheets.length).toBe(sheets);
    expect(CSS.highlights.get('their-search')).toBe(theirs);
    CSS.highlights.delete('their-search');
  });

  test('takes away what a script that is gone has left, and nothing of others', () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const html = '<p><b>one</b> <b>two</b></p><p style="background: #111"><b>three</b></p>';
    const [one, ...more] = place('figure', html);
    paint(new HighlightLayer(), [{ ...one!, current: true }, ...more], style);
    expect(ours()).toHaveLength(3);
    clearLeftovers(document);
    expect(ours()).toEqual([]);
    expect([...document.adoptedStyleSheets].map(sheet => sheet === theirs)).toEqual([true]);
    document.adoptedStyleSheets = [];
  });

  test('replaces what it painted before', () => {
    const places = place('date', '<p><b>Monday</b> <b>Tuesday</b></p>');
    paint(layer, places, style);
    paint(layer, places.slice(1), style);
    expect(CSS.highlights.get('lede-date')!.size).toBe(1);
    paint(layer, [], style);
    expect(ours()).toEqual([]);
  });

  test('puts back what another script has cleared', () => {
    const places = place('date', '<p><b>Monday</b></p>');
    paint(layer, places, style);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    paint(layer, places, style);
    expect(ours()).toEqual(['lede-date']);
    expect(document.adoptedStyleSheets.length).toBe(1);
  });

  test('names the rarer background of a page apart, so that each has its own colours', () => {
    const html = `<p><b>one</b> <b>two</b></p><p style="background: #111"><b>three</b></p>
      <p style="background: #777"><b>four</b></p>`;
    paint(layer, place('figure', html), style);
    expect(ours().sort()).toEqual(['lede-figure', 'lede-figure-dark', 'lede-figure-plain']);
    expect(CSS.highlights.get('lede-figure')!.size).toBe(2);
  });

  test('reaches into shadow trees, and leaves them, too', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    paint(layer, place('place', '<p><b>Oslo</b></p>', root), style);
    expect(root.adoptedStyleSheets.length).toBe(1);
    layer.clear();
    expect(root.adoptedStyleSheets.length).toBe(0);
  });

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

  test('takes a time that grows with the number of places, and no faster', () => {
    const few = bestTime(250);
    const many = bestTime(2_000);
    expect(CSS.highlights.get('lede-organisation')!.size).toBe(2_000);
    expect(many).toBeLessThan(3 * 8 * Math.max(few, 1));
  });

  /** Milliseconds of the fastest of some paintings. */
  function bestTime(count: number): number {
    const places = place('organisation', '<p><b>words</b> and <b>words</b> and</p>'.repeat(count / 2));
    const times = Array.from({ length: 4 }, () => {
      const start = performance.now();
      paint(layer, places, style);
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});
