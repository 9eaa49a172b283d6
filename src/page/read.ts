import type { Article, Span } from '../core/article';
import { identifyLanguage } from '../core/identify-language';
import type { Language } from '../core/language';
import type { Verdict } from '../core/verdict';
import { rangeOf } from './blocks';
import { findByline } from './byline';
import { detect, evidenceOf } from './detect';
import { extractBlocks } from './extract';
import { findHeadline } from './headline';
import { findPublished } from './published';
import { readStructuredData } from './structured-data';
import { walk } from './walk';

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
export function readPage(document: Document, languages: readonly Language[]): PageReading {
  const page = walk(document.body ?? document.documentElement);
  const structured = readStructuredData(document);
  const headline = findHeadline(document, structured);
  const title = headline?.text ?? '';
  const sourced = extractBlocks(page, title);
  const blocks = sourced.map(({ block }) => block);
  const sample = blocks.map(({ text }) => text).join('\n');
  const language = identifyLanguage(sample.slice(0, 4000), document.documentElement?.lang, languages);
  const article: Article = {
    url: document.URL,
    title,
    byline: findByline(document, structured, headline, languages),
    published: findPublished(document, structured, headline, language),
    language,
    blocks,
  };
  return {
    verdict: detect(document, structured, evidenceOf(blocks)),
    article: blocks.length > 0 ? article : null,
    rangeOf: span => rangeOf(sourced, span),
    partly: page.partly,
  };
}
