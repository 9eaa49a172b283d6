import type { MeasuredPage } from './measured-page';
import { type Features, limit } from './view';

/** What the boxes around a line hold, and the lines that look like it. */
export const boxFeatures: Features = {
  parentDensity: ({ page }, i) => densityIn(page, page.boxAround(i, 1)),
  grandDensity: ({ page }, i) => densityIn(page, page.boxAround(i, 2)),
  parentProse: ({ page }, i) => page.totals.prose[page.boxAround(i, 1)]! / page.total,
  grandProse: ({ page }, i) => page.totals.prose[page.boxAround(i, 2)]! / page.total,
  parentAverage: ({ page }, i) => averageIn(page, page.boxAround(i, 1)),
  grandAverage: ({ page }, i) => averageIn(page, page.boxAround(i, 2)),
  parentMedia: ({ page }, i) => limit(page.totals.media[page.boxAround(i, 1)]!, 0, 20),
  boxCount: ({ page }, i) => limit(page.totals.count[page.boxAround(i, 0)]!, 0, 20),
  alike: ({ page }, i) => limit(page.likes[i]!.count, 0, 40),
  alikeProse: ({ page }, i) => page.likes[i]!.prose / page.total,
  alikeAverage: ({ page }, i) => page.likes[i]!.size / page.likes[i]!.count,
  alikeDensity: ({ page }, i) => page.likes[i]!.linked / page.likes[i]!.size,
  alikeParents: ({ page }, i) => page.likes[i]!.parents.size / page.likes[i]!.count,
};

function densityIn({ totals }: MeasuredPage, box: number): number {
  return totals.linked[box]! / totals.size[box]!;
}

function averageIn({ totals }: MeasuredPage, box: number): number {
  return totals.size[box]! / totals.count[box]!;
}
