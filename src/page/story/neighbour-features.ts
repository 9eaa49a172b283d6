import type { MeasuredPage } from './measured-page';
import { blockTags, type Feature, type Features, limit } from './view';

/** What is around a line, and the heading above it. */
const stretchFeatures: Features = {
  window: ({ page }, i) => proseBetween(page, i - 5, i + 6) / 11,
  ahead: ({ page }, i) => proseBetween(page, i + 1, i + 4) / 3,
  behind: ({ page }, i) => proseBetween(page, i - 3, i) / 3,
  sinceHeading: ({ page }, i) => (page.heading[i]! < 0 ? 99 : limit(i - page.heading[i]!, 0, 99)),
  headingInRoot: ({ page, spine }, i) =>
    page.heading[i]! < 0 ? -1 : spine.inRoot[page.candidates[page.heading[i]!]!.box]!,
  headingSpine: ({ page, spine }, i) =>
    page.heading[i]! < 0 ? 9 : spine.steps[page.candidates[page.heading[i]!]!.box]!,
  headingSteps: ({ page }, i) => (page.heading[i]! < 0 ? 9 : limit(page.stepsTo(page.heading[i]!, i), 0, 9)),
};
/** What one line before or after a line is like. */
const otherFeatures = [-2, -1, 1, 2].flatMap((offset): [string, Feature][] => {
  const sign = offset > 0 ? `+${offset}` : `${offset}`;
  return [
    [`size${sign}`, ({ page }, i) => page.size[i + offset] ?? 0],
    [`density${sign}`, ({ page }, i) => page.density[i + offset] ?? 1],
    [`steps${sign}`, ({ page }, i) => (page.candidates[i + offset] ? limit(page.stepsTo(i + offset, i), 0, 9) : 9)],
    [`tag${sign}`, ({ page }, i) => (page.candidates[i + offset] ? blockTags.indexOf(page.tagOf(i + offset)) : -2)],
  ];
});

/** The lines before and after a line. */
export const neighbourFeatures: Features = { ...stretchFeatures, ...Object.fromEntries(otherFeatures) };

function proseBetween({ proseBefore, candidates }: MeasuredPage, from: number, to: number): number {
  return proseBefore[limit(to, 0, candidates.length)]! - proseBefore[limit(from, 0, candidates.length)]!;
}
