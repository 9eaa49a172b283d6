/** `npm run fit-verdict -- [--signs FILE] CORPUS…`: weighs the signs of an article, into src/page/verdict/verdict-weights.json. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { signs } from '../src/page/verdict/verdict-signs';
import { argumentsFor, filesOf } from './arguments';
import { fitLogistic, scoreOf, type Weights } from './fit/logistic';
import { PageReader } from './page-reader';

const USAGE = `usage: npm run fit-verdict -- [--signs FILE] CORPUS…
  CORPUS   pages with a verdict: rows {id, set, url, html, gold: {article}} (.jsonl.gz)
  --signs  keeps what the pages showed in FILE, and takes it from there the next time`;

const OUT = 'src/page/verdict/verdict-weights.json';
const RIDGE = 0.3;
/** Pages in the browser at the same time. */
const AT_ONCE = 2;
/** Sites are dealt into this many parts; each is judged by weights that were fitted without it. */
const FOLDS = 8;
/** The scores between which the verdict is unsure, as in src/page/verdict/detect.ts. */
const EDGES = [0.2, 0.5];

interface Row {
  id: string;
  set: string;
  url: string;
  html: string;
  /** Null where either verdict is right; such pages teach nothing. */
  gold: { article: boolean | null };
}

/** How clearly a page shows each sign. */
type Shown = Record<string, number>;

interface Lesson {
  set: string;
  site: string;
  label: number;
  values: number[];
}

const { values: options, paths } = argumentsFor(USAGE, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { signs: { type: 'string' } } });
  return { values, paths: filesOf(positionals) };
});
const names = Object.keys(signs);
const lessons = await gather(paths, options.signs);
report(lessons);
write(learn(lessons));

async function gather(paths: string[], cache?: string): Promise<Lesson[]> {
  const rows = paths.flatMap(readRows).filter(({ gold }) => gold.article !== null);
  const known = new Map<string, Shown>(cache && existsSync(cache) ? readLines(readFileSync(cache)) : []);
  const missing = rows.filter(row => !known.has(keyOf(row)));
  const reader = missing.length > 0 ? await PageReader.launch('scripts/fit/verdict-probe.ts') : null;
  const look = async (row: Row): Promise<void> => {
    try {
      const shown = await reader!.evaluate<Shown>(row.html, row.url, 'lede.signsOf(document)');
      known.set(keyOf(row), shown);
      if (cache) appendFileSync(cache, `${JSON.stringify([keyOf(row), shown])}\n`);
    } catch (error) {
      console.error(`${keyOf(row)}: ${error}`);
    }
  };
  const lookOn = async (): Promise<void> => {
    for (let row = missing.pop(); row; row = missing.pop()) await look(row);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lookOn));
  await reader?.close();
  return rows.flatMap(row => {
    const { set, url, gold } = row;
    const shown = known.get(keyOf(row));
    const values = names.map(name => shown?.[name] ?? 0);
    return shown ? [{ set, site: siteOf(url), label: gold.article ? 1 : 0, values }] : [];
  });
}

/** Two corpora may number their pages alike. */
function keyOf({ set, id }: Row): string {
  return `${set}/${id}`;
}

function readRows(path: string): Row[] {
  return readLines(gunzipSync(readFileSync(path)));
}

function readLines<T>(data: Buffer): T[] {
  const lines = data.toString('utf8').split('\n');
  return lines.filter(line => line.trim()).map(line => JSON.parse(line));
}

/** "example.co" of "news.example.co": near enough to keep pages of one site together. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

function learn(lessons: Lesson[]): Weights {
  return fitLogistic(
    lessons.map(({ values }) => values),
    lessons.map(({ label }) => label),
    RIDGE,
  );
}

/** Precision and recall per set, every page judged by weights that have not seen its site. */
function report(lessons: Lesson[]): void {
  const sites = [...new Set(lessons.map(({ site }) => site))].sort();
  const foldOf = new Map(sites.map((site, i) => [site, i % FOLDS]));
  const scores = new Map<Lesson, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(lessons.filter(({ site }) => foldOf.get(site) !== fold));
    for (const lesson of lessons)
      if (foldOf.get(lesson.site) === fold) scores.set(lesson, scoreOf(weights, lesson.values));
  }
  for (const set of new Set(lessons.map(({ set }) => set))) {
    const shown = EDGES.map(edge => {
      const n = (label: number, over: boolean): number =>
        lessons.filter(l => l.set === set && l.label === label && scores.get(l)! > edge === over).length;
      const right = n(1, true);
      return `P ${(right / (right + n(0, true))).toFixed(3)} R ${(right / (right + n(1, false))).toFixed(3)}`;
    });
    console.log(`${set.padEnd(12)} unsure as article: ${shown[0]}   as not: ${shown[1]}`);
  }
}

function write(weights: Weights): void {
  const rounded = weights.map(weight => Number(weight.toFixed(2)));
  const file = { bias: rounded.at(-1), signs: Object.fromEntries(names.map((name, i) => [name, rounded[i]])) };
  writeFileSync(OUT, `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${OUT}: ${names.length} signs from ${lessons.length} pages`);
}
