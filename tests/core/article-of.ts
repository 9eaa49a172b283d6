import type { Article } from '../../src/core/article';

/** An article for tests: a headline and its paragraphs; a paragraph that begins with "# " is a heading. */
export function articleOf(title: string, ...paragraphs: string[]): Article {
  return {
    url: 'https://news.invalid/story',
    title,
    published: '2026-03-10T08:00:00+07:00',
    language: 'und',
    blocks: paragraphs.map(text =>
      text.startsWith('# ') ? { kind: 'heading', level: 2, text: text.slice(2) } : { kind: 'paragraph', text },
    ),
  };
}
