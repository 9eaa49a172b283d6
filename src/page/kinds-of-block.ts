import type { Block } from '../core/article';
import { hintBit } from './hints';
import { creditIn } from './story/credits';
import { isCall } from './story/furniture';
import { isHeading, type MeasuredPage } from './story/measured-page';

/** The least share of a line in links that tells a link from a caption. */
const MOST_LINKED = 0.5;
/** How far up an element decides about the kind of a line in it. */
const LEVELS = 3;

/**
 * Whether a line is the caption of a picture: in a <figcaption> or a table's <caption>; or, where it reads as part of the
 * story, right below a picture and made like a caption; or, where it does not, named so in a box that holds a picture.
 */
export function isCaption(page: MeasuredPage, candidate: number, isText: boolean): boolean {
  if (isMarkedCaption(page, candidate)) return true;
  if (page.density[candidate]! >= MOST_LINKED) return false;
  return isText ? isBelowPicture(page, candidate) : isNamedCaption(page, candidate);
}

/** Whether a line is a caption by the elements it is in; "© Jane Doe" in a <figure> is one. */
export function isMarkedCaption(page: MeasuredPage, candidate: number): boolean {
  const isNotice = page.candidates[candidate]!.text.startsWith('©');
  for (let level = 0; level < LEVELS; level++) {
    const { tag } = page.boxes[page.boxAround(candidate, level)]!;
    if (tag === 'figcaption' || tag === 'caption' || (isNotice && tag === 'figure')) return true;
  }
  return false;
}

/** Of a caption, as `sizeOf`: where a class or a credit tells it, and where it is only no sentence. */
const LONGEST = 600;
const LONGEST_PHRASE = 150;

/** Pages without <figcaption>: a class word, a credit, or no full stop tells the caption from the paragraph below a picture. */
function isBelowPicture(page: MeasuredPage, candidate: number): boolean {
  const { candidates, boxes, size, evidence } = page;
  const { text, box, media, bold } = candidates[candidate]!;
  const { tag, hints } = boxes[box]!;
  if (media === 0 || tag === 'li' || isHeading(tag) || bold > text.length / 2 || size[candidate]! > LONGEST)
    return false;
  if ((hints | boxes[page.boxAround(candidate, 1)]!.hints) & hintBit.caption) return true;
  const isPhrase = size[candidate]! < LONGEST_PHRASE && !/[.!?…:。！？"”»]$/.test(text);
  const credit = creditIn(text, evidence.creditPrefixes);
  return isPhrase || credit === 1 || (credit === 2 && /^.{1,40}?[:/©(]/.test(text));
}

function isNamedCaption(page: MeasuredPage, candidate: number): boolean {
  if (isCall(page.candidates[candidate]!, page.evidence)) return false;
  const named = [0, 1].some(level => page.boxes[page.boxAround(candidate, level)]!.hints & hintBit.caption);
  return named && [1, 2, 3].some(level => page.totals.media[page.boxAround(candidate, level)]! > 0);
}

/** A heading is no sentence: many pages set their standfirst as one. In UTF-16 units. */
const SHORTEST_SENTENCE = 60;

/** The block that a candidate becomes. */
export function blockOf(page: MeasuredPage, candidate: number, isCaption: boolean): Block {
  const { text } = page.candidates[candidate]!;
  if (isCaption) return { kind: 'caption', text };
  for (let level = 0; level < LEVELS; level++) {
    const { tag, hints } = page.boxes[page.boxAround(candidate, level)]!;
    if (isHeading(tag) && hints & hintBit.standfirst && !(hints & hintBit.headline)) return { kind: 'paragraph', text };
    if (isHeading(tag) && text.length >= SHORTEST_SENTENCE && /[.。]$/u.test(text)) return { kind: 'paragraph', text };
    if (isHeading(tag)) return { kind: 'heading', level: Number(tag[1]) as 1, text };
    if (tag === 'li' || tag === 'dd') return { kind: 'listItem', text };
    if (tag === 'blockquote') return { kind: 'quotation', text };
  }
  return { kind: 'paragraph', text };
}
