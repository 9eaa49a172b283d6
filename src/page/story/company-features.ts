import { features } from './features';
import { isHeading, type MeasuredPage } from './measured-page';
import type { Opinions } from './opinions';
import type { View } from './view';

/** What the second look sees. */
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
  untilStrong: ({ opinions }, i) => opinions.untilStrong[i]!,
  headingFirst: ({ page, opinions }, i) => (page.heading[i]! < 0 ? -1 : opinions.first[page.heading[i]!]!),
  massBefore: ({ opinions }, i) => opinions.massBefore[i]! / opinions.total,
};

/** What the second look asks: the company of a line, and all that the first look asked. */
export const secondFeatures: Readonly<Record<string, SecondFeature>> = { ...companyFeatures, ...features };
