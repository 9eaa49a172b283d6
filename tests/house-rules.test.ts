import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files';

/** Lines after which a file is doing more than one thing. Word lists are as long as the language is rich. */
const LONGEST = 250;

const files = sourceFiles('src', 'scripts', 'tests');
const tests = files.filter(({ path }) => path.endsWith('.test.ts') || path.endsWith('.test.tsx'));

/** Built from pieces, so that this file keeps its own rules. */
const words = (...pieces: string[]) => new RegExp(pieces.join('|'));
const unfinished = words('TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X');
const notRun = words('\\.sk' + 'ip\\b', '\\.on' + 'ly\\b', '\\.to' + 'do\\b', '\\bx(it|test|describe)\\(');
const markup = words('inner' + 'HTML', 'outer' + 'HTML', 'insertAdjacent' + 'HTML', 'document\\.wri' + 'te');

test('files are short', () => {
  const long = files
    .filter(({ path }) => !path.startsWith('src/languages/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what it is about`)).toEqual([]);
});

test('nothing is left for later', () => {
  expect(having(unfinished, files, 'do it, or open an issue')).toEqual([]);
});

test('every test runs', () => {
  expect(having(notRun, tests, 'repair the test or remove it')).toEqual([]);
});

test('no text becomes markup', () => {
  const shipped = files.filter(({ path }) => path.startsWith('src/'));
  expect(having(markup, shipped, 'what comes from a page is shown as text nodes only')).toEqual([]);
});

test('a thing lives with what it is about', () => {
  const drawers = files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|types|misc|lib)(\/|\.)/.test(path));
  expect(drawers.map(({ path }) => `${path}: name it after what it does`)).toEqual([]);
});

/** "file:line: advice" for every line that has the words. */
function having(pattern: RegExp, among: SourceFile[], advice: string): string[] {
  return among.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${advice}`] : [])),
  );
}
