import { hintBit } from './hints';
import { isMarkedCaption } from './kinds-of-block';
import { lettersOf } from './letters';
import type { MeasuredPage } from './story/measured-page';

/** A shorter line is a kicker; one farther below the headline, in lines, leads to another story. */
const SHORTEST = 30;
const FARTHEST = 6;

/**
 * The standfirst: the line below the headline that its class names so, or that the page gives as its description. Half of the
 * pages that the story's trees were fitted to count it as part of the story and half do not; readers do. -1 without one.
 * `end` is where the story's text begins.
 */
export function standfirstOf(page: MeasuredPage, end: number): number {
  const { headline, description } = page.evidence;
  if (headline < 0) return -1;
  for (let i = headline + 1; i < Math.min(end, headline + 1 + FARTHEST); i++) {
    const { text, links, box } = page.candidates[i]!;
    const { hints, hidden } = page.boxes[box]!;
    if (links > 0 || text.length < SHORTEST || hidden || hints & hintBit.unseen || isMarkedCaption(page, i)) continue;
    if (hints & hintBit.standfirst || description.includes(lettersOf(text))) return i;
  }
  return -1;
}
