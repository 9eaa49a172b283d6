import { lettersOf } from '../letters';
import type { Steps } from '../steps';
import { apartFrom } from './apart';
import { distances } from './distances';
import type { MeasuredPage } from './measured-page';
import { type Nearby, nearbyOf } from './nearby';
import { type LetterCounts, letterCountsOf } from './scrambled';
import { type Spine, spineOf } from './spine';

/** All that a feature may look at. */
export interface View {
  page: MeasuredPage;
  spine: Spine;
  nearby: Nearby;
  /** Whether a box is not part of the story by its nature: see `apartFrom`. */
  apart: Uint8Array;
  /** Candidates until the next prose in the spine's root. */
  untilProse: Int32Array;
  firstProse: number;
  lastProse: number;
  /** The first prose below the headline, where a story usually opens; -1 without any. */
  opening: number;
  /** How often a candidate's letters occur. */
  repeats: Int32Array;
  letters: string[];
  /** Those of the headline and the page's description, which are never scrambled. */
  readable: LetterCounts;
}

/** A number that says something about a candidate. */
export type Feature = (view: View, candidate: number) => number;
export type Features = Readonly<Record<string, Feature>>;

/** Elements that lines stand in; a feature that tells of a tag is its index here, -1 for any other. */
export const blockTags = 'p h1 h2 h3 h4 h5 h6 li td div blockquote figcaption dd dt section article span pre'.split(
  ' ',
);

export const limit = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** What the features of a page's candidates look at. */
export function* viewOf(page: MeasuredPage): Steps<View> {
  const { candidates, prose } = page;
  const spine = spineOf(page);
  const isStory = candidates.map(({ box }, i) => prose[i]! > 0 && spine.inRoot[box] === 1);
  const letters = candidates.map(({ text }) => lettersOf(text));
  yield;
  const counts = new Map<string, number>();
  for (const key of letters) counts.set(key, (counts.get(key) ?? 0) + 1);
  const apart = apartFrom(page);
  yield;
  return {
    page,
    spine,
    nearby: nearbyOf(page),
    apart,
    untilProse: distances(isStory.toReversed()).reverse(),
    firstProse: isStory.indexOf(true),
    lastProse: isStory.lastIndexOf(true),
    opening: candidates.findIndex(
      ({ box }, i) => i > page.evidence.headline && prose[i]! > 0 && !apart[box] && !page.boxes[box]!.hidden,
    ),
    repeats: Int32Array.from(letters, key => counts.get(key)! - 1),
    letters,
    readable: letterCountsOf((letters[page.evidence.headline] ?? '') + page.evidence.description),
  };
}
