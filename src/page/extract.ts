import type { Block } from '../core/article';
import { runsOf, type SourcedBlock } from './blocks';
import type { Candidate, Walk } from './candidates';
import type { Headline } from './headline';
import { hintBit } from './hints';

/** The story's blocks among the candidates of a page. */
export function extractBlocks(walk: Walk, headline: Headline | null): SourcedBlock[] {
  const root = storyBox(walk);
  const blocks: SourcedBlock[] = [];
  for (const candidate of walk.candidates) {
    if (!isInside(walk, candidate.box, root) || candidate.linked > candidate.text.length / 2) continue;
    if (candidate.text === headline?.text) continue;
    blocks.push({ block: blockOf(walk, candidate), runs: runsOf(candidate.nodes) });
  }
  return blocks;
}

function storyBox({ boxes, candidates }: Walk): number {
  const scores = new Float64Array(boxes.length);
  for (const { box, text, linked } of candidates) {
    if (text.length < 80 || linked > text.length / 3 || boxes[box]!.hidden) continue;
    const parent = boxes[box]!.parent;
    if (parent >= 0) scores[parent]! += text.length;
    const grandparent = boxes[parent]?.parent ?? -1;
    if (grandparent >= 0) scores[grandparent]! += text.length / 2;
  }
  return scores.indexOf(Math.max(...scores));
}

function isInside({ boxes }: Walk, box: number, root: number): boolean {
  while (box > root) box = boxes[box]!.parent;
  return box === root;
}

function blockOf({ boxes }: Walk, { box, text }: Candidate): Block {
  let { tag, hints, parent } = boxes[box]!;
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) as 1, text };
  for (let up = 0; up < 3; up++) {
    if (tag === 'figcaption' || tag === 'caption' || (hints & hintBit.caption && up === 0))
      return { kind: 'caption', text };
    if (tag === 'li') return { kind: 'listItem', text };
    if (tag === 'blockquote') return { kind: 'quotation', text };
    if (parent < 0) break;
    ({ tag, hints, parent } = boxes[parent]!);
  }
  return { kind: 'paragraph', text };
}
