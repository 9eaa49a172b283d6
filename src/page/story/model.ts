import { type SecondView, secondFeatures } from './company-features';
import { features } from './features';
import fitted from './model.json' with { type: 'json' };
import { Forest } from './trees';
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
  private readonly forest: Forest;
  private readonly features: Feature<V>[];
  private readonly values: Float64Array;

  constructor({ depth, features, trees }: Fitted, known: Readonly<Record<string, Feature<V>>>) {
    this.forest = new Forest(depth, trees);
    this.features = features.map(name => known[name]!);
    this.values = new Float64Array(features.length);
  }

  /** The probability that a candidate belongs to the story. */
  judge(view: V, candidate: number): number {
    for (let i = 0; i < this.features.length; i++) this.values[i] = this.features[i]!(view, candidate);
    return this.forest.probabilityOf(this.values);
  }
}

export const firstModel = new Model<View>(fitted.first, features);
export const secondModel = new Model<SecondView>(fitted.second, secondFeatures);
