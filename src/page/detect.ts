import type { Block } from '../core/article';
import type { Verdict } from '../core/verdict';
import type { StructuredData } from './structured-data';

/** What the extracted body tells about whether the page is an article. */
export interface BodyEvidence {
  /** Paragraphs of prose. */
  paragraphs: number;
  /** Words in them; two characters of a script without spaces count as one. */
  words: number;
}

/** Judges what was read of a page. */
export function detect(_document: Document, structured: StructuredData, body: BodyEvidence): Verdict {
  const reasons: string[] = [];
  const type = structured.types.find(name => /Article|Posting/.test(name));
  if (type) reasons.push(`declares itself a ${type}`);
  if (body.words > 0) reasons.push(`${body.words.toLocaleString('en')} words of prose`);
  if (body.words < 60) return { verdict: 'notArticle', reasons };
  return { verdict: type ? 'article' : 'unsure', reasons };
}

/** The evidence of extracted blocks. */
export function evidenceOf(blocks: readonly Block[]): BodyEvidence {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quotation');
  const words = prose.reduce((sum, { text }) => sum + text.split(' ').length + (text.match(DENSE)?.length ?? 0) / 2, 0);
  return { paragraphs: prose.length, words: Math.round(words) };
}

/** Characters of scripts that write no spaces between words. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
