import { expect, test } from 'vitest';
import { dateInWords } from '../../src/extension/ui/dates';

test.each([
  ['2026-03-14', 'en-US', 'March 14, 2026'],
  ['2026-03-14', 'en-GB', '14 March 2026'],
  ['2026-03-14', 'vi', '14 tháng 3, 2026'],
  ['2026-03', 'en-US', 'March 2026'],
  ['2030', 'en-US', '2030'],
  ['2024-09-04T23:30:00+07:00', 'en-GB', '4 September 2024 at 23:30'],
  ['2026/2030', 'en-US', '2026–2030'],
  ['2026-03-01/2026-03-14', 'en-GB', '1–14 March 2026'],
  ['2026-13-01', 'en-US', undefined],
  ['yesterday', 'en-US', undefined],
  ['', 'en-US', undefined],
])('%s in %s is %s', (iso, locale, expected) => {
  expect(dateInWords(iso, locale)?.replace(/\s+/g, ' ').replace(' – ', '–')).toBe(expected);
});
