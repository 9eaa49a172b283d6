import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const tables: Record<string, [text: string, ...expected: [string, string?][]][]> = {
  vi: [
    ['Tàu chạy ngày 9 và 10/7.', ['ngày 9', '2024-07-09'], ['10/7', '2024-07-10']],
    ['Chợ mở các ngày 9, 10 và 11-7.', ['các ngày 9', '2024-07-09'], ['10', '2024-07-10'], ['11-7', '2024-07-11']],
    ['Ngày 9 và 10 người nữa đến ngày 12/7.', ['Ngày 9', '2024-09-09'], ['ngày 12/7', '2024-07-12']],
    ['Thắng 2-1 và 3-2 ở hai trận, thua 1 và 2-3.'],
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
    ['A woman in her 40s and a man in his mid-60s, both sons in their late 20s, with winds in the low 30s.'],
    ['He sang in the 80s, and her 1990s songs.', ['the 80s', '1980/1989'], ['1990s', '1990/1999']],
    ['It came on Sept. 3, and left on Thurs.', ['Sept. 3', '2024-09-03'], ['Thurs.', '2024-09-05']],
    ['It ran on July 9 and 10 in Selby.', ['July 9', '2024-07-09'], ['10', '2024-07-10']],
    ['The pier is closed on July 9, 10 and 11.', ['July 9', '2024-07-09'], ['10', '2024-07-10'], ['11', '2024-07-11']],
    ['It ran on the 9th and 10th July 2023.', ['9th', '2023-07-09'], ['10th July 2023', '2023-07-10']],
    ['On July 9 and 10 she stayed.', ['July 9', '2024-07-09'], ['10', '2024-07-10']],
    ['Nobody came on July 9, and 10 crews left.', ['July 9', '2024-07-09']],
    ['It fell on July 9, 10 of them saw it.', ['July 9', '2024-07-09']],
    ['Chapters 12 and 10 July', ['10 July', '2024-07-10']],
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
    ['Am 9. und 10. Juli fährt nichts.', ['9.', '2024-07-09'], ['10. Juli', '2024-07-10']],
    ['Am 4. September 2024 um 14 Uhr begann es.', ['4. September 2024 um 14 Uhr', '2024-09-04T14:00']],
    ['Vor 3 Jahren war dort ein Feld.', ['Vor 3 Jahren', '2021']],
    ['Die 1990er Jahre und Mittwoch.', ['1990er Jahre', '1990/1999'], ['Mittwoch', '2024-09-04']],
  ],
  fr: [
    ['Inauguré en fevrier 2023.', ['fevrier 2023', '2023-02']],
    ['Le mercredi 4 septembre 2024 à 14 h 30.', ['mercredi 4 septembre 2024 à 14 h 30', '2024-09-04T14:30']],
  ],
  ja: [
    ['橋は1日あたり3万人、1日当たり百台が通り、1時間かけて1日に渡る。', ['1日', '2024-09-01']],
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
