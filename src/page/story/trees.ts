/** Symmetric decision trees of one depth, laid out flat, tree after tree. */
export interface Trees {
  /** Questions per tree: "Is this feature at or above the edge?" */
  depth: number;
  /** For each question the number of its feature, and its edge. */
  asked: ArrayLike<number>;
  edges: ArrayLike<number>;
  /** The answers of a tree, as bits, the first question's the lowest, are the number of its leaf. In hundredths of log odds. */
  leaves: ArrayLike<number>;
}

/** Answers trees. A page asks a hundred thousand questions before the browser has compiled this: it is one plain loop. */
export class Forest {
  private readonly asked: Uint8Array;
  private readonly edges: Float64Array;
  private readonly leaves: Float64Array;
  private readonly leavesPerTree: number;

  constructor({ depth, asked, edges, leaves }: Trees) {
    this.asked = Uint8Array.from(asked);
    this.edges = Float64Array.from(edges);
    this.leaves = Float64Array.from(leaves);
    this.leavesPerTree = 1 << depth;
  }

  /** The probability that the trees give for yes, by the values of all features. */
  probabilityOf(values: Float64Array): number {
    const { asked, edges, leaves, leavesPerTree } = this;
    let score = 0;
    for (let question = 0, first = 0; question < asked.length; first += leavesPerTree) {
      let leaf = first;
      for (let bit = 1; bit < leavesPerTree; bit <<= 1, question++)
        if (values[asked[question]!]! >= edges[question]!) leaf += bit;
      score += leaves[leaf]!;
    }
    return 1 / (1 + Math.exp(-score / 100));
  }
}
