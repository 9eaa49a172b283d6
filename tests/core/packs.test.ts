import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formsOf } from '../../src/core/quotes/verb-forms';
import { languages } from '../../src/languages';
import { pageLanguages } from '../../src/languages/pages';

// What no type tells of a language that somebody adds. Each fault is said in words that name the place.

const files = [
  { file: 'index.ts', packs: languages },
  { file: 'pages.ts', packs: pageLanguages },
];
const folders = readdirSync('src/languages', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

test.each(files)(
  'src/languages/$file names the pack of every folder, once, and the neutral one last',
  ({ file, packs }) => {
    const codes = packs.map(({ code }) => code);
    const missing = folders.filter(folder => !codes.includes(folder));
    const twice = codes.filter((code, i) => codes.indexOf(code) !== i);
    expect([
      ...missing.map(code => `no pack in ${file} has the code "${code}" of the folder src/languages/${code}`),
      ...twice.map(
        code => `"${code}" stands twice in ${file}: a folder of its own takes it out of others.ts and paces.ts`,
      ),
    ]).toEqual([]);
    expect(codes.at(-1)).toBe('und');
  },
);

test.each(pageLanguages.map(pack => [pack.code, pack] as const))('%s can be recognised and timed', (code, pack) => {
  const { commonWords, letters = '', pace } = pack;
  const faulty = commonWords.filter(
    (word, i) => !/^[\p{Ll}\p{Lo}\p{M}]+$/u.test(word) || commonWords.indexOf(word) !== i,
  );
  expect(faulty.map(word => `"${word}" of commonWords is not one word in lower case, or stands there twice`)).toEqual(
    [],
  );
  expect(letters, 'letters are composed and in lower case').toBe(letters.toLowerCase().normalize('NFC'));
  expect(code === 'und' || Intl.DisplayNames.supportedLocalesOf(code).length, `"${code}" is a language`).toBeTruthy();
  expect(pace, 'words a minute').toBeGreaterThan(50);
});

/** Every list of words in a pack, with the names of the fields that lead to it. */
function listsIn(value: unknown, path: string): { path: string; words: string[] }[] {
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : [{ path, words: Object.keys(value) }];
  return [...keys, ...Object.entries(value).flatMap(([name, inner]) => listsIn(inner, `${path}.${name}`))];
}

/** There a space at an end, or a gap between two, means something. */
const SPACED = /\.(?:demonstratives|divides)$/;

test.each(languages.map(pack => [pack.code, pack] as const))('%s has words alone in its lists', (code, pack) => {
  const faults = listsIn(pack, code).flatMap(({ path, words }) =>
    words
      .filter(word => word.trim() === '' || (!SPACED.test(path) && word !== word.trim().replace(/\s+/g, ' ')))
      .map(word => `"${word}" in ${path} is empty or has a space too many`),
  );
  const { speechVerbs, judgingVerbs, gestures, citingVerbs, conjugations } = pack.quotes;
  const verbs = [...speechVerbs, ...judgingVerbs, ...gestures, ...citingVerbs];
  const unknown = verbs.filter(verb => formsOf(verb, conjugations).length === 0);
  expect([
    ...faults,
    ...unknown.map(verb => `"${verb}" in ${code}.quotes has a class that conjugations lacks`),
  ]).toEqual([]);
});
