/** One piece of the story as the reader sees it, in reading order. Its text is white-space-collapsed and never empty. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; text: string }
  | { kind: 'paragraph' | 'listItem' | 'quotation' | 'caption'; text: string };

/** What `page/` reads from a document: plain data, safe to send as JSON. */
export interface Article {
  url: string;
  /** The headline the reader sees; it is not repeated in `blocks`. */
  title: string;
  /** Authors as printed, several joined by ", ". */
  byline?: string;
  /** ISO 8601 date or date-time, in the page's own time zone where it says so. */
  published?: string;
  /** BCP 47 tag, declared by the page or identified from the text. */
  language: string;
  blocks: Block[];
}

/** A place in an article: UTF-16 offsets into `article.blocks[block].text`, end exclusive. The only coordinate there is. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** The words at a span. Throws a RangeError when the span lies outside the article: such a span is a bug of ours. */
export function textOf(article: Pick<Article, 'blocks'>, span: Span): string {
  const text = article.blocks[span.block]?.text;
  if (text === undefined || span.start < 0 || span.start >= span.end || span.end > text.length) {
    throw new RangeError(`no such span: block ${span.block}, ${span.start} to ${span.end}`);
  }
  return text.slice(span.start, span.end);
}

/** Reading order. */
export function compareSpans(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}
