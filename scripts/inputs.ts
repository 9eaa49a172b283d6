import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** What is known of a page that belongs to a corpus. */
export interface Gold {
  /** Its body, where it is an article. */
  text?: string;
}

/** Something to analyse: a page as HTML, or plain text with one block a line. A row that is neither carries its error. */
export type Input =
  | { id: string; url: string; html: string; gold?: Gold }
  | { id: string; language?: string; text: string }
  | { id: string; error: string };

/**
 * Reads .html (.htm), .txt, .jsonl and .jsonl.gz files into inputs, in order. Throws when a file cannot be read or is of
 * another type; a broken row in a .jsonl file becomes an input with an error, so that the others still run.
 */
export function* readInputs(path: string): Generator<Input> {
  const data = readFileSync(path);
  if (/\.html?$/i.test(path)) {
    yield { id: path, url: pathToFileURL(resolve(path)).href, html: data.toString('utf8') };
  } else if (/\.txt$/i.test(path)) {
    const text = data.toString('utf8').replace(/^\uFEFF/, ''); // which editors on Windows put before it
    yield { id: path, text: text.replaceAll('\r\n', '\n').replace(/\n$/, '') };
  } else if (/\.jsonl(\.gz)?$/i.test(path)) {
    const lines = (path.endsWith('.gz') ? gunzipSync(data) : data).toString('utf8').split('\n');
    for (const [i, line] of lines.entries()) if (line.trim()) yield parseRow(line, `${path}:${i + 1}`);
  } else {
    throw new Error(`${path}: not a .html, .txt, .jsonl or .jsonl.gz file`);
  }
}

function parseRow(line: string, place: string): Input {
  let row: Record<string, unknown> | null;
  try {
    row = JSON.parse(line);
  } catch {
    return { id: place, error: 'not a JSON row' };
  }
  if (row === null) return { id: place, error: 'a row needs "html" or "text"' };
  const id = typeof row.id === 'string' ? row.id : place;
  if (typeof row.html === 'string') {
    const url = typeof row.url === 'string' ? row.url : 'https://page.invalid/';
    return { id, url, html: row.html, gold: (row.gold as Gold | null) ?? undefined };
  }
  if (typeof row.text !== 'string') return { id, error: 'a row needs "html" or "text"' };
  return { id, text: row.text, language: typeof row.language === 'string' ? row.language : undefined };
}
