import { hintBit, hintNames } from '../hints';
import type { MeasuredPage } from './measured-page';

/** Steps that count as "nowhere near". */
const FAR = 12;

/** For every box, the steps up to the nearest box of each kind: of box b and the k-th tag at b × number of tags + k. */
export interface Nearby {
  tags: Int8Array;
  hints: Int8Array;
}

/** A box with more of the page's prose than this says nothing by its name: <body class="has-sidebar comments-open">. */
const BROAD = 0.6;
/** Elements by which pages tell a story from what is around it. */
export const tellingTags = 'li article main ul section'.split(' ');
const alwaysTelling = new Set(['article', 'main']);

export function nearbyOf({ boxes, totals, total }: MeasuredPage): Nearby {
  const nearby: Nearby = {
    tags: new Int8Array(boxes.length * tellingTags.length),
    hints: new Int8Array(boxes.length * hintNames.length),
  };
  for (const [box, { parent, tag, hints }] of boxes.entries()) {
    const broad = totals.prose[box]! > BROAD * total;
    stepUp(nearby.tags, box, parent, tellingTags.length);
    stepUp(nearby.hints, box, parent, hintNames.length);
    const k = tellingTags.indexOf(tag);
    if (k >= 0 && (!broad || alwaysTelling.has(tag))) nearby.tags[box * tellingTags.length + k] = 0;
    const telling = broad ? hints & hintBit.body : hints;
    for (let hint = 0; telling >> hint > 0; hint++)
      if (telling & (1 << hint)) nearby.hints[box * hintNames.length + hint] = 0;
  }
  return nearby;
}

/** A box is one step farther from everything than the box around it. */
function stepUp(steps: Int8Array, box: number, parent: number, kinds: number): void {
  for (let k = 0; k < kinds; k++)
    steps[box * kinds + k] = parent < 0 ? FAR : Math.min(FAR, steps[parent * kinds + k]! + 1);
}
