import type { Article } from '../core/article';
import type { Reading } from '../reading';

/** Whether two readings hold the same text, so that what was found in one stands at the same places in the other. */
export function sameStory(a: Article | null, b: Article | null): boolean {
  return !!a && !!b && a.blocks.length === b.blocks.length && beginsWith(a, b);
}

/**
 * A reading without the next story of an endless scroll, where nothing but its headline tells it from the one that was read before:
 * the reader has opened that one, and goes on with it as long as the page keeps its address.
 */
export function withoutNextStory(now: Reading, before: Reading | null): Reading {
  const { article } = now;
  const opened = before?.article;
  if (!article || !opened || !beginsWith(article, opened)) return now;
  const next = article.blocks[opened.blocks.length] as { level?: number } | undefined; // headings have one
  return next?.level === 1 ? { ...before!, rangeOf: now.rangeOf } : now;
}

function beginsWith({ title, blocks }: Article, { title: same, blocks: beginning }: Article): boolean {
  return title === same && beginning.every(({ text }, i) => text === blocks[i]?.text);
}
