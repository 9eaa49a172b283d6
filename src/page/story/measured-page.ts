import type { Box, Candidate, Walk } from '../candidates';
import { sizeOf } from '../letters';
import type { Phrases } from '../phrases';

/** What is known of a page beside its candidates. */
export interface Evidence extends Phrases {
  /** Index of the candidate that holds the headline; -1 without one. */
  headline: number;
  /** `lettersOf` what the page gives as its description. */
  description: string;
}

/** A candidate of at least this size, and with less of it in links, is prose. */
const PROSE = 80;
const MOST_LINKED = 0.35;
/** Beyond this share of hidden prose, hiding says nothing. Terms in a closed dialog are often more than half of it. */
const MOSTLY_HIDDEN = 0.6;

/** Sums over a box and all boxes in it. Sizes are those of `sizeOf`. */
export interface Totals {
  size: Float64Array;
  linked: Float64Array;
  prose: Float64Array;
  count: Float64Array;
  media: Float64Array;
}

/** Candidates that look alike: same class lists on their box and the box around it. */
export interface Likes {
  count: number;
  size: number;
  prose: number;
  linked: number;
  parents: Set<number>;
}

/** A page with everything summed up that the features ask for, each in one linear pass. */
export class MeasuredPage {
  readonly boxes: readonly Box[];
  readonly candidates: readonly Candidate[];
  readonly size: number[];
  /** Share of the text in links, 0 to 1. */
  readonly density: number[];
  readonly prose: number[];
  /** All prose of the page; at least 1. */
  readonly total: number;
  readonly depth: Int32Array;
  readonly totals: Totals;
  /** Index of the first and last candidate in a box; -1 in an empty one. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Prose before a candidate. */
  readonly proseBefore: Float64Array;
  /** The candidate that is the last heading before another; -1 before the first. */
  readonly heading: Int32Array;
  /** Number of <h1> up to a candidate, itself included. */
  readonly topHeadings: Int32Array;
  readonly likes: Likes[];
  /** True when most prose is hidden: the page hides its story until its scripts have run. */
  readonly hidesItself: boolean;

  constructor(
    walk: Pick<Walk, 'boxes' | 'candidates'>,
    readonly evidence: Evidence,
  ) {
    const { boxes, candidates } = walk;
    this.boxes = boxes;
    this.candidates = candidates;
    this.size = candidates.map(({ text }) => sizeOf(text));
    this.density = candidates.map(({ linked, text }) => Math.min(1, linked / text.length));
    this.prose = this.size.map((size, i) => (size >= PROSE && this.density[i]! < MOST_LINKED ? size : 0));
    this.total = sum(this.prose) || 1;
    this.depth = new Int32Array(boxes.length);
    for (const [i, { parent }] of boxes.entries()) this.depth[i] = parent < 0 ? 0 : this.depth[parent]! + 1;
    this.first = new Int32Array(boxes.length).fill(-1);
    this.last = new Int32Array(boxes.length).fill(-1);
    this.totals = this.sumUp();
    this.proseBefore = new Float64Array(candidates.length + 1);
    this.heading = new Int32Array(candidates.length);
    this.topHeadings = new Int32Array(candidates.length);
    this.lookBack();
    this.likes = this.compareLooks();
    this.hidesItself =
      sum(this.prose.map((size, i) => (boxes[candidates[i]!.box]!.hidden ? size : 0))) > MOSTLY_HIDDEN * this.total;
  }

  /** The box of a candidate, the one around it, and so on; the root's own when there are no more. */
  boxAround(candidate: number, levels: number): number {
    let box = this.candidates[candidate]!.box;
    for (let level = 0; level < levels && this.boxes[box]!.parent >= 0; level++) box = this.boxes[box]!.parent;
    return box;
  }

  tagOf(candidate: number): string {
    return this.boxes[this.candidates[candidate]!.box]!.tag;
  }

  holds(box: number, candidate: number): boolean {
    return candidate >= 0 && this.first[box]! >= 0 && this.first[box]! <= candidate && this.last[box]! >= candidate;
  }

  /** Steps from a candidate's box up to the innermost box that also holds another candidate. */
  stepsTo(other: number, from: number): number {
    let steps = 0;
    for (let box = this.candidates[from]!.box; box >= 0 && !this.holds(box, other); box = this.boxes[box]!.parent)
      steps++;
    return steps;
  }

  /** Children add to their parents, last first: a parent has the smaller index. */
  private sumUp(): Totals {
    const { boxes, candidates, first, last } = this;
    const zeros = () => new Float64Array(boxes.length);
    const totals = { size: zeros(), linked: zeros(), prose: zeros(), count: zeros(), media: zeros() };
    for (const [i, { box }] of candidates.entries()) {
      totals.size[box]! += this.size[i]!;
      totals.linked[box]! += this.size[i]! * this.density[i]!;
      totals.prose[box]! += this.prose[i]!;
      totals.count[box]!++;
      if (first[box]! < 0) first[box] = i;
      last[box] = i;
    }
    const all = Object.values(totals);
    for (let box = boxes.length - 1; box >= 0; box--) {
      const { parent, media } = boxes[box]!;
      totals.media[box]! += media;
      if (parent < 0) continue;
      for (const sums of all) sums[parent]! += sums[box]!;
      if (first[box]! < 0) continue;
      if (first[parent]! < 0 || first[box]! < first[parent]!) first[parent] = first[box]!;
      last[parent] = Math.max(last[parent]!, last[box]!);
    }
    return totals;
  }

  private lookBack(): void {
    let heading = -1;
    let topHeadings = 0;
    for (let i = 0; i < this.candidates.length; i++) {
      const tag = this.tagOf(i);
      this.proseBefore[i + 1] = this.proseBefore[i]! + this.prose[i]!;
      this.heading[i] = heading;
      if (tag === 'h1') topHeadings++;
      this.topHeadings[i] = topHeadings;
      if (isHeading(tag)) heading = i;
    }
  }

  private compareLooks(): Likes[] {
    const groups = new Map<string, Likes>();
    return this.candidates.map(({ box }, i) => {
      const { look, parent } = this.boxes[box]!;
      const key = `${look}|${this.boxes[parent]?.look}`;
      const group = groups.get(key) ?? { count: 0, size: 0, prose: 0, linked: 0, parents: new Set() };
      groups.set(key, group);
      group.count++;
      group.size += this.size[i]!;
      group.prose += this.prose[i]!;
      group.linked += this.size[i]! * this.density[i]!;
      group.parents.add(parent);
      return group;
    });
  }
}

export function isHeading(tag: string): boolean {
  return tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
