import { type SecondView, secondFeatures } from './company-features';
import { features } from './features';
import fitted from './model.json' with { type: 'json' };
import { Forest, type Trees } from './trees';
import type { View } from './view';
import { numbersIn } from './written-numbers';

/** Fitted trees as `npm run fit` writes them, their whole numbers as characters. */
export interface Fitted extends Omit<Trees, 'asked' | 'leaves'> {
  /** The names of the features by their numbers. */
  features: string[];
  asked: string;
  leaves: string;
}

/** The characters for 0, chosen so that those of all fitted numbers can be seen: "(" to "|" and "(" to "O". */
export const NOUGHT = { asked: '(', leaves: '@' };

type Feature<V> = (view: V, candidate: number) => number;

/** Fitted trees together with the functions that their features name. */
export class Model<V> {
  readonly names: readonly string[];
  private readonly forest: Forest;
  private readonly features: Feature<V>[];
  /** For each feature, its place among those that another model has asked for before; -1 for its own. */
  private readonly places: Int16Array;

  constructor(fitted: Fitted, known: Readonly<Record<string, Feature<V>>>, before?: Model<never>) {
    this.names = fitted.features;
    this.forest = new Forest({
      ...fitted,
      asked: numbersIn(fitted.asked, NOUGHT.asked),
      leaves: numbersIn(fitted.leaves, NOUGHT.leaves),
    });
    this.features = this.names.map(name => known[name]!);
    this.places = Int16Array.from(this.names, name => before?.names.indexOf(name) ?? -1);
  }

  /** What its features say of a candidate; `known` is what those of the model before have said. */
  ask(view: V, candidate: number, known?: Float64Array): Float64Array {
    const values = new Float64Array(this.features.length);
    for (let i = 0; i < values.length; i++) {
      const place = this.places[i]!;
      values[i] = known && place >= 0 ? known[place]! : this.features[i]!(view, candidate);
    }
    return values;
  }

  /** The probability that a candidate belongs to the story, by what its features say. */
  judge(values: Float64Array): number {
    return this.forest.probabilityOf(values);
  }
}

export const firstModel = new Model<View>(fitted.first, features);
export const secondModel = new Model<SecondView>(fitted.second, secondFeatures, firstModel);
