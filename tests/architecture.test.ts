import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

/** Of which nothing is shipped. */
const TYPES = 'webextension-polyfill';

/** What each part may import, beside itself. Imports go one way: from the browser towards the pure core. */
const mayImport: Record<string, string[]> = {
  'src/core': [],
  'src/languages': ['src/core'],
  'src/page': ['src/core'],
  'src/understand.ts': ['src/core', 'src/languages'],
  'src/reading.ts': ['src/core', 'src/languages', 'src/page', 'src/understand.ts'],
  'src/extension': ['src/core', 'src/page', 'src/reading.ts', 'src/understand.ts', 'preact', TYPES],
};

const reasons: Record<string, string> = {
  'src/core': 'the core is pure: strings in, findings out, and it knows no language by name',
  'src/languages': 'a language is data, so that a stranger can add one',
  'src/page': 'reading a page must work without an extension, as in `npm run analyze`',
  'src/understand.ts': 'the background runs it, where there is no DOM',
  'src/reading.ts': 'it is what runs in every page',
  'src/extension': 'it reaches languages and finders through src/reading.ts and src/understand.ts',
};

test.each(Object.keys(mayImport))('%s imports what it may', part => {
  const allowed = [part, ...mayImport[part]!, 'public/_locales']; // of the last, the names of the words shown
  const wrong = sourceFiles('src')
    .filter(({ path }) => partOf(path) === part)
    .flatMap(({ path, text }) => importsOf(text).map(name => ({ path, target: resolved(path, name) })))
    .filter(({ target }) => !allowed.some(folder => isWithin(target, folder)));
  expect(wrong.map(({ path, target }) => `${path} must not import ${target}: ${reasons[part]}`)).toEqual([]);
});

test('every source file belongs to a part', () => {
  const strays = sourceFiles('src').filter(({ path }) => !partOf(path));
  expect(strays.map(({ path }) => `${path} belongs to no part; CONTRIBUTING.md shows the layout`)).toEqual([]);
});

test('languages are data: no functions, no regular expressions', () => {
  const logic = sourceFiles('src/languages').filter(({ text }) =>
    /=>|\bfunction\b\s*\w*\(|\bRegExp\(/.test(code(text)),
  );
  expect(logic.map(({ path }) => `${path} computes something; that belongs to src/core`)).toEqual([]);
});

function partOf(path: string): string | undefined {
  return Object.keys(mayImport).find(part => isWithin(path, part));
}

function isWithin(path: string, part: string): boolean {
  return path === part || `${path}.ts` === part || path.startsWith(`${part}/`);
}

function importsOf(text: string): string[] {
  const statement = /^(?:import|export)\s(?:[\w\s{},*]*\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
  return [...code(text).matchAll(statement)].map(([, name]) => name!);
}

/** A file as a path from the root, a package as its name. */
function resolved(path: string, name: string): string {
  return name.startsWith('.') ? posix.join(dirname(path), name) : name;
}

/** The text without its comments, whose examples may show anything. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
