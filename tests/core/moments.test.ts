import { expect, test } from 'vitest';
import { findDates } from '../../src/core/dates/dates';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { datesIn } from './dates-in';

test('the same day, however written, is one entry', () => {
  const { moments } = datesIn('vi', 'Ngày 4-9 họp.', 'Ảnh chụp sáng 4/9/2024.');
  expect(moments.map(({ spans }) => spans.length)).toEqual([2]);
});

test.each([
  ['vi', 'Ngày 4-9, hội làng đón hai trăm khách phương xa.', 'hội làng đón hai trăm khách phương xa'],
  ['vi', 'Thủ tướng nước bạn ngày 4-9 ký hiệp định, rồi lên đường.', 'Thủ tướng nước bạn ngày 4-9 ký hiệp định'],
  ['en', 'The old bridge reopened in May, to cheers.', 'The old bridge reopened'],
  ['en', 'A jury on Tuesday convicted the baker, who wept.', 'A jury on Tuesday convicted the baker'],
  ['en', 'On Tuesday, and after long talks, the crews agreed.', 'after long talks, the crews agreed'],
  [
    'en',
    'The long report that not one of the seven members had read before the first public hearing was lost on Tuesday.',
    'before the first public hearing was lost',
  ],
  [
    'en',
    'A ferry full of nurses came to Selby, Kent, on Tuesday, and left.',
    'A ferry full of nurses came to Selby, Kent',
  ],
  [
    'en',
    'The island had a trade surplus with the old harbour town of a million crowns on cod and on rope in 2024.',
    'The island had a trade surplus with the old harbour town of a million crowns',
  ],
  ['en', 'We ran from Mr. Low to St. Ann on Monday, and back.', 'We ran from Mr. Low to St. Ann'],
  ['vi', 'Ngày 8/3 tới đây, dàn nhạc của thị xã sẽ lại lên đường.', 'tới đây, dàn nhạc của thị xã sẽ lại lên đường'],
])('the context tells what happens then: %s %s', (tag, text, expected) => {
  const context = datesIn(tag, text).moments[0]!.context!;
  expect(text.slice(context.start, context.end)).toBe(expected);
});

test.each([
  ['vi', '2025-05-20', 'Chợ đóng cửa hôm 30-11.', '2025-11-30'],
  ['vi', '2025-02-10', 'Cầu thông xe ngày 30-11.', '2024-11-30'],
  ['vi', '2025-02-10', 'Cầu sẽ thông xe ngày 30-11.', '2025-11-30'],
  ['vi', '2025-12-20', 'Hội làng mở ngày 15-1.', '2026-01-15'],
  ['vi', '2025-07-20', 'Hội làng sẽ mở ngày 15-1.', '2026-01-15'],
  ['vi', '2025-07-20', 'Hội làng mở ngày 15-1.', '2025-01-15'],
  ['en', '2025-01-08', 'The bridge closed on 28 December.', '2024-12-28'],
  ['en', '2025-11-24', 'The panel will meet on Friday.', '2025-11-28'],
  ['en', '2025-11-30', 'The panel will meet on Friday.', '2025-12-05'],
  ['en', '2025-11-30', 'The panel met on Friday.', '2025-11-28'],
])('%s, printed on %s: %s', (language, published, text, iso) => {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const article = { url: '', title: '', language, published, blocks };
  expect(findDates(prepare(article, packFor(language, languages)))[0]?.iso).toBe(iso);
});

test('without a day of publication a date without a year stays unresolved', () => {
  const blocks = [{ kind: 'paragraph' as const, text: 'Ngày 4-9 họp.' }];
  const text = prepare({ url: '', title: '', language: 'vi', blocks }, packFor('vi', languages));
  expect(findDates(text)[0]).not.toHaveProperty('iso');
});
