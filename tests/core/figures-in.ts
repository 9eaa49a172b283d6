import { textOf } from '../../src/core/article';
import { findDates } from '../../src/core/dates/dates';
import { findFigures } from '../../src/core/figures/figures';
import type { Figure } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

/** The figures of an article, and each as it is printed, in reading order. */
export function figuresIn(code: string, ...paragraphs: string[]): { figures: Figure[]; printed: string[] } {
  const blocks = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  const article = { url: '', title: paragraphs[0]!, language: code, published: '2024-09-04', blocks };
  const text = prepare(article, packFor(code, languages));
  const figures = findFigures(text, findDates(text));
  const spans = figures.flatMap(figure => figure.spans).sort((a, b) => a.block - b.block || a.start - b.start);
  return { figures, printed: spans.map(span => textOf(text.article, span)) };
}
