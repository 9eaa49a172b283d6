import type { Found, OutlineEntry } from '../insights';
import type { Text } from '../text/prepare';
import { fitLine } from './cut-phrase';
import { deriveOutline } from './derived-outline';

/** One heading does not make an outline. */
const FEWEST_HEADINGS = 2;

/**
 * The course of the article: its own headings where it has them, otherwise 3 to 8 phrases that Lede cuts out of the most
 * telling sentences (`derived`).
 */
export function findOutline(text: Text, found: Found): OutlineEntry[] {
  const headings = ownHeadings(text);
  return headings.length >= FEWEST_HEADINGS ? headings : deriveOutline(text, found);
}

/** The headings that have text below them, the highest level becoming 1. */
function ownHeadings(text: Text): OutlineEntry[] {
  const title = text.article.title.trim().toLowerCase();
  const blocks = text.article.blocks;
  const headings = blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const holdsText = next && (next.kind !== 'heading' || (block.kind === 'heading' && next.level > block.level));
    return block.kind === 'heading' && holdsText && block.text.trim().toLowerCase() !== title ? [{ block, i }] : [];
  });
  const levels = [...new Set(headings.map(({ block }) => block.level))].sort();
  return headings.map(({ block, i }) => ({
    text: fitLine(block.text.replace(/[\s:：]+$/u, '')),
    level: levels.indexOf(block.level) + 1,
    span: { block: i, start: 0, end: block.text.length },
    derived: false,
  }));
}
