import { tellingTags, type View } from './features';
import { lettersOf } from './letters';
import type { MeasuredPage } from './measured-page';
import { nearbyOf } from './nearby';
import { spineOf } from './spine';

const FAR = 99;

/** What the features of a page's candidates look at. */
export function viewOf(page: MeasuredPage): View {
  const { candidates, prose } = page;
  const spine = spineOf(page);
  const isStory = candidates.map(({ box }, i) => prose[i]! > 0 && spine.inRoot[box] === 1);
  const letters = candidates.map(({ text }) => lettersOf(text));
  const counts = new Map<string, number>();
  for (const key of letters) counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    page,
    spine,
    nearby: nearbyOf(page, tellingTags),
    sinceProse: distances(isStory),
    untilProse: distances(isStory.toReversed()).reverse(),
    firstProse: isStory.indexOf(true),
    lastProse: isStory.lastIndexOf(true),
    repeats: Int32Array.from(letters, key => counts.get(key)! - 1),
    letters,
  };
}

/** For each place, how many places back the last true one lies; 0 when it is the one before. */
export function distances(marks: readonly boolean[]): Int32Array {
  let distance = FAR;
  return Int32Array.from(marks, mark => {
    const back = distance;
    distance = mark ? 0 : Math.min(FAR, distance + 1);
    return back;
  });
}
