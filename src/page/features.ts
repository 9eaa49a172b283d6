import { hintNames } from './hints';
import { countOf } from './letters';
import type { MeasuredPage } from './measured-page';
import type { Nearby } from './nearby';
import type { Spine } from './spine';

/** All that a feature may look at. */
export interface View {
  page: MeasuredPage;
  spine: Spine;
  nearby: Nearby;
  /** Candidates since the last prose in the spine's root, and until the next. */
  sinceProse: Int32Array;
  untilProse: Int32Array;
  firstProse: number;
  lastProse: number;
  /** How often a candidate's letters occur. */
  repeats: Int32Array;
  letters: string[];
}

export type Feature = (view: View, candidate: number) => number;

const tags = 'p h1 h2 h3 h4 h5 h6 li td div blockquote figcaption dd dt section article span pre'.split(' ');

const text = (view: View, i: number): string => view.page.candidates[i]!.text;
const share = (page: MeasuredPage, prose: number): number => prose / page.total;
const limit = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The line itself. */
const ownFeatures: Record<string, Feature> = {
  size: ({ page }, i) => page.size[i]!,
  density: ({ page }, i) => page.density[i]!,
  links: ({ page }, i) => page.candidates[i]!.links,
  bold: ({ page }, i) => page.candidates[i]!.bold / page.candidates[i]!.text.length,
  italic: ({ page }, i) => page.candidates[i]!.italic / page.candidates[i]!.text.length,
  ends: (view, i) => endOf(text(view, i)),
  stops: (view, i) => countOf(text(view, i), /[.!?。！？।]/g),
  commas: (view, i) => (100 * countOf(text(view, i), /[,，、;；،]/g)) / view.page.size[i]!,
  digits: (view, i) => countOf(text(view, i), /\d/g) / text(view, i).length,
  symbols: (view, i) => countOf(text(view, i), /[|•»›©@/#→_]/g),
  upper: (view, i) => countOf(text(view, i), /\p{Lu}/gu) / text(view, i).length,
  lowerStart: (view, i) => +/^\p{Ll}/u.test(text(view, i)),
  bullet: (view, i) => +/^[-–—•»›>*#@→▶►|]/.test(text(view, i)),
  label: (view, i) => limit(text(view, i).search(/[:：]/), -1, 40),
  copyright: (view, i) => +/©|\(c\)/i.test(text(view, i)),
  tag: ({ page }, i) => tags.indexOf(page.tagOf(i)),
  parentTag: ({ page }, i) => tags.indexOf(page.boxes[page.boxAround(i, 1)]!.tag),
  afterBreak: ({ page }, i) => +page.candidates[i]!.afterBreak,
  media: ({ page }, i) => limit(page.candidates[i]!.media, 0, 5),
  nextMedia: ({ page }, i) => limit(page.candidates[i + 1]?.media ?? 0, 0, 5),
  hidden: ({ page }, i) => +(!page.hidesItself && page.boxes[page.candidates[i]!.box]!.hidden),
  repeated: ({ repeats }, i) => limit(repeats[i]!, 0, 5),
  furniture: ({ page }, i) =>
    +page.evidence.furniture.has(page.candidates[i]!.text.toLowerCase().replace(/[\s:.…>»→]+$/, '')),
  byline: ({ page }, i) => +startsWithAny(page.candidates[i]!.text, page.evidence.bylinePrefixes),
  credit: ({ page }, i) => creditIn(page.candidates[i]!.text, page.evidence.creditPrefixes),
  inTitle: ({ page, letters }, i) => titleShare(letters[i]!, page.evidence.titles),
  inDescription: ({ page, letters }, i) => +resembles(letters[i]!, page.evidence.description),
};

/** Where it stands in the document. */
const placeFeatures: Record<string, Feature> = {
  position: ({ page }, i) => i / page.candidates.length,
  proseBefore: ({ page }, i) => share(page, page.proseBefore[i]!),
  fromHeadline: ({ page }, i) => (page.evidence.headline < 0 ? -60 : limit(i - page.evidence.headline, -20, 60)),
  headlineSteps: ({ page }, i) =>
    page.evidence.headline < 0 ? -1 : limit(page.stepsTo(page.evidence.headline, i), 0, 9),
  topHeadings: ({ page }, i) => limit(page.topHeadings[i]!, 0, 4),
  topHeadingsSince: ({ page }, i) =>
    page.evidence.headline < 0 ? -9 : limit(page.topHeadings[i]! - page.topHeadings[page.evidence.headline]!, -3, 3),
  inRoot: ({ page, spine }, i) => spine.inRoot[page.candidates[i]!.box]!,
  fromSpine: ({ page, spine }, i) => spine.steps[page.candidates[i]!.box]!,
  spineGap: ({ page, spine }, i) => page.depth[spine.root]! - spine.meets[page.candidates[i]!.box]!,
  rootDepth: ({ page, spine }, i) => page.depth[page.candidates[i]!.box]! - page.depth[spine.root]!,
  fromFirst: ({ firstProse }, i) => limit(i - firstProse, -30, 60),
  fromLast: ({ lastProse }, i) => limit(i - lastProse, -60, 30),
  sinceProse: ({ sinceProse }, i) => sinceProse[i]!,
  untilProse: ({ untilProse }, i) => untilProse[i]!,
  articleHeadline: ({ page, nearby }, i) => {
    const article = nearby.article[page.candidates[i]!.box]!;
    return article < 0 ? -1 : +page.holds(article, page.evidence.headline);
  },
  itempropBody: ({ page, nearby }, i) => nearby.body[page.candidates[i]!.box]!,
};

/** What the boxes around it hold. */
const boxFeatures: Record<string, Feature> = {
  parentDensity: ({ page }, i) => densityIn(page, page.boxAround(i, 1)),
  grandDensity: ({ page }, i) => densityIn(page, page.boxAround(i, 2)),
  parentProse: ({ page }, i) => share(page, page.totals.prose[page.boxAround(i, 1)]!),
  grandProse: ({ page }, i) => share(page, page.totals.prose[page.boxAround(i, 2)]!),
  parentAverage: ({ page }, i) => averageIn(page, page.boxAround(i, 1)),
  grandAverage: ({ page }, i) => averageIn(page, page.boxAround(i, 2)),
  parentMedia: ({ page }, i) => limit(page.totals.media[page.boxAround(i, 1)]!, 0, 20),
  boxCount: ({ page }, i) => limit(page.totals.count[page.boxAround(i, 0)]!, 0, 20),
  alike: ({ page }, i) => limit(page.likes[i]!.count, 0, 40),
  alikeProse: ({ page }, i) => share(page, page.likes[i]!.prose),
  alikeAverage: ({ page }, i) => page.likes[i]!.size / page.likes[i]!.count,
  alikeDensity: ({ page }, i) => page.likes[i]!.linked / page.likes[i]!.size,
  alikeParents: ({ page }, i) => page.likes[i]!.parents.size / page.likes[i]!.count,
};

/** The lines before and after it. */
const neighbourFeatures: Record<string, Feature> = {
  window: ({ page }, i) => proseBetween(page, i - 5, i + 6) / 11,
  ahead: ({ page }, i) => proseBetween(page, i + 1, i + 4) / 3,
  behind: ({ page }, i) => proseBetween(page, i - 3, i) / 3,
  sinceHeading: ({ page }, i) => (page.heading[i]! < 0 ? 99 : limit(i - page.heading[i]!, 0, 99)),
  headingInRoot: ({ page, spine }, i) =>
    page.heading[i]! < 0 ? -1 : spine.inRoot[page.candidates[page.heading[i]!]!.box]!,
  headingTag: ({ page }, i) => (page.heading[i]! < 0 ? 0 : tags.indexOf(page.tagOf(page.heading[i]!))),
  headingSpine: ({ page, spine }, i) =>
    page.heading[i]! < 0 ? 9 : spine.steps[page.candidates[page.heading[i]!]!.box]!,
  headingSteps: ({ page }, i) => (page.heading[i]! < 0 ? 9 : limit(page.stepsTo(page.heading[i]!, i), 0, 9)),
};
for (const offset of [-2, -1, 1, 2]) {
  const sign = offset > 0 ? `+${offset}` : `${offset}`;
  neighbourFeatures[`size${sign}`] = ({ page }, i) => page.size[i + offset] ?? 0;
  neighbourFeatures[`density${sign}`] = ({ page }, i) => page.density[i + offset] ?? 1;
  neighbourFeatures[`steps${sign}`] = ({ page }, i) =>
    page.candidates[i + offset] ? limit(page.stepsTo(i + offset, i), 0, 9) : 9;
  neighbourFeatures[`tag${sign}`] = ({ page }, i) =>
    page.candidates[i + offset] ? tags.indexOf(page.tagOf(i + offset)) : -2;
}

/** Steps to the nearest box with a telling tag or class word. */
const nearbyFeatures: Record<string, Feature> = {};
export const tellingTags =
  'aside nav footer header form figure table li blockquote article main ul section dl details dialog'.split(' ');
for (const [k, tag] of tellingTags.entries()) {
  nearbyFeatures[`in:${tag}`] = ({ page, nearby }, i) => nearby.tags[page.candidates[i]!.box]![k]!;
}
for (const [k, hint] of hintNames.entries()) {
  nearbyFeatures[`hint:${hint}`] = ({ page, nearby }, i) =>
    page.candidates[i]!.hints & (1 << k) ? -1 : nearby.hints[page.candidates[i]!.box]![k]!;
}

/** Every feature by its name. All are numbers without a language's words, and cheap: one look at a sum or at one line. */
export const features: Readonly<Record<string, Feature>> = {
  ...ownFeatures,
  ...placeFeatures,
  ...boxFeatures,
  ...neighbourFeatures,
  ...nearbyFeatures,
};

function endOf(line: string): number {
  if (/[.!?…。！？।]["'»”’」』)\]]*$/.test(line)) return 2;
  if (/[,;，；、]$/.test(line)) return 1.5;
  return /[:：]$/.test(line) ? 1 : 0;
}

function densityIn({ totals }: MeasuredPage, box: number): number {
  return totals.linked[box]! / totals.size[box]!;
}

function averageIn({ totals }: MeasuredPage, box: number): number {
  return totals.size[box]! / totals.count[box]!;
}

function proseBetween({ proseBefore, candidates }: MeasuredPage, from: number, to: number): number {
  return proseBefore[limit(to, 0, candidates.length)]! - proseBefore[limit(from, 0, candidates.length)]!;
}

function startsWithAny(line: string, prefixes: readonly string[]): boolean {
  const start = line.slice(0, 40).toLowerCase();
  return prefixes.some(prefix => start.startsWith(prefix) && !/^\p{L}/u.test(start.slice(prefix.length)));
}

/** 2 where the line begins with a credit, 1 where it ends with one: "Foto: Jan Jansen". */
function creditIn(line: string, prefixes: readonly string[]): number {
  if (startsWithAny(line, prefixes)) return 2;
  const end = line.slice(-60).toLowerCase();
  return +prefixes.some(prefix => end.includes(`${prefix}:`) || end.includes(`${prefix} :`));
}

function titleShare(letters: string, titles: readonly string[]): number {
  if (!letters) return 0;
  return Math.max(
    0,
    ...titles.map(title => (title.includes(letters) ? letters.length / title.length : letters.includes(title) ? 1 : 0)),
  );
}

function resembles(letters: string, description: string): boolean {
  if (letters.length < 12 || description.length < 12) return false;
  return (
    description.includes(letters) || letters.includes(description) || description.slice(0, 40) === letters.slice(0, 40)
  );
}
