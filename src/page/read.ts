import type { Article, Span } from '../core/article';
import type { PageLanguage } from '../core/language';
import { identifyLanguage } from '../core/text/identify-language';
import type { Verdict } from '../core/verdict';
import { rangeOf, type SourcedBlock } from './blocks';
import { extractBlocks } from './extract';
import { findByline } from './metadata/byline';
import { findHeadline, type Headline } from './metadata/headline';
import { findPublished } from './metadata/published';
import { readStructuredData, type StructuredData } from './metadata/structured-data';
import { attributeOf, rootOf, titleOf, urlOf } from './prototypes';
import type { Steps } from './steps';
import { detect } from './verdict/detect';
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

/** UTF-16 units of text by which its language is told. */
const SAMPLE = 4_000;

/** Reads the page without touching it. Never throws on any page, also where it changes from step to step. */
export function* readPage(document: Document, languages: readonly PageLanguage[]): Steps<PageReading> {
  const structured = readStructuredData(document);
  yield;
  const headline = findHeadline(document, structured);
  yield;
  const page = yield* walk(rootOf(document));
  const byline = yield* findByline(document, structured, headline, languages);
  yield;
  const sourced = yield* extractBlocks(document, page, headline, byline, languages);
  yield;
  const article = sourced.length > 0 ? articleOf(document, structured, headline, byline, sourced, languages) : null;
  yield;
  return {
    verdict: detect(document, structured, { walk: page, byline: article?.byline, published: article?.published }),
    article,
    rangeOf: span => rangeOf(sourced, span),
    partly: page.partly,
  };
}

function articleOf(
  document: Document,
  structured: StructuredData,
  headline: Headline | null,
  byline: string | undefined,
  sourced: readonly SourcedBlock[],
  languages: readonly PageLanguage[],
): Article {
  const blocks = sourced.map(({ block }) => block);
  const sample = blocks.map(({ text }) => text).join('\n');
  const declared = attributeOf(rootOf(document), 'lang') || undefined;
  const language = identifyLanguage(sample.slice(0, SAMPLE), declared, languages);
  return {
    url: urlOf(document),
    title: headline?.text ?? titleOf(document),
    byline,
    published: findPublished(document, structured, headline, language),
    language,
    blocks,
  };
}
