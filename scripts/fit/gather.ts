import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PageReader } from '../page-reader';
import type { WalkedPage } from './in-page';

/** What a reader of the page would call its story. */
export interface Gold {
  /** Whether the page is an article at all; null where either answer is right. */
  article: boolean | null;
  text?: string;
  paragraphs?: string[];
}

/** A page of a corpus with its walk. */
export interface GoldPage {
  id: string;
  set: string;
  /** Host name: pages of one site are never both learnt from and tested on. */
  site: string;
  gold: Gold & { text: string };
  walked: WalkedPage;
}

interface Row {
  id: string;
  set: string;
  url: string;
  html: string;
  gold: Gold;
}

/**
 * Opens the articles of the corpora (.jsonl.gz rows `{id, set, url, html, gold}`) and walks them. What was walked is kept in
 * the file `cache`, if one is named, so that the next fitting need not open the pages again.
 */
export async function gather(paths: readonly string[], cache?: string): Promise<GoldPage[]> {
  const known = new Map<string, WalkedPage>(cache && existsSync(cache) ? readLines(readFileSync(cache)) : []);
  const rows = paths.flatMap(path => readLines<Row>(gunzipSync(readFileSync(path))));
  const articles = rows.filter(({ gold }) => gold.article && gold.text);
  const missing = articles.filter(row => !known.has(keyOf(row)));
  for (const [key, walked] of await walkAll(missing)) known.set(key, walked);
  if (cache && missing.length > 0) writeFileSync(cache, [...known].map(entry => JSON.stringify(entry)).join('\n'));
  return articles.flatMap(row => {
    const { id, set, url, gold } = row;
    const walked = known.get(keyOf(row));
    return walked ? [{ id, set, site: new URL(url).host, gold: gold as GoldPage['gold'], walked }] : [];
  });
}

/** Two corpora may use the same ids. */
function keyOf({ set, id }: Row): string {
  return `${set}/${id}`;
}

async function walkAll(rows: readonly Row[]): Promise<[string, WalkedPage][]> {
  const found: [string, WalkedPage][] = [];
  if (rows.length === 0) return found;
  const reader = await PageReader.launch('scripts/fit/in-page.ts');
  for (const row of rows) {
    const { id, html, url } = row;
    try {
      found.push([keyOf(row), await reader.evaluate<WalkedPage>(html, url, 'lede.walkedPage()')]);
    } catch (error) {
      console.error(`${id}: ${error}`);
    }
  }
  await reader.close();
  return found;
}

function readLines<T>(data: Buffer): T[] {
  return data
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);
}
