import type { Article, Block, Span } from '../article';
import type { Language } from '../language';
import { firstWhere } from './bisect';
import { fold } from './phrase-book';
import { segmentStarts } from './segments';
import { splitSentences } from './sentences';
import { type Token, tokenise } from './tokens';

/** A block made ready for the finders. Its text is NFC. */
export interface Passage {
  /** Index of the block in the article. */
  block: number;
  kind: Block['kind'];
  text: string;
  /** The same for comparing, offset for offset: see `fold`. */
  folded: string;
  /** Sentences in order, white space between them left out. */
  sentences: Span[];
  /** Words, numbers and punctuation marks in order, white space left out. */
  tokens: Token[];
}

/** An article made ready for the finders: they see NFC text only and never split anything themselves. */
export interface Text {
  article: Article;
  language: Language;
  passages: Passage[];
  /** The headline's tokens: evidence only, it is no block. */
  title: Token[];
  /** The same value with every span in it, however deep, moved to offsets into the original article. */
  restore<T>(value: T): T;
}

/** The tokens that lie within a span of the passage, in order. */
export function tokensIn(passage: Passage, { start, end }: { start: number; end: number }): Token[] {
  return passage.tokens.slice(firstFrom(passage.tokens, start), firstFrom(passage.tokens, end));
}

/** Index of the first token that starts at `offset` or later. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, token => token.start >= offset);
}

/** Splits an article once for all finders. NFD text is composed, and `restore` leads back to it. */
export function prepare(article: Article, language: Language): Text {
  const composed = article.blocks.map(block => compose(block.text));
  const blocks = article.blocks.map((block, i) => ({ ...block, text: composed[i]!.text }));
  const passages = blocks.map(
    ({ kind, text }, block): Passage => ({
      block,
      kind,
      text,
      folded: fold(text),
      sentences: splitSentences(text, language).map(([start, end]) => ({ block, start, end })),
      tokens: tokenise(text, language),
    }),
  );
  const original = (span: Span): Span => {
    const at = composed[span.block]?.offsets;
    return at ? { block: span.block, start: at[span.start]!, end: at[span.end]! } : { ...span };
  };
  const isMoved = composed.some(({ offsets }) => offsets);
  const restore = <T>(value: T): T => {
    if (!isMoved) return value;
    if (Array.isArray(value)) return value.map(restore) as T;
    if (isSpan(value)) return original(value) as T;
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restore(inner)])) as T;
    }
    return value;
  };
  const title = article.title.normalize('NFC');
  return {
    article: { ...article, title, blocks },
    language,
    passages,
    title: tokenise(title, language),
    restore,
  };
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'block' in value && 'start' in value && 'end' in value;
}

/** NFC text and, where it differs, the original offset of each of its code units (and of its end). */
function compose(text: string): { text: string; offsets?: number[] } {
  if (text.normalize('NFC') === text) return { text };
  let out = '';
  const offsets: number[] = [];
  const starts = segmentStarts(text, 'und', 'grapheme');
  starts.forEach((start, n) => {
    const end = starts[n + 1] ?? text.length;
    const piece = text.slice(start, end).normalize('NFC');
    for (let i = 0; i < piece.length; i++) offsets.push(Math.min(start + i, end - 1));
    out += piece;
  });
  offsets.push(text.length);
  return { text: out, offsets };
}
