import { features, type View } from './features';
import { isHeading, type MeasuredPage } from './measured-page';
import { distances } from './view';

/** Text beyond this size adds no more weight to a line's opinion. */
const MOST_SIZE = 600;
/** The page's best lines up to this size set its level. */
const LEVEL_SIZE = 1_500;
/** A line of a size that counts as prose, as sure as this share of the page's level, is a strong one. */
const STRONG_SIZE = 60;
const STRONG = 0.6;

/** What the first look thought of the lines, summed up for the second. */
export interface Opinions {
  /** The first look's probability that a candidate belongs to the story. */
  first: Float64Array;
  /** How sure the first look was of the page's best lines: all others are judged against them. */
  level: number;
  size: Float64Array;
  /** Sum of size times probability in a box, and of size. */
  mass: Float64Array;
  weight: Float64Array;
  total: number;
  /** The innermost box that holds most of the mass, and the one that gains most by being kept whole. */
  core: number;
  story: number;
  /** Steps from a box up to the story's box or one around it. */
  steps: Int32Array;
  groupMass: number[];
  groupWeight: number[];
  sinceStrong: Int32Array;
  untilStrong: Int32Array;
  firstStrong: number;
  lastStrong: number;
  massBefore: Float64Array;
  weightBefore: Float64Array;
}

export function opinionsOn({ page }: View, first: Float64Array): Opinions {
  const { boxes, candidates } = page;
  const size = Float64Array.from(page.size, (s, i) => (isBareLink(page, i) ? 0.1 * s : Math.min(s, MOST_SIZE)));
  const level = levelOf(size, first);
  const mass = new Float64Array(boxes.length);
  const weight = new Float64Array(boxes.length);
  const massBefore = new Float64Array(candidates.length + 1);
  const weightBefore = new Float64Array(candidates.length + 1);
  for (const [i, { box }] of candidates.entries()) {
    mass[box]! += size[i]! * first[i]!;
    weight[box]! += size[i]!;
    massBefore[i + 1] = massBefore[i]! + size[i]! * first[i]!;
    weightBefore[i + 1] = weightBefore[i]! + size[i]!;
  }
  for (let box = boxes.length - 1; box >= 0; box--) {
    const { parent } = boxes[box]!;
    if (parent < 0) continue;
    mass[parent]! += mass[box]!;
    weight[parent]! += weight[box]!;
  }
  const total = mass[0]! || 1;
  const core = mass.findLastIndex(m => m > 0.7 * total);
  const gains = mass.map((m, box) => m - 0.5 * level * weight[box]!);
  const story = gains.lastIndexOf(Math.max(...gains));
  const strong = Array.from(first, (p, i) => p > STRONG * level && page.size[i]! > STRONG_SIZE);
  const groups = groupSums(page, size, first);
  return {
    first,
    level,
    size,
    mass,
    weight,
    total,
    core,
    story,
    steps: stepsTo(page, story),
    groupMass: groups.map(group => group.mass),
    groupWeight: groups.map(group => group.weight),
    sinceStrong: distances(strong),
    untilStrong: distances(strong.toReversed()).reverse(),
    firstStrong: strong.indexOf(true),
    lastStrong: strong.lastIndexOf(true),
    massBefore,
    weightBefore,
  };
}

function isBareLink({ density, size }: MeasuredPage, i: number): boolean {
  return density[i]! > 0.9 && size[i]! < 120;
}

export function levelOf(size: Float64Array, first: Float64Array): number {
  const order = [...first.keys()].sort((a, b) => first[b]! - first[a]!);
  let seen = 0;
  let mass = 0;
  for (const i of order) {
    seen += size[i]!;
    mass += size[i]! * first[i]!;
    if (seen > LEVEL_SIZE) break;
  }
  return seen > 0 ? Math.max(0.01, mass / seen) : 0.5;
}

function stepsTo({ boxes }: MeasuredPage, story: number): Int32Array {
  const steps = new Int32Array(boxes.length).fill(-1);
  for (let box = story; box >= 0; box = boxes[box]!.parent) steps[box] = 0;
  for (const [box, { parent }] of boxes.entries()) if (steps[box]! < 0) steps[box] = Math.min(12, steps[parent]! + 1);
  return steps;
}

