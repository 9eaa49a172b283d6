import { describe, expect, test } from 'vitest';
import { packFor } from '../../src/core/text/identify-language';
import { splitSentences } from '../../src/core/text/sentences';
import { languages } from '../../src/languages';
import { growthByEight } from './processor-time';

/** Each text is written with "|" where one sentence ends and the next begins. */
const cases: Record<string, string[]> = {
  en: [
    'Rain fell all night. | The river rose by two metres.',
    'Mr. Hale met Dr. Osei on Friday. | They spoke for an hour.',
    'J. R. Whitlock and Anna P. Doyle signed it.',
    'The U.S. President flew home. | He had left the U.S. | The visit was short.',
    'Shares of Corvid Inc. fell. | It has offices in No. 5 and No. 7 Dock Road.',
    'Was it safe? | No. | Nobody had checked.',
    'The shop opens at 9 a.m. Monday and closes at 5 p.m. | Police will be there.',
    'Some birds, e.g. The Times’s own parrot, talk.',
    '“We will wait.” | She left the room.',
    '“Will you wait?” he asked. | She nodded.',
    'She had sold 40 paintings. | 16 of them hang in Leeds.',
    'It was built c. 1820 and burnt down (p. 12).',
    'He returned in 1805. [19] | His mother stayed. [20]',
    'It was late. | … The house slept.',
    'ADDRESS BY GEN. MARTA B. OLSEN TO THE COUNCIL',
    'Prices rose 3.5 percent. | “that is all,” the grocer said.',
    '1. Wash the rice.',
  ],
  vi: [
    'Xe chạy 120 km/h. | Cháu bé tên H. đã về nhà.',
    'Mưa lớn suốt đêm. | Nước sông dâng 2 m.',
    'Ông làm việc tại TP. Huế và Tp. Cần Thơ.',
    'ThS. Lê Mây và PGS.TS. Trần Gió dự họp. | Cuộc họp kéo dài 2 giờ.',
    'Giá bán 1.000 đồng một chiếc. | Mỗi ngày bán 3.500 chiếc.',
    'Mẹ mất sớm. | 16 tuổi, Mận rời quê.',
    'Bà G. không nhận lời. | Ông H. Nam nhận lời.',
    '"Sao lại thế?" - tôi hỏi. | Anh im lặng.',
    'Sóng đánh lên cả boong... ". | Rồi trời lặng.',
    'Chợ có cam, quýt, bưởi… | Ai cũng mua.',
    'Chị nói: “Tôi sẽ về.” | Rồi chị đi.',
  ],
  de: [
    'Am 4. September tagte der Rat. | Am 5. kam niemand.',
    'Im 19. Jahrhundert war Dr. Weber in St. Ingbert. | Das gilt z. B. auch heute.',
    '„Wir gehen.“ | Dann war Stille.',
    'Die Zahl stieg auf 20. | Die Stadt hat 1.000 Einwohner.',
  ],
  fr: ['M. Morel a parlé. | Mme Petit a écouté.', '« Nous partons. » | La salle se lève.'],
  ja: ['雨が降った。| 川の水が増えた。', '佐藤さんは「今日は休みです。」と話した。| 店は閉まっていた。'],
};

describe.each(Object.entries(cases))('sentences in %s', (language, texts) => {
  test.each(texts)('%s', marked => {
    const text = marked.replaceAll('| ', '');
    const found = splitSentences(text, packFor(language, languages)).map(([start, end]) => text.slice(start, end));
    expect(found).toEqual(marked.split('|').map(sentence => sentence.trim()));
  });
});

test('a text in a language without a pack is split by Intl', () => {
  const found = splitSentences('Lluvia toda la noche. El río subió.', packFor('es', languages));
  expect(found).toEqual([
    [0, 21],
    [22, 35],
  ]);
});

test.each(['', '   ', '…', '\ud800. \udc00', '".'])('%j does not throw', text => {
  expect(() => splitSentences(text, packFor('en', languages))).not.toThrow();
});

test.each(['“', '. ', 'Mr. ', '… ', '[1] ', 'x'])('a text of %j takes linear time', piece => {
  const split = (size: number) => splitSentences(piece.repeat(size / piece.length), packFor('en', languages));
  expect(growthByEight(split, 12_000)).toBeLessThan(25);
});
