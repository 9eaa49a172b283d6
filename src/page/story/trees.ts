/**
 * Symmetric decision trees: the answers to a tree's questions, as bits, are the number of its leaf. Laid out flat, since a page
 * asks them a hundred thousand questions before the browser has compiled the code.
 */
export class Forest {
  private readonly depth: number;
  /** Question after question, tree after tree. */
  private readonly features: Uint8Array;
  private readonly edges: Float64Array;
  private readonly leaves: Float64Array;

  /**
   * `trees` holds for each tree its questions, "Is this feature at or above the edge?", as feature and edge in turn, the first
   * for the lowest bit, and then its leaves.
   */
  constructor(depth: number, trees: readonly (readonly number[])[]) {
    this.depth = depth;
    this.features = new Uint8Array(trees.length * depth);
    this.edges = new Float64Array(trees.length * depth);
    this.leaves = new Float64Array(trees.length << depth);
    for (const [tree, numbers] of trees.entries()) {
      for (let level = 0; level < depth; level++) {
        this.features[tree * depth + level] = numbers[2 * level]!;
        this.edges[tree * depth + level] = numbers[2 * level + 1]!;
      }
      this.leaves.set(numbers.slice(2 * depth), tree << depth);
    }
  }

  /** The probability that the trees give for yes, by the values of all features. */
  probabilityOf(values: Float64Array): number {
    const { depth, features, edges, leaves } = this;
    let score = 0;
    let leaf = 0;
    for (let question = 0, first = 0; question < features.length; first += 1 << depth) {
      leaf = first;
      for (let bit = 1; bit < 1 << depth; bit <<= 1, question++)
        if (values[features[question]!]! >= edges[question]!) leaf += bit;
      score += leaves[leaf]!;
    }
    return 1 / (1 + Math.exp(-score));
  }
}
