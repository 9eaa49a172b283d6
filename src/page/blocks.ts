import type { Block, Span } from '../core/article';
import { firstWhere } from '../core/text/bisect';
import { LONGEST_LINE } from './line-collector';

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

/**
 * Where the white-space-collapsed, trimmed text of some text nodes came from, up to `most` units of it; null stands for a line
 * break. A run ends where white space collapses: of "a  b" the space belongs to the first run, so that each run is the same
 * length in node and text.
 */
export function runsOf(nodes: readonly (Text | null)[], most = Number.POSITIVE_INFINITY): Run[] {
  const runs: Run[] = [];
  let length = 0;
  let spaced = true; // leading white space is trimmed
  for (const node of nodes) {
    if (!node) {
      if (!spaced) length++;
      spaced = true;
      continue;
    }
    for (const match of node.data.slice(0, LONGEST_LINE).matchAll(/\s+|\S+(?:\s\S+)*/g)) {
      if (length >= most) return runs;
      const isSpace = /\s/.test(match[0][0]!);
      if (isSpace && spaced) continue;
      const size = isSpace ? 1 : match[0].length;
      const last = runs.at(-1);
      if (last?.node === node && last.offset + last.length === match.index) last.length += size;
      else runs.push({ node, offset: match.index, start: length, length: size });
      length += size;
      spaced = isSpace;
    }
  }
  return runs;
}

/** The live place of a span, by look-up; null when its nodes have left the page. */
export function rangeOf(blocks: readonly SourcedBlock[], span: Span): Range | null {
  const runs = blocks[span.block]?.runs ?? [];
  const first = runAt(runs, span.start);
  const last = runAt(runs, span.end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  try {
    const range = new Range();
    range.setStart(first.node, first.offset + Math.min(span.start - first.start, first.length));
    range.setEnd(last.node, last.offset + Math.min(span.end - last.start, last.length));
    return range;
  } catch {
    return null; // the page shortened a text node since it was read
  }
}

/** The last run that begins at an offset of the text or before it, by bisection: a paragraph may be made of very many. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  return runs[firstWhere(runs, run => run.start > offset) - 1];
}
