import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { findDates } from '../../src/core/dates/dates';
import type { Moment } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

function datesIn(tag: string, ...paragraphs: string[]): { moments: Moment[]; printed: [string, string?][] } {
  const blocks = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  // A Wednesday.
  const article = { url: '', title: '', language: tag, published: '2024-09-04', blocks };
  const text = prepare(article, packFor(tag, languages));
  const moments = findDates(text);
  const spans = moments.flatMap(({ spans, iso }) => spans.map(span => ({ span, iso })));
  spans.sort((a, b) => a.span.block - b.span.block || a.span.start - b.span.start);
  return {
    moments,
    printed: spans.map(({ span, iso }) => (iso ? [textOf(text.article, span), iso] : [textOf(text.article, span)])),
  };
}

const tables: Record<string, [text: string, ...expected: [string, string?][]][]> = {
  vi: [
    ['Ngày 4-9, chợ mở lại.', ['Ngày 4-9', '2024-09-04']],
    ['Chụp sáng 4-9 tại bến.', ['sáng 4-9', '2024-09-04']],
    [
      'Lãi tăng trong quý 3, nhất là quý 2 năm 2023.',
      ['quý 3', '2024-07/2024-09'],
      ['quý 2 năm 2023', '2023-04/2023-06'],
    ],
    ['Lúc 7h30 ngày 12/3, cầu sập.', ['Lúc 7h30 ngày 12/3', '2024-03-12T07:30']],
    ['Khoảng 15h ngày 22-7 trời mưa.', ['Khoảng 15h ngày 22-7', '2024-07-22T15:00']],
    ['Mưa lúc 8 giờ tối 5/8.', ['lúc 8 giờ tối 5/8', '2024-08-05T20:00']],
    ['Kế hoạch giai đoạn 2019 - 2024 đã xong.', ['giai đoạn 2019 - 2024', '2019/2024']],
    ['Đến năm 2030 có 5 cầu.', ['năm 2030', '2030']],
    ['Từ tháng 10/2016 đến 9/2017 không mưa.', ['Từ tháng 10/2016 đến 9/2017', '2016-10/2017-09']],
    ['Bán từ tháng 9-2018 đến nay.', ['từ tháng 9-2018 đến nay', '2018-09']],
    ['Nghỉ từ ngày 29/3-3/4/2019.', ['từ ngày 29/3-3/4/2019', '2019-03-29/2019-04-03']],
    ['Đêm 15 đến trưa 16/9 có gió.', ['Đêm 15 đến trưa 16/9', '2024-09-15/2024-09-16']],
    ['Họp hai ngày (29-30/3).', ['29-30/3', '2024-03-29/2024-03-30']],
    ['Năm học 2017-2018 trường mở.', ['Năm học 2017-2018', '2017/2018']],
    [
      'Cuối tháng 5, thập niên 1980 và quý 3-2019.',
      ['Cuối tháng 5', '2024-05'],
      ['thập niên 1980', '1980/1989'],
      ['quý 3-2019', '2019-07/2019-09'],
    ],
    ['Chiều thứ sáu tàu về, hôm chủ nhật tàu đi.', ['Chiều thứ sáu', '2024-09-06'], ['hôm chủ nhật', '2024-09-01']],
    ['Ông (SN 1969) về đây từ cuối năm 2013.', ['1969', '1969'], ['cuối năm 2013', '2013']],
    ['Hôm nay 31/5, Tết Nguyên đán 2019 đã qua.', ['Hôm nay 31/5', '2024-05-31'], ['Tết Nguyên đán 2019', '2019']],
    ['Lần thứ hai, 1/3 dân số xem trận 2-1 từ 3-5 triệu đồng.'],
    ['Quyết định số 41/2005/QĐ-BNV ngày 22/4/2005.', ['ngày 22/4/2005', '2005-04-22']],
    ['Những ngày giữa tháng 5 rất nóng.', ['giữa tháng 5', '2024-05']],
    ['World Cup 2022 và Quyết định 1956 không phải là ngày.'],
  ],
  en: [
    ['On 4 September 2024 it rained.', ['4 September 2024', '2024-09-04']],
    ['It opened on September 4, 2023, we think.', ['September 4, 2023', '2023-09-04']],
    ['At 9am on Friday the bell rang.', ['9am on Friday', '2024-09-06T09:00']],
    ['At 3:18 a.m. on June 1, 2023, it fell.', ['3:18 a.m. on June 1, 2023', '2023-06-01T03:18']],
    ['She left late Saturday or Tuesday morning.', ['late Saturday', '2024-08-31'], ['Tuesday morning', '2024-09-03']],
    ['It shut on March 12, then opened on Oct. 7, 2023.', ['March 12', '2024-03-12'], ['Oct. 7, 2023', '2023-10-07']],
    [
      'Born in 1964, she saw the 1990s and the end of January.',
      ['1964', '1964'],
      ['the 1990s', '1990/1999'],
      ['the end of January', '2024-01'],
    ],
    [
      'The plan for 2019-2024 was made in November last year.',
      ['2019-2024', '2019/2024'],
      ['November last year', '2023-11'],
    ],
    [
      'From March 12-15 and on the 4th of July.',
      ['March 12-15', '2024-03-12/2024-03-15'],
      ['4th of July', '2024-07-04'],
    ],
    [
      'In May, summer ’80 and the first quarter of 2024.',
      ['May', '2024-05'],
      ['summer ’80', '1980'],
      ['first quarter of 2024', '2024-01/2024-03'],
    ],
    ['The event runs 6-9 p.m. on June 11.', ['6-9 p.m. on June 11', '2024-06-11T18:00/2024-06-11T21:00']],
    ['It opened today at 9am.', ['today at 9am', '2024-09-04T09:00']],
    ['From Oct/7 the form of 2025-May-3 counts.', ['Oct/7', '2024-10-07'], ['2025-May-3', '2025-05-03']],
    ['The year 2015 and Friday the 13th.', ['year 2015', '2015'], ['Friday the 13th', '2024-09-13']],
    [
      'Filed 2016-11 and 22/04, not 2011-12.',
      ['2016-11', '2016-11'],
      ['22/04', '2024-04-22'],
      ['2011-12', '2011/2012'],
    ],
    ['Sales in Q3 2019 and 2020-Q1.', ['Q3 2019', '2019-07/2019-09'], ['2020-Q1', '2020-01/2020-03']],
    ['She returns on the 27th, on the 4th floor.', ['27th', '2024-09-27']],
    ['He drove an Audi Q3, and sold more in Q2.', ['Q2', '2024-04/2024-06']],
    ['Due on the 20th of next month; 12 last month.', ['20th of next month', '2024-10-20']],
    ['The bridge closed 3 days ago.'],
    ['You may march on, 24/7, with 1/3 of the sun.'],
    ['The US Open 2023 had 2,000 fans and 2024 people.'],
  ],
  'en-GB': [['Dated 4/9/2023.', ['4/9/2023', '2023-09-04']]],
  'en-US': [['Dated 4/9/2023.', ['4/9/2023', '2023-04-09']]],
  de: [
    ['Am 4. September 2024 um 14 Uhr begann es.', ['4. September 2024 um 14 Uhr', '2024-09-04T14:00']],
    ['Vor 3 Jahren war dort ein Feld.', ['Vor 3 Jahren', '2021']],
    ['Die 1990er Jahre und Mittwoch.', ['1990er Jahre', '1990/1999'], ['Mittwoch', '2024-09-04']],
  ],
  fr: [
    ['Inauguré en fevrier 2023.', ['fevrier 2023', '2023-02']],
    ['Le mercredi 4 septembre 2024 à 14 h 30.', ['mercredi 4 septembre 2024 à 14 h 30', '2024-09-04T14:30']],
  ],
  ja: [
    ['2024年9月4日午後8時30分に始まった。', ['2024年9月4日午後8時30分', '2024-09-04T20:30']],
    ['2030年まで。', ['2030年', '2030']],
    ['平成30年5月に結婚し、令和6年に転居した。', ['平成30年5月', '2018-05'], ['令和6年', '2024']],
    ['市は27日に3日間の祭りを開き、2日後に片付ける。', ['27日', '2024-09-27'], ['2日後', '2024-09-06']],
    [
      '昭和二十年四月十日に開き、二〇二四年の二十九日に閉じた。',
      ['昭和二十年四月十日', '1945-04-10'],
      ['二〇二四年', '2024'],
      ['二十九日', '2024-09-29'],
    ],
    ['十日で終わらず、二か月前に再開した。', ['二か月前', '2024-07']],
    ['来月10日に橋が開く。', ['来月10日', '2024-10-10']],
  ],
  ko: [
    ['2024년 9월 4일에 열린다.', ['2024년 9월 4일', '2024-09-04']],
    ['다리는 27일에 열고 3일간 쉰다.', ['27일', '2024-09-27']],
    ['다음 달 10일 다시 연다.', ['다음 달 10일', '2024-10-10']],
  ],
  es: [
    [
      'Cerró hace 3 semanas y abre dentro de 2 días, el miercoles.',
      ['hace 3 semanas', '2024-08-14'],
      ['dentro de 2 días', '2024-09-06'],
      ['miercoles', '2024-09-04'],
    ],
    ['El 4 de septiembre de 2024 llovió.', ['4 de septiembre de 2024', '2024-09-04']],
    ['Abre el 20 de este mes y cierra 23/sept/2025.', ['20 de este mes', '2024-09-20'], ['23/sept/2025', '2025-09-23']],
  ],
  nl: [
    ['De brug gaat morgen om 16:00 open.', ['morgen om 16:00', '2024-09-05T16:00']],
    [
      'Van de jaren 80 tot begin 2024, en de 27e.',
      ['Van de jaren 80 tot begin 2024', '1980/2024'],
      ['27e', '2024-09-27'],
    ],
  ],
  it: [['Il ponte apre il 27, dopo gli anni 90.', ['27', '2024-09-27'], ['gli anni 90', '1990/1999']]],
  pt: [
    ['Foi erguida em 3 dias, há 10 anos.', ['há 10 anos', '2014']],
    ['A ponte abre no dia 12 às 9 horas da manhã.', ['dia 12 às 9 horas da manhã', '2024-09-12T09:00']],
  ],
  zh: [
    [
      '十九世纪的码头在九十年代重修，2024年第一季度开放。',
      ['十九世纪', '1801/1900'],
      ['九十年代', '1990/1999'],
      ['2024年第一季度', '2024-01/2024-03'],
    ],
    ['大桥90年代动工，29日通车。', ['90年代', '1990/1999'], ['29日', '2024-09-29']],
  ],
  ar: [['في ٤ سبتمبر ٢٠٢٤ بدأ.', ['٤ سبتمبر ٢٠٢٤', '2024-09-04']]],
  hi: [['यह ४ सितंबर २०२४ को हुआ।', ['४ सितंबर २०२४', '2024-09-04']]],
  ru: [['Это было 4 сентября 2024 г.', ['4 сентября 2024 г.', '2024-09-04']]],
};

for (const [tag, rows] of Object.entries(tables)) {
  describe(`dates: ${tag}`, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(datesIn(tag, text).printed).toEqual(expected);
    });
  });
}

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
