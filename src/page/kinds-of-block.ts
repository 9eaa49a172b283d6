import type { Block } from '../core/article';
import { hintBit } from './hints';
import { isHeading, type MeasuredPage } from './story/measured-page';

/** How far up an element decides about the kind of a line in it. */
const LEVELS = 3;

/**
 * Whether a line is the caption of a picture: in a <figcaption> or a table's <caption>; or, unless it reads as part of the
 * story, named so in a box that holds a picture.
 */
export function isCaption(page: MeasuredPage, candidate: number, isText: boolean): boolean {
  for (let level = 0; level < LEVELS; level++) {
    const { tag } = page.boxes[page.boxAround(candidate, level)]!;
    if (tag === 'figcaption' || tag === 'caption') return true;
  }
  return !isText && page.density[candidate]! < 0.5 && isNamedCaption(page, candidate);
}

function isNamedCaption(page: MeasuredPage, candidate: number): boolean {
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
