import { countOf } from '../letters';

/** Of a text, in letters a to z: fewer say little, more are not needed. */
const LEAST = 60;
const MOST = 300;
/** Prose of that many UTF-16 units has a mark before a space, and more. "?" does not count: it may be the next sign to ">". */
const UNITS_PER_MARK = 200;
/** Texts of one language have the same letters almost as often; prose below that likeness is none. */
const ALIKE = 0.68;

/** How often a text has each of the letters a to z, and how many of them there are. */
export interface LetterCounts {
  counts: Uint16Array;
  total: number;
}

/** `letters` in lower case, as of `lettersOf`. */
export function letterCountsOf(letters: string): LetterCounts {
  const counts = new Uint16Array(26);
  let total = 0;
  for (let at = 0; at < letters.length && at < MOST; at++) {
    const letter = letters.charCodeAt(at) - 97;
    if (letter < 0 || letter >= 26) continue;
    counts[letter]!++;
    total++;
  }
  return { counts, total };
}

/**
 * Whether a paragraph cannot be read: what some pages keep from those who have not paid, they write with other letters and marks,
 * "Ejf Gåisf gåisu xjfefs/" for "Die Fähre fährt wieder." `readable` counts the letters of what stands above it in clear.
 */
export function isScrambled(text: string, letters: string, readable: LetterCounts): boolean {
  if (readable.total < LEAST || countOf(text, /[.,:!]\s/g) * UNITS_PER_MARK > text.length) return false;
  const { counts, total } = letterCountsOf(letters);
  if (total < LEAST) return false;
  let [both, ours, theirs] = [0, 0, 0];
  for (const [letter, count] of counts.entries()) {
    const other = readable.counts[letter]!;
    both += count * other;
    ours += count * count;
    theirs += other * other;
  }
  return both < ALIKE * Math.sqrt(ours * theirs);
}
