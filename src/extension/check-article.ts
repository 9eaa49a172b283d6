import type { Article, Block } from '../core/article';
import { type Check, headingLevel, language, line, list, perhapsLine, shape, text } from './check-shapes';
import { fields } from './check-values';

/** More than any article has; what goes beyond is left out. */
const MOST = { blocks: 20_000, text: 200_000 };

const words = text(MOST.text);

const kindsOfBlock: readonly unknown[] = ['paragraph', 'listItem', 'quotation', 'caption'];

const block: Check<Block> = value => {
  const { kind, level, text } = fields(value);
  if (kind === 'heading') return { kind, level: headingLevel(level), text: words(text) };
  return { kind: kindsOfBlock.includes(kind) ? (kind as 'paragraph') : 'paragraph', text: words(text) };
};

/** An article as plain data of the shape we know, whatever the value is. */
export const checkArticle = shape<Article>({
  url: line,
  title: line,
  byline: perhapsLine,
  published: perhapsLine,
  language,
  blocks: list(MOST.blocks, block),
});
