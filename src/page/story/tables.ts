import type { MeasuredPage } from './measured-page';

/** A table of data has so many rows, and on average so many cells in each. */
const LEAST_ROWS = 3;
const LEAST_CELLS = 2;
/** The most of it that may be links, and the most of the page's prose that it may hold: more of either lays out a page. */
const MOST_LINKED = 0.5;
const MOST_PROSE = 0.2;

/**
 * The candidates in tables of data that follow the story's text, in one line or two. The trees judge each by itself, and few
 * cells say more than "Kyle" or "5,040".
 */
export function cellsIn(page: MeasuredPage, isKept: (candidate: number) => boolean): ReadonlySet<number> {
  const { boxes, first, last, total, totals } = page;
  const rows = new Map<number, number>();
  const layouts = new Set<number>();
  for (const { tag, parent } of boxes) {
    if (tag !== 'tr' && tag !== 'table') continue;
    let around = parent;
    while (around >= 0 && boxes[around]!.tag !== 'table') around = boxes[around]!.parent;
    if (tag === 'table') layouts.add(around);
    else rows.set(around, (rows.get(around) ?? 0) + 1);
  }
  const cells = new Set<number>();
  for (const [table, count] of rows) {
    const isLarge = count >= LEAST_ROWS && totals.count[table]! >= LEAST_CELLS * count;
    if (!isLarge || layouts.has(table) || totals.linked[table]! > totals.size[table]! * MOST_LINKED) continue;
    const from = first[table]!;
    if (totals.prose[table]! > total * MOST_PROSE || !(isKept(from - 1) || isKept(from - 2))) continue;
    for (let cell = from; cell <= last[table]!; cell++) cells.add(cell);
  }
  return cells;
}
