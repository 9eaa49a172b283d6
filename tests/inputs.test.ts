import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInputs } from '../scripts/inputs';

const folder = mkdtempSync(join(tmpdir(), 'lede-inputs-'));

function inputsOf(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return [...readInputs(path)].map(({ id, ...rest }) => ({ id: id.replace(path, name), ...rest }));
}

test('a broken row is an input with an error, and the others still run', () => {
  expect(inputsOf('rows.jsonl', '{"id":"a","text":"One."}\nnot JSON\nnull\n5\n[1]\n\n{"html":"<p>Two."}\n')).toEqual([
    { id: 'a', text: 'One.' },
    { id: 'rows.jsonl:2', error: 'not a JSON row' },
    ...[3, 4, 5].map(line => ({ id: `rows.jsonl:${line}`, error: 'a row needs "html" or "text"' })),
    { id: 'rows.jsonl:7', url: 'https://page.invalid/', html: '<p>Two.' },
  ]);
});

test('a text saved on Windows has the same lines as elsewhere', () => {
  expect(inputsOf('windows.txt', '\uFEFFTitle\r\nA line.\r\n')).toEqual(inputsOf('windows.txt', 'Title\nA line.\n'));
});

test('a file of another type is refused by name', () => {
  expect(() => inputsOf('report.pdf', '')).toThrow('report.pdf: not a .html, .txt, .jsonl or .jsonl.gz file');
});
