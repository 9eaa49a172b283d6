import type { Walk } from '../candidates';
import { countOf } from '../letters';

/** How the prose of a page lies, in UTF-16 units; a character of a script without spaces counts as 2.5, about a word's half. */
export interface Prose {
  total: number;
  /** In the one box that directly holds most of it. */
  together: number;
  /** In that around such boxes which holds most of it: a story in several sections. */
  around: number;
}

/** A line this long with few links is prose, not a menu or a teaser. */
const LINE = 80;
const MOST_LINKED = 0.3;
const DENSE_WEIGHT = 1.5;

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const HOLDERS = new Set(['p', 'li', 'blockquote']);

/** Measures the prose that is shown. */
export function measureProse({ boxes, candidates }: Walk): Prose {
  const inBox = new Map<number, number>();
  const inBoxAround = new Map<number, number>();
  let total = 0;
  for (const { box, text, linked } of candidates) {
    const { hidden, tag, parent } = boxes[box]!;
    if (hidden || linked > text.length * MOST_LINKED) continue;
    const length = text.length + DENSE_WEIGHT * countOf(text, DENSE);
    if (length < LINE) continue;
    const holder = HOLDERS.has(tag) && parent >= 0 ? parent : box;
    const around = Math.max(0, boxes[holder]!.parent);
    total += length;
    inBox.set(holder, (inBox.get(holder) ?? 0) + length);
    inBoxAround.set(around, (inBoxAround.get(around) ?? 0) + length);
  }
  return { total, together: Math.max(0, ...inBox.values()), around: Math.max(0, ...inBoxAround.values()) };
}
