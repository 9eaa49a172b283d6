import type { Block, Span } from '../core/article';

/** A stretch of a block's text that stands in one text node without a collapsed space in it. */
export interface Run {
  node: Text;
  /** Offset in the node. */
  offset: number;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

/** A block and where each run of its text came from, in order. */
export interface SourcedBlock {
  block: Block;
  runs: Run[];
}

/** The live place of a span, by look-up; null when its nodes have left the page. */
export function rangeOf(blocks: readonly SourcedBlock[], span: Span): Range | null {
  const runs = blocks[span.block]?.runs ?? [];
  const first = runs.findLast(run => run.start <= span.start);
  const last = runs.findLast(run => run.start < span.end);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.min(span.start - first.start, first.length));
    range.setEnd(last.node, last.offset + Math.min(span.end - last.start, last.length));
    return range;
  } catch {
    return null; // the page shortened a text node since it was read
  }
}
