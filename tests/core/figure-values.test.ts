import { expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { figuresIn } from './figures-in';

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
