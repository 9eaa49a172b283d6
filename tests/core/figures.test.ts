import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { languages } from '../../src/languages';
import { articleOf } from './article-of';
import { figuresIn } from './figures-in';

const tables: Record<string, [text: string, ...expected: string[]][]> = {
  vi: [
    [
      'Tàu cá QT 92188 TS và 3 UAV. Đội lập biên bản 2 cửa hàng, chỉ lấy một trăm nghìn tượng trưng.',
      '3 UAV',
      '2 cửa hàng',
      'một trăm nghìn',
    ],
    ['Tại Km 42 quốc lộ 27C có 12 nhân vật, 7 nhân dân tệ và 15 won.', '12 nhân vật', '7 nhân dân tệ', '15 won'],
    ['Em cao 1m65, hố sâu 2m5, phòng rộng 20 m2.', '1m65', '2m5', '20 m2'],
    ['Xã nhận hỗ trợ 3,2 tỷ đồng để làm 12 cây cầu.', '3,2 tỷ đồng', '12 cây'],
    ['Giá cà phê tăng từ 1.000 đến 5.000 đồng/kg, tức 10-15%.', '1.000 đến 5.000 đồng/kg', '10-15%'],
    ['Hội kéo dài 3 ngày 5, 6 và 7-9, mất 5 chỉ vàng ở số nhà 25.', '3', '5 chỉ vàng'],
    ['Xe 51A-123.45 đi trên Quốc lộ 1A.'],
    ['Giá 28.650 đồng/cổ phiếu, vé 9.000 đồng/người/lượt.', '28.650 đồng/cổ phiếu', '9.000 đồng/người/lượt'],
    ['Anh Tài (27 tuổi) chạy 70 km/giờ trong 5 phút.', '27 tuổi', '70 km/giờ', '5 phút'],
    ['Hơn hàng ngàn người dân và hàng chục nghìn lượt khách ghé chợ.', 'hàng ngàn người dân', 'hàng chục nghìn lượt'],
    [
      'Có 16 hộ dân, 30 hiệu trưởng, 14 căn nhà và cả 5 lĩnh vực.',
      '16 hộ dân',
      '30 hiệu trưởng',
      '14 căn',
      'cả 5 lĩnh vực',
    ],
    ['Nhà thầu vay 2 triệu rưỡi và trả 1 tỷ 200 triệu đồng.', '2 triệu rưỡi', '1 tỷ 200 triệu đồng'],
    ['Ngôi mộ đã hai trăm năm.', 'hai trăm năm'],
    ['Họ triệu tập 4 người theo Điều 354 Bộ luật Hình sự.', '4 người'],
    ['Anh lĩnh 36 tháng tù, hàng nghìn ôtô mắc kẹt.', '36 tháng', 'hàng nghìn ôtô'],
    ['Bà suy tim độ 3, sốt 39 độ C, nằm ở Bệnh viện 108.', '39 độ C'],
    ['Có nửa triệu người và hơn nửa số nhà.', 'nửa triệu người'],
    ['Có 5 thủy thủ và 7 thuỷ thủ, 3 toà và 4 tòa.', '5 thủy thủ', '7 thuỷ thủ', '3 toà', '4 tòa'],
    ['Ba tháng nay, một trong hai bên im lặng.'],
    ['Lần 2 đến Quận 5, ông đọc Điều 12, khoản 3 và trang 40.'],
    ['Đoạn 2, 3, 4 nằm trên Quốc lộ 60, bản Trải 7.'],
    ['Trong số 12 chiếc có 1 chiếc hỏng.', '12 chiếc', '1 chiếc'],
    ['Xem ảnh mua-dong3.jpeg, gọi 0900 123 456 hoặc 0912.345.678.'],
    ['Đội nhà thắng 2-1, máy bay F-35 và iPhone 7 không liên quan.'],
    ['Đại hội XIII bàn về tỷ lệ và tỷ giá.'],
    ['Giá vàng 36,32 – 36,54 triệu đồng/lượng.', '36,32 – 36,54 triệu đồng/lượng'],
  ],
  en: [
    ['It took us $2.3 million; they paid US $3 million and RM1.2bil.', '$2.3 million', 'US $3 million', 'RM1.2bil'],
    ['Roads cost N500 million, fines N25,000; they took the N25 in N95 masks.', 'N500 million', 'N25,000'],
    ['Drugs worth Sh4.2 million, a Sh500,000 bond and KSh3,000 in cash.', 'Sh4.2 million', 'Sh500,000', 'KSh3,000'],
    ['The minister left 10 Downing Street. On Friday 5G came to 30 towns.', '30 towns'],
    ['A woman in her late 40s ran 30 miles.', '30 miles'],
    ['The fund paid $1.2 billion, or 15 per cent of sales.', '$1.2 billion', '15 per cent'],
    ['A $40-million hall for 27 people and 397 guest rooms.', '$40-million', '27 people', '397'],
    ['Smith, 42, and a 9-year-old ran for three months.', '42', '9-year-old', 'three months'],
    ['They hired several dozen cooks and a hundred drivers.', 'several dozen cooks', 'a hundred drivers'],
    [
      'Thousands of Italians gave hundreds of thousands of pounds.',
      'Thousands of Italians',
      'hundreds of thousands of pounds',
    ],
    ['Fees rose from R3.5bn to £4m and US$5.', 'R3.5bn', '£4m', 'US$5'],
    ['A 14-man crew lifted 5ft beams in a four-day, five-story job.', '14-man', '5ft', 'four-day'],
    ['Three of them, one of those, read page 7 of Article 50.'],
    ['It is at 300 Selby Street, near Route 66 and Gate 4.'],
    ['City won 2-1 on the 12th; the Boeing 737 and COVID-19 did not.'],
    ['Twenty-five hundred fans, 5 to 12 of them loud.', 'Twenty-five hundred fans', '5 to 12'],
    ['It cost 15 dollars and 20 cents, 9 percent more.', '15 dollars and 20 cents', '9 percent'],
    ['Half a million people paid .5 percent, not half of them.', 'Half a million people', '.5 percent'],
    ['The bill came to 15 dollars 50.', '15 dollars 50'],
    ['He spent $5 million and 21 guests left.', '$5 million', '21 guests'],
    ['1. Start with 2 eggs', '2 eggs'],
    ['It was 41C (106F), 1.5C above average, at flat 5C in seat 14C.', '41C', '106F', '1.5C'],
    [
      'The boy, 5ft 11in tall, walked 2 hours 30 minutes at minus 8 degrees.',
      '5ft 11in',
      '2 hours 30 minutes',
      'minus 8 degrees',
    ],
  ],
  de: [
    ['Rund 300 Menschen zahlten 2,5 Millionen Euro.', '300 Menschen', '2,5 Millionen Euro'],
    ['Zwei Jahre lang kamen fünfundzwanzig Prozent mehr.', 'Zwei Jahre', 'fünfundzwanzig Prozent'],
    ['Eine Frau las Seite 5.'],
    [
      'Der Wald hat einhunderteinunddreißig Bäume und kostet zwei Euro und fünfzig Cent.',
      'einhunderteinunddreißig Bäume',
      'zwei Euro und fünfzig Cent',
    ],
  ],
  fr: [
    ['Le plan coûte 12 000 euros et concerne 250 personnes.', '12 000 euros', '250 personnes'],
    [
      'Des milliers de manifestants, soit trois millions de francs.',
      'Des milliers de manifestants',
      'trois millions de francs',
    ],
    [
      'Deux tiers des élus, pour un cinquième mandat, veulent un demi-million.',
      'Deux tiers des élus',
      'un demi-million',
    ],
    ['Le billet coûte 15 euros 50.', '15 euros 50'],
  ],
  ja: [
    ['市は3万5千円を払い、約三百人が参加した。', '3万5千円', '三百人'],
    ['入場料は250円50銭、氷点下8度、1点5倍、21点で勝った。', '250円50銭', '氷点下8度', '1点5倍', '21点'],
    ['350また3分の1を測った。', '350また3分の1'],
    ['売上は１２．５％増の二十億円。', '１２．５％', '二十億円'],
  ],
  ar: [['دفعت الشركة ٣٫٥ مليون دولار.', '٣٫٥ مليون دولار']],
  hi: [['सरकार ने ५ करोड़ रुपए दिए।', '५ करोड़ रुपए']],
  ko: [
    ['약300명이 5만 원을 냈다.', '300명', '5만 원'],
    ['물가가 이십 퍼센트 올랐다.', '이십 퍼센트'],
  ],
  zh: [
    ['全市共有五百余万人,二千零四十五个座位。', '五百余万人', '二千零四十五个'],
    ['价格下降三成,利率上升六个百分点。', '三成', '六个百分点'],
  ],
  es: [['Llegaron de 10 a 20 toneladas de arroz.', '10 a 20 toneladas']],
  nl: [['Het schip bracht tien ton rijst.', 'tien ton']],
  it: [['Due terzi degli elettori e mezzo milione di euro.', 'Due terzi degli elettori', 'mezzo milione di euro']],
};

for (const [code, rows] of Object.entries(tables)) {
  describe(`figures: ${code}`, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(figuresIn(code, text).printed).toEqual(expected);
    });
  });
}

test('a number does not grow without end', () => {
  const { printed } = figuresIn('en', 'two hundred and '.repeat(3));
  expect(Math.max(...printed.map(text => text.length))).toBeLessThan('two hundred and two hundred'.length);
});

test('a number within a name is no figure', () => {
  const line = 'Bệnh viện Quân y 175 sáng qua nhận 175 người.';
  const { found } = analyse(articleOf('Tin', line), packFor('vi', languages));
  expect(found.figure.flatMap(({ spans }) => spans.map(({ start, end }) => line.slice(start, end)))).toEqual([
    '175 người',
  ]);
});
