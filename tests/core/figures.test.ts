import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { findDates } from '../../src/core/dates/dates';
import { findFigures } from '../../src/core/figures/figures';
import type { Figure } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';

function figuresIn(code: string, ...paragraphs: string[]): { figures: Figure[]; printed: string[] } {
  const blocks = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  const article = { url: '', title: paragraphs[0]!, language: code, published: '2024-09-04', blocks };
  const text = prepare(article, packFor(code, languages));
  const figures = findFigures(text, findDates(text));
  const spans = figures.flatMap(figure => figure.spans).sort((a, b) => a.block - b.block || a.start - b.start);
  return { figures, printed: spans.map(span => textOf(text.article, span)) };
}

const tables: Record<string, [text: string, ...expected: string[]][]> = {
  vi: [
    ['Xã nhận hỗ trợ 3,2 tỷ đồng để làm 12 cây cầu.', '3,2 tỷ đồng', '12 cây'],
    ['Giá cà phê tăng từ 1.000 đến 5.000 đồng/kg, tức 10-15%.', '1.000 đến 5.000 đồng/kg', '10-15%'],
    ['Hội kéo dài 3 ngày 5, 6 và 7-9, mất 5 chỉ vàng ở số nhà 25.', '3', '5 chỉ vàng'],
    ['Xe 51A-123.45 đi trên Quốc lộ 1A.'],
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

describe('what a figure says', () => {
  test.each([
    ['vi', 'Vay 3,2 tỷ đồng.', 3.2e9, 'VND'],
    ['vi', 'Tăng 5,8% so với năm trước.', 5.8, '%'],
    ['vi', 'Dài 22km.', 22, 'km'],
    ['vi', 'Giá 36 – 38 triệu đồng.', 36e6, 'VND'],
    ['en', 'It cost $4.1 million.', 4.1e6, 'USD'],
    ['en', 'Some 50 euros were lost.', 50, 'EUR'],
    ['en', 'The wall is 1.1m high.', 1.1, 'm'],
    ['en', 'It reached 1.1m people.', 1.1e6, 'people'],
    ['en', 'It was 2.4 million visitors.', 2.4e6, 'visitors'],
    ['en', 'Two hundred and five pounds.', 205, 'pounds'],
    ['de', 'Das sind 1,5 Milliarden US-Dollar.', 1.5e9, 'USD'],
    ['en', 'Some 2½ miles.', 2.5, 'miles'],
    ['en', 'Two point zero five million euros.', 2.05e6, 'EUR'],
    ['es', 'Ciento tres y dos tercios.', 103 + 2 / 3, undefined],
    ['ja', '百と三分の二。', 100 + 2 / 3, undefined],
    ['ja', '三分の一が反対した。', 1 / 3, undefined],
    ['zh', '价格上涨了百分之五。', 0.05, undefined],
    ['vi', 'Trời âm 5 độ.', -5, 'độ'],
    ['ja', '2点05倍になった。', 2.05, '倍'],
  ])('%s: %s', (code, text, value, unit) => {
    const [figure] = figuresIn(code, text).figures;
    expect(figure?.value).toBeCloseTo(value, 9);
    expect(figure?.unit).toBe(unit);
  });

  test('"hàng nghìn" has no value', () => {
    expect(figuresIn('vi', 'Có hàng nghìn người.').figures[0]).not.toHaveProperty('value');
  });

  test.each([
    ['en', 'Hundreds of crews left.', 'Hundreds of crews', 'crews'],
    ['de', 'Tausende von Fans kamen.', 'Tausende von Fans', 'Fans'],
    ['fr', 'Le pont a coûté 3,5 milliards d’euros.', '3,5 milliards d’euros', 'EUR'],
    ['es', 'El puente costó 3.500 millones de euros.', '3.500 millones de euros', 'EUR'],
    ['fr', 'Des milliers d’habitants sont partis.', 'Des milliers d’habitants', 'habitants'],
  ])('a link before the unit is none of it: %s: %s', (code, text, printed, unit) => {
    const found = figuresIn(code, text);
    expect(found.printed).toEqual([printed]);
    expect(found.figures[0]?.unit).toBe(unit);
  });

  test('what has a smaller unit behind it is no other sum', () => {
    const { figures } = figuresIn('vi', 'Anh nhận 2 năm tù, chị nhận 2 năm 6 tháng tù.');
    expect(figures.map(({ value }) => value)).toEqual([2, undefined]);
  });

  test('the same figure is one entry with all its places', () => {
    const { figures } = figuresIn('vi', 'Chi 3,2 tỷ đồng.', 'Số tiền 3.200.000.000 đồng đã được chi.');
    expect(figures.map(({ spans }) => spans.map(({ block }) => block))).toEqual([[0, 1]]);
  });

  test.each([
    [
      'vi',
      'Tỉnh dành 3.200 tỷ đồng cho các dự án giao thông, phần còn lại chờ duyệt.',
      '3.200 tỷ đồng cho các dự án giao thông',
    ],
    ['vi', 'Bà Lê Thị Hoa (42 tuổi, bán rau) kể lại.', 'Bà Lê Thị Hoa'],
    ['en', 'Rowan Pike, 61, has mended nets since he was a boy.', 'Rowan Pike'],
    ['en', 'Pike, 61, has mended nets since then.', 'Pike'],
    ['en', 'Rowan Pike was 12 in 1976 and lived in Selby.', 'Rowan Pike was 12'],
    ['en', 'The storm, sources say, killed 1,200 and left the coast dark.', 'killed 1,200'],
    [
      'en',
      'They found 40 fishing boats near the harbour that nobody had reported missing when the long storm was over.',
      '40 fishing boats near the harbour that nobody had reported missing',
    ],
  ])('the context is the clause that the figure counts in: %s %s', (tag, text, expected) => {
    const { figures } = figuresIn(tag, text);
    expect(textOf({ blocks: [{ kind: 'paragraph', text }] }, figures[0]!.context!)).toBe(expected);
  });

  test('money of the headline comes before counts', () => {
    const { figures } = figuresIn(
      'en',
      'Town saves $5 million',
      'It took 12 floors and 3 kitchens.',
      'The $5 million helps.',
    );
    expect(figures[0]).toMatchObject({ value: 5e6, unit: 'USD' });
  });
});

test('a number does not grow without end', () => {
  const { printed } = figuresIn('en', 'two hundred and '.repeat(3));
  expect(Math.max(...printed.map(text => text.length))).toBeLessThan('two hundred and two hundred'.length);
});
