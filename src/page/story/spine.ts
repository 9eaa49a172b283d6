import type { MeasuredPage } from './measured-page';

/** A box's text counts for the boxes around it too, the less the farther they are. */
const FADE = 0.6;
const LEVELS = 4;
const MOST_PER_BLOCK = 1_000;

/** The box that most of the prose gathers in, and where all other boxes stand to it. */
export interface Spine {
  /** Index of the gathering box. */
  root: number;
  /** Whether a box is that box or in it. */
  inRoot: Uint8Array;
  /** Steps from a box up to the nearest box that is the root or around it. */
  steps: Int32Array;
  /** Depth of the box that those steps lead to. */
  meets: Int32Array;
}

export function spineOf(page: MeasuredPage): Spine {
  const { boxes, depth } = page;
  const root = gatheringBox(page);
  const spine: Spine = {
    root,
    inRoot: new Uint8Array(boxes.length),
    steps: new Int32Array(boxes.length).fill(-1),
    meets: new Int32Array(boxes.length),
  };
  for (let box = root; box >= 0; box = boxes[box]!.parent) spine.steps[box] = 0;
  for (const [box, { parent }] of boxes.entries()) {
    spine.inRoot[box] = box === root || (parent >= 0 && spine.inRoot[parent]!) ? 1 : 0;
    const onSpine = spine.steps[box] === 0;
    if (!onSpine) spine.steps[box] = spine.steps[parent]! + 1;
    spine.meets[box] = onSpine ? depth[box]! : spine.meets[parent]!;
  }
  return spine;
}

function gatheringBox({ boxes, candidates, prose, hidesItself }: MeasuredPage): number {
  const scores = new Float64Array(boxes.length);
  let best = 0;
  for (const [i, { box }] of candidates.entries()) {
    if (!prose[i] || (boxes[box]!.hidden && !hidesItself)) continue;
    let share = Math.min(prose[i]!, MOST_PER_BLOCK);
    const { tag, parent } = boxes[box]!;
    for (
      let up = tag === 'p' || tag === 'li' || tag === 'blockquote' ? parent : box, level = 0;
      level < LEVELS && up >= 0;
      level++
    ) {
      scores[up]! += share;
      if (scores[up]! > scores[best]!) best = up;
      share *= FADE;
      up = boxes[up]!.parent;
    }
  }
  return best;
}
