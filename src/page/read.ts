import type { Article, Span } from '../core/article';
import type { Language } from '../core/language';
import type { Verdict } from '../core/verdict';
import { rangeOf, type SourcedBlock } from './blocks';

/** What was read from a live document. */
export interface PageReading {
  verdict: Verdict;
  /** Null when the page holds no text that could be an article. Filled whatever the verdict. */
  article: Article | null;
  /** The live place of a span of `article`, by look-up; null when its nodes have left the page. */
  rangeOf(span: Span): Range | null;
  /** True when the page was too large to be read whole. */
  partly: boolean;
}

/** Reads the page without touching it. Never throws on any page. */
export function readPage(document: Document, _languages: readonly Language[]): PageReading {
  const sourced: SourcedBlock[] = [];
  for (const p of document.querySelectorAll('p')) {
    const text = p.textContent!.replace(/\s+/g, ' ').trim();
    if (text) sourced.push({ block: { kind: 'paragraph', text }, runs: [] });
  }
  const article: Article = {
    url: document.URL,
    title: document.title,
    language: document.documentElement.lang || 'und',
    blocks: sourced.map(s => s.block),
  };
  return {
    verdict: { verdict: 'unsure', reasons: [] },
    article,
    rangeOf: span => rangeOf(sourced, span),
    partly: false,
  };
}
