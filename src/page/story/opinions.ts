import { distances } from './distances';
import type { MeasuredPage } from './measured-page';
import type { View } from './view';

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

function levelOf(size: Float64Array, first: Float64Array): number {
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
