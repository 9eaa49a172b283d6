import { textOf } from '../../src/core/article';
import { findDates } from '../../src/core/dates/dates';
import type { Moment } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

/** The dates of an article that was published on a Wednesday, and each as it is printed, with its ISO form if it has one. */
export function datesIn(tag: string, ...paragraphs: string[]): { moments: Moment[]; printed: [string, string?][] } {
  const blocks = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  const article = { url: '', title: '', language: tag, published: '2024-09-04', blocks };
  const text = prepare(article, packFor(tag, languages));
  const moments = findDates(text);
  const spans = moments.flatMap(({ spans, iso }) => spans.map(span => ({ span, iso })));
  spans.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
  return {
    moments,
    printed: spans.map(({ span, iso }) => (iso ? [textOf(text.article, span), iso] : [textOf(text.article, span)])),
  };
}