function groupSums(page: MeasuredPage, size: Float64Array, first: Float64Array): { mass: number; weight: number }[] {
  const sums = new Map(page.likes.map(likes => [likes, { mass: 0, weight: 0 }]));
  return page.likes.map((likes, i) => {
    const sum = sums.get(likes)!;
    sum.mass += size[i]! * first[i]!;
    sum.weight += size[i]!;
    return sum;
  });
}

export type SecondView = View & { opinions: Opinions };
export type SecondFeature = (view: SecondView, candidate: number) => number;

const ownLine = new Set(['p', 'li', 'blockquote']);

/** The box that holds the line among others: for a <p> the one around it. */
function container({ boxes, candidates }: MeasuredPage, i: number, levels: number): number {
  let { box } = candidates[i]!;
  const { tag } = boxes[box]!;
  for (let level = ownLine.has(tag) || isHeading(tag) ? -1 : 0; level < levels && box >= 0; level++)
    box = boxes[box]!.parent;
  return box;
}

const mean = ({ page, opinions }: SecondView, i: number, levels: number): number => {
  const box = container(page, i, levels);
  return box < 0 ? -1 : opinions.mass[box]! / (opinions.weight[box]! || 1) / opinions.level;
};
const massShare = ({ page, opinions }: SecondView, i: number, levels: number): number => {
  const box = container(page, i, levels);
  return box < 0 ? -1 : opinions.mass[box]! / opinions.total;
};
const between = ({ opinions: { massBefore, weightBefore, first } }: SecondView, from: number, to: number): number => {
  const [a, b] = [Math.max(0, from), Math.max(0, Math.min(first.length, to))];
  return (massBefore[b]! - massBefore[a]!) / (weightBefore[b]! - weightBefore[a]! || 1);
};
const isIn = ({ boxes }: MeasuredPage, box: number, around: number): number => {
  while (box > around) box = boxes[box]!.parent;
  return +(box === around);
};
const within = (value: number): number => Math.max(-60, Math.min(60, value));

/** What the second look adds to the features of the first: the company that a line keeps. */
const companyFeatures: Readonly<Record<string, SecondFeature>> = {
  first: ({ opinions }, i) => opinions.first[i]!,
  relative: ({ opinions }, i) => opinions.first[i]! / opinions.level,
  level: ({ opinions }) => opinions.level,
  parentMean: (view, i) => mean(view, i, 0),
  grandMean: (view, i) => mean(view, i, 1),
  greatMean: (view, i) => mean(view, i, 2),
  parentMass: (view, i) => massShare(view, i, 0),
  grandMass: (view, i) => massShare(view, i, 1),
  groupMean: ({ opinions }, i) => opinions.groupMass[i]! / (opinions.groupWeight[i]! || 1) / opinions.level,
  groupShare: ({ opinions }, i) => opinions.groupMass[i]! / opinions.total,
  'first-2': ({ opinions }, i) => opinions.first[i - 2] ?? -1,
  'first-1': ({ opinions }, i) => opinions.first[i - 1] ?? -1,
  'first+1': ({ opinions }, i) => opinions.first[i + 1] ?? -1,
  'first+2': ({ opinions }, i) => opinions.first[i + 2] ?? -1,
  before3: (view, i) => between(view, i - 3, i),
  after3: (view, i) => between(view, i + 1, i + 4),
  before8: (view, i) => between(view, i - 8, i),
  after8: (view, i) => between(view, i + 1, i + 9),
  inCore: ({ page, opinions }, i) => isIn(page, page.candidates[i]!.box, opinions.core),
  inStory: ({ page, opinions }, i) => isIn(page, page.candidates[i]!.box, opinions.story),
  storyMass: ({ opinions }) => opinions.mass[opinions.story]! / opinions.total,
  storySteps: ({ page, opinions }, i) => opinions.steps[page.candidates[i]!.box]!,
  fromFirstStrong: ({ opinions }, i) => within(i - opinions.firstStrong),
  fromLastStrong: ({ opinions }, i) => within(i - opinions.lastStrong),
  sinceStrong: ({ opinions }, i) => opinions.sinceStrong[i]!,
  untilStrong: ({ opinions }, i) => opinions.untilStrong[i]!,
  headingFirst: ({ page, opinions }, i) => (page.heading[i]! < 0 ? -1 : opinions.first[page.heading[i]!]!),
  massBefore: ({ opinions }, i) => opinions.massBefore[i]! / opinions.total,
};

/** What the second look asks: the company of a line, and all that the first look asked. */
export const secondFeatures: Readonly<Record<string, SecondFeature>> = { ...companyFeatures, ...features };
