/** Runs beside a page: the readers that are compared, each timed. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { allKinds } from '../../src/core/kinds';
import { defaults } from '../../src/extension/settings';
import { HighlightLayer } from '../../src/page/highlights/highlight-layer';
import { type Place, paint } from '../../src/page/highlights/paint';
import { readInSteps, understand } from '../../src/reading';

export type ReaderName = 'lede' | 'readability' | 'defuddle' | 'walk';

/** Milliseconds by what was done in them. */
export type Laps = Record<string, number>;

export interface Timed {
  /** The first call in this page: what a person who opens it pays. */
  first: Laps;
  /** Medians of the calls after it. */
  warm: Laps;
  /** The body that was found, without captions where the reader tells them apart. */
  text: string;
  /** Words as Lede counts them. */
  words: number;
  /** Lede took the page for too large to read it whole. */
  partly: boolean;
}

const WARM_CALLS = 5;

interface Call extends Partial<Timed> {
  laps: Laps;
}

const readers: Record<ReaderName, () => Call> = { lede, readability, defuddle, walk };

/** Runs one reader several times. The page has been laid out before, as it has before a person sees it. */
export function time(name: ReaderName): Timed {
  void document.documentElement.offsetHeight;
  const { laps: first, text = '', words = 0, partly = false } = readers[name]();
  const calls = Array.from({ length: WARM_CALLS }, () => readers[name]().laps);
  const warm = Object.keys(first).map(lap => [lap, medianOf(calls.map(laps => laps[lap]!))]);
  return { first, warm: Object.fromEntries(warm), text, words, partly };
}

function lede(): Call {
  const start = performance.now();
  const steps = readInSteps(document);
  let step = 0;
  let reading: ReturnType<typeof steps.next>;
  do {
    const before = performance.now();
    reading = steps.next();
    step = Math.max(step, performance.now() - before);
  } while (!reading.done);
  const read = performance.now() - start;
  const { article, partly } = reading.value;
  const insights = article && understand(article);
  const both = performance.now() - start;
  const body = article?.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
  return { laps: { read, step, analyse: both - read, both }, text: body?.join('\n'), words: insights?.words, partly };
}

/** It takes its document apart, so it gets a copy, as everybody must give it one who wants to keep the page. */
function readability(): Call {
  const start = performance.now();
  const result = new Readability(document.cloneNode(true) as Document).parse();
  return { laps: { read: performance.now() - start }, text: linesOf(result?.content ?? '') };
}

function defuddle(): Call {
  const start = performance.now();
  const result = new Defuddle(document).parse();
  return { laps: { read: performance.now() - start }, text: linesOf(result.content) };
}

/** What nobody can do without: one look at every piece of text. */
function walk(): Call {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).length;
  return { laps: { read: performance.now() - start }, text: `${length} characters` };
}

/** The text of a piece of HTML, its boxes on lines of their own. */
function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const box of body.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, td, blockquote, figure, figcaption, br'))
    box.before('\n');
  return body.textContent;
}

function medianOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

export interface Painting {
  ranges: number;
  /** Milliseconds of script for the first painting, and for the next ones. */
  first: number;
  again: number;
  /** Milliseconds that laying the page out takes, and those that were still to be paid after a painting. */
  layout: number;
  layoutAfter: number;
}

/** Highlights this many words of the page, which it owns and may change: changing the size of its letters calls for a layout. */
export function timePainting(ranges: number): Painting {
  const places = placesIn(document.body, ranges);
  const layer = new HighlightLayer();
  const resize = (size: string) => document.body.style.setProperty('font-size', size);
  const layOut = () => void document.body.offsetHeight;
  const paintAll = () => paint(layer, places, defaults);
  layOut();
  const first = timeOf(paintAll);
  const again = medianOf(Array.from({ length: WARM_CALLS }, () => timeOf(paintAll)));
  resize('20px');
  const layout = timeOf(layOut);
  resize('21px');
  paintAll();
  return { ranges: places.length, first, again, layout, layoutAfter: timeOf(layOut) };
}

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

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
