import { expect, test } from 'vitest';
import { dateInWords, saysMore } from '../../src/extension/ui/dates';

test.each([
  ['2026-03-14', 'en-US', 'March 14, 2026'],
  ['2026-03-14', 'en-GB', '14 March 2026'],
  ['2026-03-14', 'vi', '14 tháng 3, 2026'],
  ['2026-03', 'en-US', 'March 2026'],
  ['2030', 'en-US', '2030'],
  ['2024-09-04T23:30:00+07:00', 'en-GB', '4 September 2024 · 23:30'],
  ['2026-03-14T07:30', 'vi', '14 tháng 3, 2026 · 7:30'],
  ['2026/2030', 'en-US', '2026–2030'],
  ['2026-03-01/2026-03-14', 'en-GB', '1–14 March 2026'],
  ['2026-13-01', 'en-US', undefined],
  ['yesterday', 'en-US', undefined],
  ['', 'en-US', undefined],
])('%s in %s is %s', (iso, locale, expected) => {
  expect(dateInWords(iso, locale)?.replace(/\s+/g, ' ').replace(' – ', '–')).toBe(expected);
});

test.each([
  ['on 14 March', '14 March 2026', true],
  ['Saturday', '14 March 2026', true],
  ['04/09/2024', '4 September 2024', true], // which of them is the month?
  ['ngày 2-9', '2 tháng 9, 2026', true],
  ['by 2028', '2028', false],
  ['giai đoạn 2026 - 2030', '2026–2030', false],
  ['tháng 6-2019', 'tháng 6 năm 2019', false],
  ['Sept. 4, 2024', '4 September 2024', false],
])('beside %s, %s says more: %j', (label, date, expected) => {
  expect(saysMore(date, label)).toBe(expected);
});
