import { describe, expect, test } from 'vitest';
import { identifyLanguage, packFor } from '../../src/core/text/identify-language';
import { languages } from '../../src/languages';

const english = 'The board said that it would close the dock in May, and the ferries are to leave from a pier for now.';
const vietnamese =
  'Hội đồng cho biết sẽ đóng cửa bến cũ vào tháng năm, và các chuyến phà được dời đến cầu tạm trong một thời gian.';

describe('identifyLanguage', () => {
  test.each([
    [english, undefined, 'en'],
    [english, 'en-GB', 'en-GB'],
    [english, 'vi', 'en'], // templates are often declared in the publisher's language
    [vietnamese, 'en-US', 'vi'],
    [vietnamese.normalize('NFD'), undefined, 'vi'],
    [
      'La junta dijo que cerrará el muelle en mayo y que los barcos saldrán de la otra orilla por unos meses.',
      'es',
      'es',
    ],
    [
      'La junta dijo que cerrará el muelle en mayo y que los barcos saldrán de la otra orilla por unos meses.',
      undefined,
      'es',
    ],
    ['A junta disse que fecha o cais em maio e que os barcos saem da outra margem por uns meses.', 'en', 'pt'],
    [
      'La giunta ha detto che chiuderà il molo a maggio e che i battelli partono dalla riva di fronte per mesi.',
      'en',
      'it',
    ],
    ['Het bestuur zei dat de kade in mei dicht gaat en dat de boten van de andere oever vertrekken.', 'en', 'nl'],
    ['会長は大阪で会見し、古い桟橋を来月から閉鎖すると話した。乗客の安全のためとしている。', 'en', 'ja'],
    ['Το λιμάνι θα κλείσει την παλιά αποβάθρα.', 'el', 'el'],
    ['Το λιμάνι θα κλείσει την παλιά αποβάθρα.', 'el_GR', 'el-GR'],
    ['Το λιμάνι θα κλείσει την παλιά αποβάθρα.', '"><script>', 'el'],
    ['Το λιμάνι θα κλείσει την παλιά αποβάθρα.', undefined, 'el'],
    ['港口将于五月关闭旧码头。', undefined, 'zh'],
    ['港は五月に古い桟橋を閉める。', undefined, 'ja'],
    ['Thủ tướng dự lễ khánh thành cầu Bình An', undefined, 'vi'], // not one common word
    ['Thủ tướng dự lễ khánh thành cầu Bình An'.normalize('NFD'), 'en', 'vi'],
    [`Nguyễn Thị Hường and Lê Hữu Phước of Thừa Thiên Huế told us that ${english}`, 'en', 'en'],
    ['Ó dé ní àárọ̀ láti bá wa sọ̀rọ̀ nípa ìrìn àjò rẹ̀ sí ìlú Ẹ̀kọ́.', undefined, 'und'],
    ['', undefined, 'und'],
    ['', 'vi', 'vi'],
  ])('%s declared %s', (text, declared, tag) => {
    expect(identifyLanguage(text, declared, languages)).toBe(tag);
  });
});

test('a language without a pack is read by the neutral pack under its own tag', () => {
  expect(packFor('el-GR', languages)).toMatchObject({ code: 'el', names: { roles: [] } });
  expect(packFor('en-AU', languages).code).toBe('en');
});
