import { expect, test } from 'vitest';
import { pageLanguages } from '../../../src/languages/pages';
import type { Candidate } from '../../../src/page/candidates';
import { phrasesOf } from '../../../src/page/phrases';
import { isFurniture } from '../../../src/page/story/furniture';

const phrases = phrasesOf(pageLanguages);
const line = (text: string, linked: number) => ({ text, linked, links: +(linked > 0) }) as Candidate;

test.each([
  ['Read more', 0],
  ['Tin cùng chuyên mục:', 0],
  ['Read more: Harbour ferry cancelled again', 40],
  ['>> Phà Cát Hải ngừng chạy ba ngày liền', 38],
  ['» Hafenfähre fällt wieder aus', 29],
  ['Click here to get the harbour news by e-mail', 10],
  ['CLICK HERE TO GET THE HARBOUR APP', 33],
  ['Mời quý độc giả theo dõi bản tin trên ứng dụng của báo.', 0],
  ['Lire aussi Le port fermé pour trois jours', 41],
  ['[Related: Harbour ferry cancelled again]', 40],
  ['[Read more: Harbour ferry cancelled again]', 0],
  ['WATCH | Islanders wait for the ferry', 24],
  [
    'This article contains affiliate links. Our writers have chosen the boots themselves; we may earn something when you buy them, at no cost to you.',
    0,
  ],
  ['We may earn a commission when you buy boots through links on this page.', 0],
  ['Unlimited online access to The Harbour Post and twelve other papers.', 0],
  ['This is a breaking news story, more to follow', 0],
  [
    'Ich bin damit einverstanden, dass mir Videos und andere Inhalte fremder Anbieter gezeigt werden. Dabei können Daten über mich an diese Anbieter gelangen.',
    0,
  ],
  ['Il vous reste 57 % de cet article à lire.', 0],
])('"%s" is furniture', (text, linked) => {
  expect(isFurniture(line(text, linked), phrases)).toBe(true);
});

test.each([
  ['>> denotes a shift to the right in most languages.', 0],
  [
    'Xem thêm một lần nữa đoạn băng ghi hình ở bến cảng, ông Hải nhận ra chiếc thuyền của anh trai mình đã đi qua cửa biển từ lúc trời chưa sáng.',
    0,
  ],
  ['Get out, said the captain', 0],
  ['Learn more about knots before you sail.', 0],
  ['[The ferry] was late again, she wrote.', 0],
])('"%s" is none', (text, linked) => {
  expect(isFurniture(line(text, linked), phrases)).toBe(false);
});
