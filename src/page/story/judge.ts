import { hintBit } from '../hints';
import type { Steps } from '../steps';
import { isFurniture } from './furniture';
import { isHeading, type MeasuredPage } from './measured-page';
import { firstModel, secondModel } from './model';
import { opinionsOn } from './opinions';
import { isScrambled } from './scrambled';
import { cellsIn } from './tables';
import { type View, viewOf } from './view';

/**
 * Lines that the first look gives less are not looked at again: the second changed its mind for 4 of the 20,000 such lines of
 * the development pages.
 */
const HOPELESS = 0.08;

/** What was thought of a candidate. */
export interface Judgement {
  /** Whether it belongs to the story's text. */
  keep: boolean;
  /** Probabilities after the first and the second look. */
  first: number;
  second: number;
}

/**
 * Decides which candidates are the story: a first look judges every line by itself, a second by the company it keeps, and how
 * sure it is of the page's lines sets the mark for each of them.
 */
export function* judgeStory(page: MeasuredPage): Steps<Judgement[]> {
  const view = yield* viewOf(page);
  const said: (Float64Array | undefined)[] = [];
  const first = yield* each(page, i => {
    if (isOutOfQuestion(view, i)) return 0;
    said[i] = firstModel.ask(view, i);
    return firstModel.judge(said[i]);
  });
  const secondView = { ...view, opinions: opinionsOn(view, first) };
  const second = yield* each(page, i =>
    first[i]! < HOPELESS ? 0 : secondModel.judge(secondModel.ask(secondView, i, said[i])),
  );
  const mark = markOf(page, second);
  const isKept = (i: number): boolean => second[i]! > mark;
  const copies = copiesIn(view, isKept);
  const cells = cellsIn(page, isKept);
  return page.candidates.map(({ box }, i) => ({
    keep: (isKept(i) || (cells.has(i) && !view.apart[box] && !isUnseen(page, i))) && !copies.has(i),
    first: first[i]!,
    second: second[i]!,
  }));
}

/**
 * The long lines of the story that stand in it before: pages are laid out once for wide windows and once for narrow ones. Short
 * lines are rightly said twice: "Yes."
 */
export function copiesIn({ page, letters }: View, isKept: (candidate: number) => boolean): ReadonlySet<number> {
  const seen = new Set<string>();
  const copies = new Set<number>();
  for (const [i, key] of letters.entries()) {
    if (page.prose[i] === 0 || !isKept(i)) continue;
    if (seen.has(key)) copies.add(i);
    seen.add(key);
  }
  return copies;
}

/** Candidates from one pause to the next: about a millisecond. */
const STEP = 30;

/** What is thought of each candidate. */
function* each({ candidates }: MeasuredPage, judge: (candidate: number) => number): Steps<Float64Array> {
  const probabilities = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    if (i % STEP === 0) yield;
    probabilities[i] = judge(i);
  }
  return probabilities;
}

/**
 * The probability above which the lines of this page are kept: half of the best F1 that the kept text may be expected to have, by
 * which no other choice is expected to have a better one (Lipton, Elkan & Narayanaswamy 2014, arxiv.org/abs/1402.1892). Half
 * where the judgement is sure, less where all lines of a page are doubtful.
 */
export function markOf({ size }: MeasuredPage, probabilities: Float64Array): number {
  const order = [...probabilities.keys()].filter(i => probabilities[i]! > 0);
  order.sort((a, b) => probabilities[b]! - probabilities[a]!);
  const story = order.reduce((sum, i) => sum + size[i]! * probabilities[i]!, 0);
  let [kept, right, best] = [0, 0, 0];
  for (const i of order) {
    kept += size[i]!;
    right += size[i]! * probabilities[i]!;
    best = Math.max(best, (2 * right) / (kept + story));
  }
  return best / 2;
}

/** The least share of a line in links that makes it a link and nothing else. */
const WHOLLY_LINKED = 0.9;
/** Of such lines, a teaser is at least so long, in UTF-16 units, and an entry of a menu shorter than that, as `sizeOf`. */
const SHORTEST_TEASER = 20;
const LONGEST_ENTRY = 120;
/** Fewer entries may be of the story. */
const LEAST_TEASERS = 3;

/**
 * A line that readers do not see or cannot read, that is apart from the story, furniture in so many words, a link to another
 * story or a short link among links: most lines of a page, not worth a look.
 */
export function isOutOfQuestion(view: View, i: number): boolean {
  const { page, apart, letters, readable } = view;
  const { box, text } = page.candidates[i]!;
  if (apart[box] || isUnseen(page, i) || isFurniture(page.candidates[i]!, page.evidence)) return true;
  if (page.prose[i]! > 0 && isScrambled(text, letters[i]!, readable)) return true;
  if (isLabelledTeaser(page, i)) return true;
  if (page.density[i]! <= WHOLLY_LINKED) return false;
  if (isTeaser(page, i)) return true;
  if (page.size[i]! >= LONGEST_ENTRY) return false;
  const around = page.boxAround(i, 2);
  return page.totals.linked[around]! > page.totals.size[around]! / 2;
}

/** A line of its own that leads to another story: wholly a link, no sentence, neither a heading nor an entry of a list. */
function isTeaser({ candidates, boxes }: MeasuredPage, i: number): boolean {
  const { text, box } = candidates[i]!;
  const { tag } = boxes[box]!;
  return text.length >= SHORTEST_TEASER && tag !== 'li' && !isHeading(tag) && !/[.!?…]$/.test(text);
}

/** An entry of a list of other stories, all but its label a link: "Storm: What the islanders expect of the weekend". */
function isLabelledTeaser({ candidates, boxes, likes }: MeasuredPage, i: number): boolean {
  const { text, box, linked } = candidates[i]!;
  if (boxes[box]!.tag !== 'li' || likes[i]!.count < LEAST_TEASERS || linked < SHORTEST_TEASER) return false;
  const label = text.match(/^[^:：]{2,40}[:：]\s*(?=.*[^.!?…]$)/u)?.[0];
  return label !== undefined && Math.abs(text.length - label.length - linked) <= 2;
}

/** Hidden, unless the whole page is; or a short line for screen readers alone. */
function isUnseen(page: MeasuredPage, i: number): boolean {
  const { hidden, hints } = page.boxes[page.candidates[i]!.box]!;
  return (hidden && !page.hidesItself) || ((hints & hintBit.unseen) !== 0 && page.prose[i] === 0);
}
