import { type SecondView, secondFeatures } from './company-features';
import { features } from './features';
import fitted from './model.json' with { type: 'json' };
import { probabilityOf, type Tree } from './trees';
import type { View } from './view';

/** Fitted trees as `npm run fit` writes them: for each tree its questions as feature and edge in turn, then its leaves. */
export interface Fitted {
  depth: number;
  features: string[];
  trees: number[][];
}

type Feature<V> = (view: V, candidate: number) => number;

/** Fitted trees together with the functions that their features name. */
export class Model<V> {
  private readonly trees: Tree[];
  private readonly features: Feature<V>[];

  constructor({ depth, features, trees }: Fitted, known: Readonly<Record<string, Feature<V>>>) {
    this.trees = trees.map(numbers => treeOf(numbers, depth));
    this.features = features.map(name => known[name]!);
  }

  /** The probability that a candidate belongs to the story. A feature is computed when a tree first asks for it. */
  judge(view: V, candidate: number): number {
    const values = new Float64Array(this.features.length).fill(Number.NaN);
    return probabilityOf(this.trees, feature => {
      const known = values[feature]!;
      if (!Number.isNaN(known)) return known;
      const value = this.features[feature]!(view, candidate);
      values[feature] = value;
      return value;
    });
  }
}

function treeOf(numbers: readonly number[], depth: number): Tree {
  const questions = Array.from({ length: depth }, (_, i) => ({ feature: numbers[2 * i]!, edge: numbers[2 * i + 1]! }));
  return { questions, leaves: numbers.slice(2 * depth) };
}

export const firstModel = new Model<View>(fitted.first, features);
export const secondModel = new Model<SecondView>(fitted.second, secondFeatures);
