/** Runs beside a page: the readers that are compared, each timed. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Article } from '../../src/core/article';
import { allKinds } from '../../src/core/kinds';
import { defaults } from '../../src/extension/settings';
import { HighlightLayer } from '../../src/page/highlights/highlight-layer';
import { type Place, paint } from '../../src/page/highlights/paint';
import { readInSteps, understand } from '../../src/reading';

/** What a reader found in a page. */
export interface Found {
  /** The body, without captions where the reader tells them apart. */
  text: string;
  /** Milliseconds of the longest step, where a reader works in steps. */
  step?: number;
  /** Lede took the page for too large to read it whole. */
  partly?: boolean;
}

/** Each reader does all its work in one call. */
export const readers = { lede, readability, defuddle, walk };

let article: Article | null = null;

function lede(): Found {
  const steps = readInSteps(document);
  let step = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = steps.next();
    step = Math.max(step, performance.now() - start);
    if (!done) continue;
    article = value.article;
    const body = article?.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
    return { text: body?.join('\n') ?? '', step, partly: value.partly };
  }
}

/** Understands what `lede` has read; the number of words of it. */
export function analyse(): number {
  return article ? understand(article).words : 0;
}

/** It takes its document apart, so it gets a copy, as everybody must give it one who wants to keep the page. */
function readability(): Found {
  const result = new Readability(document.cloneNode(true) as Document).parse();
  return { text: linesOf(result?.content ?? '') };
}

function defuddle(): Found {
  return { text: linesOf(new Defuddle(document).parse().content) };
}

/** What nobody can do without: one look at every piece of text. */
function walk(): Found {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).length;
  return { text: `${length} characters` };
}

/** The text of a piece of HTML, its boxes on lines of their own. */
function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const box of body.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, td, blockquote, figure, figcaption, br'))
    box.before('\n');
  return body.textContent;
}

/** Painting, in a page that we own and may change: letters of another size make a layout necessary. */
export const stage = {
  choose(count: number) {
    places = placesIn(document.body, count);
  },
  /** Milliseconds of our own script, by the clock: what the browser makes of it comes after. */
  paint(): number {
    const start = performance.now();
    paint(layer, places, defaults);
    return performance.now() - start;
  },
  /** Milliseconds of a layout after some work that did not force it: all within one task, so that no frame comes between. */
  layoutAfter(size: string, work: () => void): number {
    document.body.style.setProperty('font-size', size);
    work();
    const start = performance.now();
    void document.body.offsetHeight;
    return performance.now() - start;
  },
};

const layer = new HighlightLayer();
let places: Place[] = [];

/** Words of five letters all over the text, the kinds in turn. */
function placesIn(root: Element, count: number): Place[] {
  const nodes = [...root.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
  const each = Math.ceil(count / nodes.length);
  const starts = nodes.flatMap(node => Array.from({ length: each }, (_, i) => ({ node, start: i * 10 })));
  return starts.slice(0, count).map(({ node, start }, i) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + 5);
    return { kind: allKinds[i % allKinds.length]!, range };
  });
}
