import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../scripts/arguments';
import { runNode, script } from '../scripts/run';
import { stateInEnglish } from '../scripts/verdict-words';

const folder = mkdtempSync(join(tmpdir(), 'lede-start-'));
const pdf = join(folder, 'report.pdf');
const page = join(folder, 'report.html');
for (const file of [pdf, page]) writeFileSync(file, '');

test.each([
  [['nowhere.html'], '"nowhere.html" is neither a browser, nor an http(s) address, nor a file'],
  [[pdf], '"report.pdf" is no saved page (.html)'],
  [[page, page], `one page at a time: "${page}" is one too many`],
])('`npm start -- %j` says what is wrong and how it is used', async (args, words) => {
  const { code, output } = await runNode(script('start', ...args));
  expect(output.split('\n')[0]).toBe(words);
  expect(output).toContain('usage: npm start');
  expect(code).toBe(2);
});

test('a screen that is none is no reason to throw the pictures away', async () => {
  const { code, output } = await runNode(script('screenshots', 'nowhere'));
  expect(output).toMatch(/^no screen is called "nowhere"\n\nusage: npm run screenshots/);
  expect(code).toBe(2);
});

test('whoever asks for help gets it', async () => {
  const { code, output } = await runNode(script('start', '--help'));
  expect(output).toMatch(/^usage: npm start/);
  expect(code).toBe(0);
});

test('a page without an article is spoken of in the words of the panel', () => {
  expect(stateInEnglish('pdf', [])).toMatch(/^PDF files cannot be read yet\. Lede reads web pages\./);
  expect(stateInEnglish('notArticle', ['prices', 'cart'])).toMatch(
    /again\. The evidence: it lists prices; it has a shopping cart\.$/,
  );
});

test('a command says which file is missing, and where none is named', () => {
  expect(filesOf([page, pdf])).toEqual([page, pdf]);
  expect(() => filesOf([page, 'nowhere.jsonl'])).toThrow('nowhere.jsonl: there is no such file');
  expect(() => filesOf([])).toThrow('no file is named');
});
