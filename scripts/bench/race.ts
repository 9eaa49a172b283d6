import { overlap } from '../fit/measures';
import type { PageReader } from '../page-reader';
import { type ReaderName, readerNames, type Timed, timeReader } from './timing';

/** A page of a corpus; `gold` is its body where somebody has written it down. */
export interface BenchPage {
  id: string;
  url: string;
  html: string;
  gold?: string;
}

/** What one reader made of one page. */
export interface Result extends Timed {
  /** Of its body against the gold body, as bags of words. */
  f1?: number;
}

export type Results = Record<ReaderName, Result[]>;

/**
 * Opens every page once for each reader, a fresh page each time. Page by page, so that whatever else the machine does hits all
 * alike, and in changing order, so that no reader profits from what the one before has warmed.
 */
export async function race(reader: PageReader, pages: readonly BenchPage[]): Promise<Results> {
  const results: Results = { lede: [], readability: [], defuddle: [], walk: [] };
  await timeAll(reader, pages[0]!, readerNames); // a browser that has just started is slow
  for (const [i, page] of pages.entries()) {
    const found = await timeAll(reader, page, orderOf(i));
    for (const [name, result] of found) results[name].push(result);
  }
  return results;
}

/** A page that a reader cannot read counts as nothing found, and is left out of the times. */
async function timeAll(reader: PageReader, page: BenchPage, order: readonly ReaderName[]) {
  const found: [ReaderName, Result][] = [];
  for (const name of order) {
    try {
      const timed = await timeReader(reader, page.html, page.url, name);
      found.push([name, { ...timed, f1: page.gold ? overlap(timed.text, page.gold) : undefined }]);
    } catch (error) {
      console.error(`${page.id}: ${name} failed: ${(error as Error).message.split('\n')[0]}`);
      found.push([name, { first: {}, warm: {}, text: '', words: 0, f1: page.gold ? 0 : undefined }]);
    }
  }
  return found;
}

/** All rotations, forwards and backwards in turn. */
function orderOf(i: number): ReaderName[] {
  const start = (i >> 1) % readerNames.length;
  const order = [...readerNames.slice(start), ...readerNames.slice(0, start)];
  return i % 2 === 0 ? order : order.reverse();
}
