/** `npm run fit-verdict -- [--signs FILE] CORPUS…`: weighs the signs of an article, into src/page/verdict-weights.json. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { signs } from '../src/page/verdict-signs';
import { fitLogistic, scoreOf, type Weights } from './fit/logistic';
import { PageReader } from './page-reader';

const USAGE = `usage: npm run fit-verdict -- [--signs FILE] CORPUS…
  CORPUS   pages with a verdict: rows {id, set, url, html, gold: {article}} (.jsonl.gz)
  --signs  keeps what the pages showed in FILE, and takes it from there the next time`;

const OUT = 'src/page/verdict-weights.json';
const RIDGE = 0.3;
/** Sites are dealt into this many parts; each is judged by weights that were fitted without it. */
const FOLDS = 8;
/** The score from which a page counts as an article in the report. */
const SURE = 0.5;

interface Row {
  id: string;
  set: string;
  url: string;
  html: string;
  /** Null where either verdict is right; such pages teach nothing. */
  gold: { article: boolean | null };
}

interface Lesson {
  set: string;
  site: string;
  label: number;
  values: number[];
}

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { signs: { type: 'string' } } });
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const names = Object.keys(signs);
const lessons = await gather(positionals, options.signs);
report(lessons);
write(learn(lessons));

async function gather(paths: string[], cache?: string): Promise<Lesson[]> {
  const known = new Map<string, Record<string, number>>(
    cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : [],
  );
  const rows = paths.flatMap(readRows).filter(({ gold }) => gold.article !== null);
  const reader = await PageReader.launch('scripts/fit/verdict-probe.ts');
  for (const { id, html, url } of rows.filter(({ id }) => !known.has(id))) {
    try {
      known.set(id, await reader.evaluate(html, url, 'lede.signsOf(document)'));
    } catch (error) {
      console.error(`${id}: ${error}`);
    }
  }
  await reader.close();
  if (cache) writeFileSync(cache, JSON.stringify([...known]));
  return rows.flatMap(({ id, set, url, gold }) => {
    const shown = known.get(id);
    const values = names.map(name => shown?.[name] ?? 0);
    return shown ? [{ set, site: siteOf(url), label: gold.article ? 1 : 0, values }] : [];
  });
}

function readRows(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
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
    const shown = [-SURE, SURE].map(edge => {
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
