import { describe, expect, test } from 'vitest';
import { HighlightLayer } from '../../../src/page/highlights/highlight-layer';
import { clearLeftovers, paint } from '../../../src/page/highlights/paint';
import { Revealer } from '../../../src/page/highlights/reveal';
import { layer, ours, place, style } from './marked-places';

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
    new Revealer().reveal(one!.range);
    expect(ours()).toHaveLength(4);
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
