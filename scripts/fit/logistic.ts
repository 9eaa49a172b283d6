/** Weights of a logistic regression, the bias last. */
export type Weights = number[];

const MOST_SWEEPS = 300;
const CLOSE_ENOUGH = 1e-5;

/**
 * Fits a logistic regression with a ridge penalty on all weights but the bias, by Newton steps on one weight after the other.
 * `rows` hold the features of each example, `labels` 0 or 1.
 */
export function fitLogistic(rows: readonly number[][], labels: readonly number[], ridge: number): Weights {
  const features = rows[0]!.length;
  const weights: Weights = Array(features + 1).fill(0);
  const scores = new Float64Array(rows.length);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let largest = 0;
    for (let feature = 0; feature <= features; feature++) {
      const penalty = feature < features ? ridge : 0;
      let [slope, curve] = [-penalty * weights[feature]!, penalty + 1e-9];
      for (const [i, row] of rows.entries()) {
        const value = feature < features ? row[feature]! : 1;
        const p = probability(scores[i]!);
        slope += value * (labels[i]! - p);
        curve += value * value * Math.max(p * (1 - p), 1e-4);
      }
      const step = Math.max(-1, Math.min(1, slope / curve));
      weights[feature]! += step;
      for (const [i, row] of rows.entries()) scores[i]! += step * (feature < features ? row[feature]! : 1);
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** The log odds of an example. */
export function scoreOf(weights: Weights, row: readonly number[]): number {
  return row.reduce((sum, value, i) => sum + value * weights[i]!, weights.at(-1)!);
}

function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
