import { expect, test } from 'vitest';
import { matches } from '../../src/extension/ui/filter';
import type { Row } from '../../src/extension/ui/mentions';

const row: Row = {
  key: 'person:Phạm Minh Đức',
  label: 'Phạm Minh Đức',
  role: 'Giám đốc Sở Giao thông vận tải',
  spans: [{ block: 0, start: 0, end: 1 }],
  said: [],
};

test.each([
  ['', true],
  ['Đức', true],
  ['duc', true],
  ['PHAM duc', true],
  ['giam doc', true],
  ['doc giam', true],
  [' minh ', true],
  ['Pha\u0323m', true],
  ['bảo', false],
  ['duc bao', false],
])('%j matches: %s', (query, expected) => {
  expect(matches(row, query)).toBe(expected);
});
