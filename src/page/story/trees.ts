/** A symmetric decision tree: the answers to its questions, as bits, are the number of the leaf. */
export interface Tree {
  /** "Is this feature at or above the edge?", the first for the lowest bit. */
  questions: { feature: number; edge: number }[];
  leaves: number[];
}

/** The probability that the trees give for yes; `value` gives a feature by its number. */
export function probabilityOf(trees: readonly Tree[], value: (feature: number) => number): number {
  let score = 0;
  for (const { questions, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < questions.length; level++) {
      const { feature, edge } = questions[level]!;
      if (value(feature) >= edge) leaf |= 1 << level;
    }
    score += leaves[leaf]!;
  }
  return 1 / (1 + Math.exp(-score));
}
