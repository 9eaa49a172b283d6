import { lettersOf } from '../../src/page/letters';
import type { GoldPage } from './gather';
import { shinglesOf, tokensOf } from './measures';

/** A text of fewer letters occurs in other texts by chance: "Share" in "shareholders". */
const LONG = 25;
/** How much company in the gold text a short line needs: at its sides, or inside a longer line of the gold text. */
const SOME_COMPANY = 0.001;
const MUCH_COMPANY = 1.2;

/** A candidate's label, 1 for the story, and how much it matters. */
export interface Label {
  isStory: number;
  weight: number;
}

/**
 * Labels by matching letters. A long line is the story if its letters stand in the gold text or half of its 4-token shingles
 * do; a short one if it equals a line there and has long neighbours in the story. Of several copies only as many count as the
 * gold text has, those in the best company.
 */
export function labelsOf({ gold, walked: { candidates, headline } }: GoldPage): Label[] {
  const text = plain(gold.text);
  const lines = new Set([...gold.text.split('\n'), ...(gold.paragraphs ?? [])].map(plain));
  const tokens = tokensOf(gold.text);
  const shingles = new Set(shinglesOf(tokens));
  const letters = candidates.map(candidate => plain(candidate.text));
  const match = candidates.map((candidate, i) => matchOf(letters[i]!, candidate.text));
  const isStory = candidates.map((_, i) => {
    if (letters[i]!.length >= LONG) return match[i]! >= 0.5;
    return (match[i] === 1 && company(i) > SOME_COMPANY) || (match[i] === 0.5 && company(i) > MUCH_COMPANY);
  });
  for (const copies of copiesOf(letters)) {
    const counted = copies.filter(i => isStory[i]).sort((a, b) => company(b) - company(a));
    for (const i of counted.slice(Math.max(1, text.split(letters[copies[0]!]!).length - 1))) isStory[i] = false;
  }
  const inHeadline = new Set(headline);
  return candidates.map((candidate, i) => ({
    isStory: +isStory[i]!,
    weight: inHeadline.has(i) ? 0 : weightOf(tokensOf(candidate.text).length / tokens.length, candidate.text),
  }));

  function matchOf(key: string, line: string): number {
    if (key === '') return 0;
    if (key.length < LONG) return lines.has(key) ? 1 : text.includes(key) ? 0.5 : 0;
    if (text.includes(key)) return 1;
    const own = shinglesOf(tokensOf(line));
    return own.filter(shingle => shingles.has(shingle)).length / own.length;
  }

  /** Long lines of the story among the four before and after, the nearer the more. */
  function company(i: number): number {
    let sum = 0;
    for (const offset of [1, 2, 3, 4]) {
      for (const j of [i - offset, i + offset])
        if ((match[j] ?? 0) >= 0.5 && letters[j]!.length >= LONG) sum += 1 / offset;
    }
    return sum;
  }
}

/** Long lines decide the score of a page, short ones the look of its text: both must count. */
function weightOf(shareOfPage: number, line: string): number {
  return Math.min(40, 30 * shareOfPage) + (tokensOf(line).length >= 3 ? 0.25 : 0.05);
}

function copiesOf(letters: readonly string[]): number[][] {
  const copies = new Map<string, number[]>();
  for (const [i, key] of letters.entries()) if (key) copies.set(key, [...(copies.get(key) ?? []), i]);
  return [...copies.values()].filter(({ length }) => length > 1);
}

function plain(text: string): string {
  return lettersOf(text.normalize('NFKC'));
}
