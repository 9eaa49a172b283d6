/**
 * `npm run --silent analyze -- [--out FILE] PATH…`: one JSON object per page or text, in order.
 * `npm run --silent analyze -- --why PAGE…`: every line of a page, whether it is part of the story, and why.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Article } from '../src/core/article';
import { analyse, type Insights } from '../src/core/insights';
import { identifyLanguage, packFor } from '../src/core/text/identify-language';
import { splitSentences } from '../src/core/text/sentences';
import { languages } from '../src/languages';
import { argumentsFor, filesOf } from './arguments';
import { type Input, readInputs } from './inputs';
import { PageReader } from './page-reader';
import { reasonsInEnglish } from './verdict-words';

const USAGE = `usage: npm run --silent analyze -- [--out FILE] [--why] PATH…
  PATH   a saved page (.html), a text (.txt, one block a line), or rows of either (.jsonl, .jsonl.gz)
  --out  write the results to FILE instead of standard output
  --why  show instead every line of the pages, whether it is part of the story, and the evidence`;

interface Result {
  id: string;
  verdict?: string;
  reasons?: string[];
  article: Article | null;
  insights: Insights | null;
  sentences?: { block: number; start: number; end: number }[];
  timing: { read: number; analyse: number };
  error?: string;
}

const IN_PAGE = `(() => {
  const start = performance.now();
  const reading = lede.read(document);
  const read = performance.now() - start;
  const insights = reading.article && lede.understand(reading.article);
  const analyse = performance.now() - start - read;
  return { ...reading.verdict, article: reading.article, insights, timing: { read, analyse } };
})()`;

/** Pages in the browser at the same time. */
const AT_ONCE = 2;

let reader: Promise<PageReader> | undefined;

async function analyseInput(input: Input): Promise<Result> {
  const nothing = { id: input.id, article: null, insights: null, timing: { read: 0, analyse: 0 } };
  try {
    if ('error' in input) return { ...nothing, error: input.error };
    if ('text' in input) return analyseText(input);
    reader ??= PageReader.launch();
    const result = await (await reader).evaluate<Omit<Result, 'id'>>(input.html, input.url, IN_PAGE);
    return { id: input.id, ...result, reasons: reasonsInEnglish(result.reasons ?? []) };
  } catch (error) {
    return { ...nothing, error: String(error instanceof Error ? error.message : error) };
  }
}

async function analyseToJson(input: Input): Promise<string> {
  return JSON.stringify(await analyseInput(input));
}

async function explain(input: Input): Promise<string> {
  if (!('html' in input)) return `${input.id}: not a page`;
  reader ??= PageReader.launch('scripts/why-in-page.ts');
  return `${input.id}\n${await (await reader).evaluate<string>(input.html, input.url, 'lede.why(document)')}`;
}

function analyseText({ id, text, language }: Extract<Input, { text: string }>): Result {
  const lines = text.split('\n');
  const tag = language ?? identifyLanguage(text, undefined, languages);
  const pack = packFor(tag, languages);
  const article: Article = {
    url: '',
    title: lines[0]!,
    language: tag,
    blocks: lines.map((line, i) =>
      i === 0 && lines.length > 2 ? { kind: 'heading', level: 1, text: line } : { kind: 'paragraph', text: line },
    ),
  };
  const start = performance.now();
  const insights = analyse(article, pack);
  const timing = { read: 0, analyse: performance.now() - start };
  const sentences = lines.flatMap((line, block) =>
    splitSentences(line, pack).map(([start, end]) => ({ block, start, end })),
  );
  return { id, verdict: 'article', reasons: ['plain text'], article, insights, sentences, timing };
}

/** The results of `work` in the order of its inputs, at most `atOnce` of them under way. */
async function* inOrder<T, R>(inputs: Iterable<T>, atOnce: number, work: (input: T) => Promise<R>): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const input of inputs) {
    underWay.push(work(input));
    if (underWay.length >= atOnce) yield await underWay.shift()!;
  }
  for (const result of underWay) yield await result;
}

const { values, paths } = argumentsFor(USAGE, () => {
  const options = { out: { type: 'string' }, why: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  return { values, paths: filesOf(positionals) };
});
try {
  const out = values.out ? openSync(values.out, 'w') : 1;
  for (const path of paths) {
    for await (const line of inOrder(readInputs(path), AT_ONCE, values.why ? explain : analyseToJson))
      writeSync(out, `${line}\n`);
  }
  if (out !== 1) closeSync(out);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await (await reader?.catch(() => undefined))?.close();
}
