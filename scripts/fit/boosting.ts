import type { Trees } from '../../src/page/story/trees';

/** A symmetric decision tree: the answers to its questions, as bits, are the number of the leaf. */
export interface Tree {
  /** "Is this feature at or above the edge?", the first for the lowest bit. */
  questions: { feature: number; edge: number }[];
  leaves: number[];
}

/** The trees laid out flat, their features numbered by `numberOf`. */
export function laidOut(trees: readonly Tree[], numberOf: (feature: number) => number): Trees {
  const questions = trees.flatMap(tree => tree.questions);
  return {
    depth: trees[0]?.questions.length ?? 0,
    asked: questions.map(({ feature }) => numberOf(feature)),
    edges: questions.map(({ edge }) => edge),
    leaves: trees.flatMap(({ leaves }) => leaves.map(leaf => 100 * leaf)),
  };
}

/** How a model is fitted. */
export interface Options {
  trees: number;
  /** Questions per tree; it has two to that power leaves. */
  depth: number;
  /** Share of a tree's correction that is applied. */
  rate: number;
  /** Weight that pulls every leaf towards zero, in units of sample weight. */
  pull: number;
  /** Shares of features and rows that each tree sees; what it does not see, it cannot learn by heart. */
  featureShare: number;
  rowShare: number;
}

/** Thresholds tried per feature. */
const BINS = 48;

/** A column of feature values cut into bins: `bins[row]` counts the edges below the value. */
interface Column {
  edges: number[];
  bins: Uint8Array;
}

export function binned(values: Float64Array): Column {
  const sorted = Float64Array.from(values).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const edges: number[] = [];
  const steps = Math.min(BINS, distinct.length) - 1;
  for (let k = 1; k <= steps; k++) {
    const edge =
      distinct.length <= BINS ? (distinct[k - 1]! + distinct[k]!) / 2 : sorted[Math.floor((k * sorted.length) / BINS)]!;
    if (edges.length === 0 || edge > edges.at(-1)!) edges.push(edge);
  }
  return { edges, bins: Uint8Array.from(values, value => binOf(edges, value)) };
}

function binOf(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Gradient boosting of symmetric trees for a yes-or-no label under logistic loss (Friedman 2001, doi.org/10.1214/aos/1013203451;
 * one question per level as in CatBoost, arxiv.org/abs/1706.09516). `rows` are the rows to learn from. The random numbers are
 * seeded: the same input gives the same trees.
 */
export function boost(
  columns: Column[],
  labels: Float64Array,
  weights: Float64Array,
  rows: Int32Array,
  o: Options,
): Tree[] {
  const random = randomNumbers();
  const scores = new Float64Array(labels.length);
  const slope = new Float64Array(labels.length);
  const curve = new Float64Array(labels.length);
  const leaf = new Uint8Array(labels.length);
  return Array.from({ length: o.trees }, () => {
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      slope[row] = weights[row]! * (labels[row]! - p);
      curve[row] = weights[row]! * p * (1 - p);
    }
    const sample = rows.filter(() => random() < o.rowShare);
    const questions = grow(
      sample,
      columns.map((_, i) => i).filter(() => random() < o.featureShare),
    );
    const leaves = leafValues(sample);
    leaf.fill(0);
    for (const [level, { feature, bin }] of questions.entries()) answer(rows, feature, bin, level);
    for (const row of rows) scores[row]! += leaves[leaf[row]!]!;
    return {
      questions: questions.map(({ feature, bin }) => ({ feature, edge: columns[feature]!.edges[bin]! })),
      leaves,
    };
  });

  function grow(sample: Int32Array, features: number[]): { feature: number; bin: number }[] {
    leaf.fill(0);
    const questions: { feature: number; bin: number }[] = [];
    for (let level = 0; level < o.depth; level++) {
      let best = { feature: features[0] ?? 0, bin: 0, gain: -1 };
      for (const feature of features) {
        const found = bestBin(sample, feature, 1 << level);
        if (found.gain > best.gain) best = { feature, ...found };
      }
      questions.push(best);
      answer(sample, best.feature, best.bin, level);
    }
    return questions;
  }

  /** Sets each row's bit of this level: whether its value is at or above the edge. */
  function answer(of: Int32Array, feature: number, bin: number, level: number): void {
    const { bins } = columns[feature]!;
    for (const row of of) if (bins[row]! > bin) leaf[row]! |= 1 << level;
  }

  function bestBin(sample: Int32Array, feature: number, leaves: number): { bin: number; gain: number } {
    const { bins, edges } = columns[feature]!;
    const slopes = new Float64Array(leaves * BINS);
    const curves = new Float64Array(leaves * BINS);
    for (let k = 0; k < sample.length; k++) {
      const row = sample[k]!;
      const cell = leaf[row]! * BINS + bins[row]!;
      slopes[cell]! += slope[row]!;
      curves[cell]! += curve[row]!;
    }
    const gains = new Float64Array(edges.length);
    for (let l = 0; l < leaves; l++)
      addGains(gains, slopes.subarray(l * BINS, (l + 1) * BINS), curves.subarray(l * BINS, (l + 1) * BINS));
    const gain = Math.max(-1, ...gains);
    return { bin: Math.max(0, gains.indexOf(gain)), gain };
  }

  function addGains(gains: Float64Array, slopes: Float64Array, curves: Float64Array): void {
    const allSlope = slopes.reduce((a, b) => a + b, 0);
    const allCurve = curves.reduce((a, b) => a + b, 0);
    let [below, belowCurve] = [0, 0];
    for (let bin = 0; bin < gains.length; bin++) {
      below += slopes[bin]!;
      belowCurve += curves[bin]!;
      const above = allSlope - below;
      gains[bin]! += (below * below) / (belowCurve + o.pull) + (above * above) / (allCurve - belowCurve + o.pull);
    }
  }

  function leafValues(sample: Int32Array): number[] {
    const slopes = new Float64Array(1 << o.depth);
    const curves = new Float64Array(1 << o.depth);
    for (const row of sample) {
      slopes[leaf[row]!]! += slope[row]!;
      curves[leaf[row]!]! += curve[row]!;
    }
    return Array.from(slopes, (s, l) => (o.rate * s) / (curves[l]! + o.pull));
  }
}

/** mulberry32: small, seeded, good enough for sampling. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
