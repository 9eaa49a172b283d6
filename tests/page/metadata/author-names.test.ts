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
  ['Dan Ferry-Hale and Yves Roy', ['Dan Ferry-Hale', 'Yves Roy']],
  ['BY JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['Von Karla Muster und Max Beispiel', ['Karla Muster', 'Max Beispiel']],
  ['Theo Lan Hương', ['Lan Hương']],
  ['Bài, ảnh: Hoàng Minh Tú', ['Hoàng Minh Tú']],
  ['Ngọc Lan và Văn Phúc', ['Ngọc Lan', 'Văn Phúc']],
  ['记者李明', ['李明']],
  ['Jane Doe | JANE DOE', ['Jane Doe']],
  ['By Jane Doe in Paris and John Roe in London', ['Jane Doe', 'John Roe']],
  ['Jane Doe, MD, and John Roe PhD', ['Jane Doe', 'John Roe']],
  ['Md Aminul Haque', ['Md Aminul Haque']],
  ['Jane Doe, Photo: Ann Example', ['Jane Doe']],
  ['Jane Doe, edited by John Roe', ['Jane Doe']],
  ['Fact-checked by John Roe', []],
  ['Translation and research:', []],
  ['Lan Hương thực hiện', ['Lan Hương']],
  ['Bài, ảnh: Ngọc Lan - Văn Phúc', ['Ngọc Lan', 'Văn Phúc']],
  ['Minh Tú (tổng hợp)', ['Minh Tú']],
  ['Theo Lan Hương/TTXVN', ['Lan Hương', 'TTXVN']],
  ['Par Jeanne Dupont et Luc Martin, à Lyon', ['Jeanne Dupont', 'Luc Martin']],
  ['Por Ana Pérez y Luis Gómez', ['Ana Pérez', 'Luis Gómez']],
  ['Jan Jansen en Piet Pietersen', ['Jan Jansen', 'Piet Pietersen']],
  ['Anna Nowak i Jan Kowalski', ['Anna Nowak', 'Jan Kowalski']],
  ['Автор: Анна Смирнова', ['Анна Смирнова']],
  ['本报记者 李明', ['李明']],
  ['新华社记者李明、王芳', ['李明', '王芳']],
  ['山田太郎記者', ['山田太郎']],
  ['김민수 기자', ['김민수']],
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
