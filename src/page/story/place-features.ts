import type { MeasuredPage } from './measured-page';
import { type Features, limit } from './view';

/** Where a line stands in the document. */
export const placeFeatures: Features = {
  position: ({ page }, i) => i / page.candidates.length,
  proseBefore: ({ page }, i) => page.proseBefore[i]! / page.total,
  fromHeadline: ({ page }, i) => (page.evidence.headline < 0 ? -60 : limit(i - page.evidence.headline, -20, 60)),
  headlineSteps: ({ page }, i) =>
    page.evidence.headline < 0 ? -1 : limit(page.stepsTo(page.evidence.headline, i), 0, 9),
  openingSteps: ({ page, opening }, i) => (opening < 0 ? -1 : limit(page.stepsTo(opening, i), 0, 9)),
  openingLook: ({ page, opening }, i) => (opening < 0 ? -1 : looksShared(page, opening, i)),
  openingProse: ({ page, opening }) => (opening < 0 ? -1 : page.totals.prose[page.boxAround(opening, 1)]! / page.total),
  fromOpening: ({ opening }, i) => limit(i - opening, -30, 60),
  topHeadings: ({ page }, i) => limit(page.topHeadings[i]!, 0, 4),
  topHeadingsSince: ({ page }, i) =>
    page.evidence.headline < 0 ? -9 : limit(page.topHeadings[i]! - page.topHeadings[page.evidence.headline]!, -3, 3),
  inRoot: ({ page, spine }, i) => spine.inRoot[page.candidates[i]!.box]!,
  fromSpine: ({ page, spine }, i) => spine.steps[page.candidates[i]!.box]!,
  spineGap: ({ page, spine }, i) => page.depth[spine.root]! - spine.meets[page.candidates[i]!.box]!,
  rootDepth: ({ page, spine }, i) => page.depth[page.candidates[i]!.box]! - page.depth[spine.root]!,
  fromFirst: ({ firstProse }, i) => limit(i - firstProse, -30, 60),
  fromLast: ({ lastProse }, i) => limit(i - lastProse, -60, 30),
  untilProse: ({ untilProse }, i) => untilProse[i]!,
};

/** How many boxes around two lines are of the same make, from the inside: 0 to 3. */
function looksShared(page: MeasuredPage, a: number, b: number): number {
  let level = 0;
  while (level < 3 && page.boxes[page.boxAround(a, level)]!.look === page.boxes[page.boxAround(b, level)]!.look)
    level++;
  return level;
}
