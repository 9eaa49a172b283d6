/** `npm run bench -- [--pages N] [--popup] [PATH…]`: how well and how fast Lede reads, beside other readers, in one run of one browser. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { argumentsFor } from './arguments';
import { shown } from './bench/figures';
import { growth, painting } from './bench/growth';
import { popups } from './bench/popup';
import { type BenchPage, race } from './bench/race';
import { analysisPerThousandWords, goals, standings } from './bench/standings';
import { readInputs } from './inputs';
import { PageReader } from './page-reader';

const USAGE = `usage: npm run bench -- [--pages N] [--popup] [PATH…]
  PATH     saved pages (.html) or rows {id, url, html, gold} (.jsonl, .jsonl.gz); without it, those of tests/pages
  --pages  takes only N of them, evenly spread
  --popup  measures instead how soon the popup of the built extension shows an article`;

/** What is measured where nothing else is named: the pages that the tests read. */
const SAVED_PAGES = join('tests', 'pages');

const RANGES = 2_000;

async function bench(paths: string[], most: number): Promise<void> {
  const pages = spread(paths.flatMap(pagesIn), most);
  if (pages.length === 0) throw new Error('there is no page in it');
  const reader = await PageReader.launch('scripts/bench/in-page.ts');
  try {
    console.log(`${pages.length} pages, ${cpus().length} × ${cpus()[0]?.model.trim()}; ms of processor time\n`);
    const results = await race(reader, pages);
    console.log(`${standings(results)}\n\n${goals(results)}\n`);
    console.log(`Analysis, warm: ${shown(analysisPerThousandWords(results), 2)} ms for 1,000 words`);
    console.log(`Painting ${RANGES} ranges, ms: ${await painting(reader, RANGES)}\n\n${await growth(reader)}`);
  } finally {
    await reader.close();
  }
}

function pagesIn(path: string): BenchPage[] {
  return [...readInputs(path)].flatMap(input => ('html' in input ? [{ ...input, gold: input.gold?.text }] : []));
}

/** At most so many of the items, evenly spread. */
function spread<T>(items: readonly T[], most: number): T[] {
  const count = Math.min(most, items.length);
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);
}

function readArguments(): { paths: string[]; most: number; popup: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: 'string' }, popup: { type: 'boolean' } },
  });
  const most = Number(values.pages ?? Infinity);
  if (!(most >= 1)) throw new Error(`--pages takes a number, not "${values.pages}"`);
  return { paths: positionals.length > 0 ? positionals : savedPages(), most, popup: values.popup ?? false };
}

function savedPages(): string[] {
  return readdirSync(SAVED_PAGES)
    .filter(name => name.endsWith('.html'))
    .map(name => join(SAVED_PAGES, name));
}

const wish = argumentsFor(USAGE, readArguments);
try {
  if (wish.popup) console.log(await popups());
  else await bench(wish.paths, wish.most);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
