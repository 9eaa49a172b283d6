import { lettersOf } from '../letters';
import type { MeasuredPage } from './measured-page';

/**
 * Whether a box, or one around it, is a dialog, another story of an endless scroll, what readers have said of it or what stands
 * beside it: its text is not this story's.
 */
export function apartFrom(page: MeasuredPage): Uint8Array {
  const apart = new Uint8Array(page.boxes.length);
  const others = new Set([...otherStories(page), ...commentsAndAsides(page)]);
  for (const [box, { parent, dialog }] of page.boxes.entries()) {
    const isOwn = (dialog && !isStory(page, box)) || others.has(box);
    apart[box] = isOwn ? 1 : (apart[parent] ?? 0);
  }
  return apart;
}

/** Some pages show the story itself in a dialog; consent dialogs may be longer than the story below them. */
function isStory(page: MeasuredPage, box: number): boolean {
  const { headline } = page.evidence;
  return headline < 0 ? page.totals.prose[box]! > page.total / 2 : page.holds(box, headline);
}

/**
 * The boxes of other stories: they stand after or before a box with the headline and prose, are of its make or another
 * <article>, and have a heading of the headline's rank themselves. Those before it are what the reader of an endless scroll has
 * read: the page calls itself by the story in the window.
 */
function otherStories(page: MeasuredPage): ReadonlySet<number> {
  const { boxes, candidates, evidence, totals } = page;
  const found = new Set<number>();
  const rank = evidence.headline < 0 ? '' : page.tagOf(evidence.headline);
  if (!/^h[1-3]$/.test(rank)) return found;
  const titled = new Set<number>();
  for (const [i, { box }] of candidates.entries()) {
    if (i !== evidence.headline && boxes[box]!.tag === rank && !repeats(page, i))
      for (let b = box; b >= 0 && !titled.has(b); b = boxes[b]!.parent) titled.add(b);
  }
  const headline = candidates[evidence.headline]!.box;
  for (let own = headline; boxes[own]!.parent >= 0; own = boxes[own]!.parent) {
    if (totals.prose[own] === 0) continue;
    for (const box of titled)
      if ((box > own || (box < own && totals.prose[box]! > 0)) && isLike(page, own, box)) found.add(box);
  }
  // The innermost <article> is enough: what lies in it lies in all that hold it.
  let article = headline;
  while (article >= 0 && !isProseArticle(page, article)) article = boxes[article]!.parent;
  if (article < 0) return found;
  for (const box of titled)
    if (isProseArticle(page, box) && !isWithin(page, box, article) && !isWithin(page, article, box)) found.add(box);
  return found;
}

/** In a class list, as a word: a match has its "commentary". */
const COMMENT = /(?<![a-z])comments?(?![a-z])/i;
/** The begin of a word in a class list: boxes of facts, of links to other stories, for readers who log in, under the pointer. */
const ASIDE = /(?<![a-z])(?:(?:fact|info)-?box|related|log(?:ged|in)|register|tooltip)/i;
/** Who owns the page, and what others may do with it. */
const RIGHTS = /(?:^|\s)©/;
/** Two paragraphs of a story, as `sizeOf`: some bodies are called comments themselves, but not what follows on them. */
const BODY = 160;

/**
 * Boxes that are called comments or begin with a notice of rights, after the headline and some of the story; and forms and boxes that are called something beside
 * a story, unless they hold the headline or most of the prose: some pages are one large form.
 */
function commentsAndAsides(page: MeasuredPage): number[] {
  const { boxes, candidates, evidence, first, last, proseBefore, totals, total } = page;
  const { headline } = evidence;
  if (headline < 0) return [];
  const { box: from } = candidates[headline]!; // what holds it has a smaller index
  const isLate = (candidate: number) => candidate >= 0 && proseBefore[candidate]! - proseBefore[headline]! >= BODY;
  return [...boxes.keys()].filter(box => {
    const { tag, look } = boxes[box]!;
    const opening = candidates[first[box]!];
    const isNotice = opening?.box === box && last[box]! > first[box]! && RIGHTS.test(opening.text);
    if (box > from && isLate(first[box]!) && (isNotice || COMMENT.test(look))) return true;
    if (tag === 'fieldset') return !page.holds(box, headline);
    return totals.prose[box]! <= total / 2 && (tag === 'form' || ASIDE.test(look)) && !page.holds(box, headline);
  });
}

/** The headline said again, in a box to print or to share: "About this article". */
function repeats({ candidates, evidence }: MeasuredPage, i: number): boolean {
  return lettersOf(candidates[i]!.text) === lettersOf(candidates[evidence.headline]!.text);
}

function isProseArticle({ boxes, totals }: MeasuredPage, box: number): boolean {
  return boxes[box]!.tag === 'article' && totals.prose[box]! > 0;
}

/** Whether a box with text is in another, told by the candidates that they hold. */
function isWithin({ first, last }: MeasuredPage, inner: number, outer: number): boolean {
  return first[outer]! <= first[inner]! && last[inner]! <= last[outer]!;
}

/** Siblings, both <article>s or with the same class list; two boxes without a class have nothing in common. */
function isLike({ boxes }: MeasuredPage, a: number, b: number): boolean {
  const [{ tag, look, parent }, other] = [boxes[a]!, boxes[b]!];
  if (parent !== other.parent || tag !== other.tag) return false;
  return tag === 'article' || (look === other.look && other.look.trim() !== tag);
}
