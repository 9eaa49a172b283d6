import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader } from '../../scripts/page-reader';
import type { Block } from '../../src/core/article';
import type { probe } from './probe';

/** What a saved page NAME.html must read as: NAME.json. */
interface Expected {
  /** What the page is there for. */
  shows: string;
  url: string;
  verdict: 'article' | 'unsure' | 'notArticle';
  title?: string;
  byline?: string;
  /** The day, "2025-03-12". */
  published?: string;
  language?: string;
  /** All blocks in order: kind and text, long ones as "beginning … end". */
  blocks?: [Block['kind'], string][];
  /** Words that stand in the page but not in the article. */
  absent?: string[];
}

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .map(file => file.slice(0, -'.html'.length));

let reader: PageReader;
beforeAll(async () => {
  reader = await PageReader.launch(join(folder, 'probe.ts'));
}, 60_000);
afterAll(() => reader?.close());

describe.each(names)('%s', name => {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const {
    shows,
    url,
    absent = [],
    ...expected
  }: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  let read: ReturnType<typeof probe>;

  beforeAll(async () => {
    read = await reader.evaluate(html, url, 'lede.probe(document)');
  });

  test(`is understood: ${shows}`, () => {
    const { verdict, article } = read;
    const published = article?.published?.slice(0, '2025-03-12'.length);
    const blocks = article?.blocks.map(({ kind, text }) => [kind, shorten(text, expected.blocks)]);
    expect({ ...article, verdict, published, blocks }).toMatchObject(expected);
    const texts = article?.blocks.map(block => block.text).join('\n') ?? '';
    expect(absent.filter(words => texts.includes(words))).toEqual([]);
  });

  test('is left as it was, and every finding leads back to its words', () => {
    expect(read.broken).toEqual([]);
  });
});

/** The text as "beginning … end" if one is expected that it fits, so that a comparison shows only real differences. */
function shorten(text: string, expected: Expected['blocks'] = []): string {
  const fitting = expected.find(([, short]) => {
    const [beginning = '', end = ''] = short.split(' … ');
    return short.includes(' … ') && text.startsWith(beginning) && text.endsWith(end);
  });
  return fitting ? fitting[1] : text;
}
