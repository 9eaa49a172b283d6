import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Name } from '../../src/core/insights';
import { findNames } from '../../src/core/names/names';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { markedText } from './marked-text';

// Short passages as newspapers write them, with everybody and everything invented that could be: [P:person], [O:organisation],
// [L:place] and the [R:role] beside a name. Each line is an article of its own.
for (const code of ['vi', 'en', 'ja']) {
  const lines = readFileSync(new URL(`passages/${code}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  describe(`names in passages: ${code}`, () => {
    test.each(lines)('%s', line => {
      const { text, marks } = markedText(line);
      const blocks = [{ kind: 'paragraph' as const, text }];
      const article = { url: '', title: '', language: code, published: '2025-06-10', blocks };
      const found = findNames(prepare(article, packFor(code, languages)), []);
      const printed = (names: Name[]) =>
        names
          .flatMap(({ spans }) => spans)
          .sort((a, b) => a.start - b.start)
          .map(({ start, end }) => text.slice(start, end));
      expect({
        P: printed(found.person),
        O: printed(found.organisation),
        L: printed(found.place),
      }).toEqual({ P: marks.P, O: marks.O, L: marks.L });
      const roles = found.person.map(({ role }) => role?.toLowerCase() ?? '');
      for (const role of marks.R.map(role => role.toLowerCase()).filter(role => !ADDRESS.includes(role))) {
        expect(roles).toContainEqual(expect.stringContaining(role.replace(/^an? /, '')));
      }
    });
  });
}

/** Forms of address, which are no roles. */
const ADDRESS = ['ông', 'bà', 'anh', 'chị'];
