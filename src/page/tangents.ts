import type { Candidate } from './candidates';
import { closestTo, parentOf } from './prototypes';

/** Elements whose content, by the meaning of HTML, stands beside the story: asides, and the times of a live blog's entries. */
const BESIDE = 'aside, [role="complementary"], time';

/** Whether a line stands in an element that is no part of the running text. */
export function isTangent({ nodes }: Candidate): boolean {
  const node = nodes.find(each => each !== null);
  const parent = node && parentOf(node);
  return !!parent && closestTo(parent, BESIDE) !== null;
}
