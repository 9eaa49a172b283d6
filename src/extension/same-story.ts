import type { Article } from '../core/article';

/** Whether two readings hold the same text, so that what was found in one stands at the same places in the other. */
export function sameStory(a: Article | null, b: Article | null): boolean {
  if (!a || !b || a.title !== b.title || a.blocks.length !== b.blocks.length) return false;
  return a.blocks.every((block, i) => block.text === b.blocks[i]!.text);
}
