import { expect, test } from 'vitest';
import { languages } from '../../../src/languages';
import { authorNames, looksLikeName } from '../../../src/page/metadata/author-names';

test.each([
  ['By Jane Doe', ['Jane Doe']],
  ['Written by: Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, John Roe & Mary Major', ['Jane Doe', 'John Roe', 'Mary Major']],
  ['Jane Doe, staff writer', ['Jane Doe']],
  ['Jane Doe (jane.doe@paper.example)', ['Jane Doe']],
  ['Byron Black', ['Byron Black']],
  ['Von Karla Muster und Max Beispiel', ['Karla Muster', 'Max Beispiel']],
  ['Theo Lan Hương', ['Lan Hương']],
  ['Bài, ảnh: Hoàng Minh Tú', ['Hoàng Minh Tú']],
  ['Ngọc Lan và Văn Phúc', ['Ngọc Lan', 'Văn Phúc']],
  ['记者李明', ['李明']],
  ['Jane Doe | JANE DOE', ['Jane Doe']],
  ['https://paper.example/authors/jane', []],
  ['105092', []],
  ['By', []],
])('%j holds %j', (byline, names) => {
  expect(authorNames(byline, languages)).toEqual(names);
});

test.each([
  ['Jane Doe', true],
  ['Ludwig van Beethoven', true],
  ['Nguyễn Thị Minh Khai', true],
  ['NGỌC LAN', true],
  ['李明', true],
  ['Follow the money', false],
  ['Updated 10 minutes ago', false],
  ['分享让更多人看到这个', false],
])('%j looks like a name: %s', (line, is) => {
  expect(looksLikeName(line)).toBe(is);
});
