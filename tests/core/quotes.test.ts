import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/insights';
import { findQuotes } from '../../src/core/quotes/quotes';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { articleOf } from './article-of';
import { growthByEight } from './processor-time';

/** The quotes of an article, one paragraph a line: the words with their marks, parts joined by " / ". */
function quotesIn(language: string, text: string): string[] {
  const lines = text.split('\n');
  const blocks = lines.map(line => ({ kind: 'paragraph' as const, text: line }));
  const prepared = prepare({ url: '', title: '', language, blocks }, packFor(language, languages));
  const quotes = findQuotes(prepared, { person: [], organisation: [], place: [] });
  return quotes.map(({ spans }) => spans.map(({ block, start, end }) => lines[block]!.slice(start, end)).join(' / '));
}

const cases: Record<string, [text: string, quotes: string[]][]> = {
  en: [
    [
      "'We wait,' she told them. 'Put more cars here and you will see.\n'I sat here for years.'",
      ["'We wait,'", "'Put more cars here and you will see. / 'I sat here for years.'"],
    ],
    ["They danced. 'Twas late and the dogs' owners left. 'Tis so.", []],
    ['“We sail at noon,” the captain said.', ['“We sail at noon,”']],
    ['"We sail at noon," said the captain. "Bring coats."', ['"We sail at noon,"', '"Bring coats."']],
    ['The captain called the storm “a small bother”.', ['“a small bother”']],
    [
      '“We sail,” Hale said. “We sail at noon.\nThe boat left.\n“Bring coats,” said Doyle.',
      ['“We sail,”', '“We sail at noon.', '“Bring coats,”'],
    ],
    [
      'Hale said: "We sail.\n"We sail at noon."\n"Bring coats," said Doyle.',
      ['"We sail. / "We sail at noon."', '"Bring coats,"'],
    ],
    [
      'The owners called him “the ghost”. The crew called him “the ghost”, too.\nNobody called him “the ghost” to his face.',
      [],
    ],
    ['In her memoir, “Low Tide”, the captain writes that fame was “like fog”.', ['“like fog”']],
    ['She works on the film “Low Tide” and the song “Harbour Lights”.', []],
    ['The port at dawn. Photo by: ‘Ana Reyes’. The captain said in a photo caption: “We sail.”', ['“We sail.”']],
    ['They call it the “Gull Tax”. The “Gull Tax” is hated. Nobody pays the “Gull Tax”.', []],
    ['The sailors’ union met. It’s the boats’ day, the ’80s style, rock ’n’ roll.', []],
    ['‘The sailors’ union is asleep,’ said the captain.', ['‘The sailors’ union is asleep,’']],
    ['The mast is 6\'2" tall and the rope 40" long.', []],
    [
      '“We sail at noon. Be there.\n“And bring coats,” the captain said.',
      ['“We sail at noon. Be there. / “And bring coats,”'],
    ],
    [
      '“We left. They shouted, ‘Come back!’ and we came,” he said.',
      ['“We left. They shouted, ‘Come back!’ and we came,”', '‘Come back!’'],
    ],
    ['The captain was called “Old Salt” by all. The bar is named “Old Salt”.', []],
    ['“Why now?” asked the captain’s mother, who had come too.', ['“Why now?”']],
    [
      '“The tide is early this spring, and that is fine,” she shares.',
      ['“The tide is early this spring, and that is fine,”'],
    ],
    ['The knot is no mere decoration, but what she describes as ‘a coded rite’: a habit set anew.', ['‘a coded rite’']],
    ['Only a few weak “rope” waves were observed near the pier.', []],
    ['Would the captain have pleaded to keep the “stowaway’s” name secret?', []],
    ['His remarks that “the pier was never safe” angered the guild.', ['“the pier was never safe”']],
    ['The first voyage, says Hale (see ‘The tide’s gift’), was short.', []],
    ['According to the captain, the mate took over the ‘charge’ a week later.', []],
    [
      'She says that crews may only take on a new hand if fewer than half of the mates vote, unless that vote is “no”.',
      [],
    ],
    [
      'Gales rose as predicted, but a low swell — the edge of an older storm to the north — “undercut” most of them.',
      [],
    ],
    ['The guild went on to extend the pier to promote “order” at sea.', []],
    ['Hale recalls a cold house. It became known as the “house of fog” in reports of that year.', []],
    ['“We sail at noon,” the actor previously said on “DWTS.”', ['“We sail at noon,”']],
    ['Think about what your “gut” tells you.', []],
    ['The captain’s sister told the guild she “really wanted” Hale to stay.', ['“really wanted”']],
    [
      'She introduced Hale to the crew as “someone who has crossed every sea there is”.',
      ['“someone who has crossed every sea there is”'],
    ],
    [
      'The captain said: ‘We sail at noon.\n‘We bring coats.\n‘And tea.’',
      ['‘We sail at noon. / ‘We bring coats. / ‘And tea.’'],
    ],
    ['A good mate will not ask “aye” or “nay” questions.', ['“aye”']],
    ['In a review of the “Damage at sea by small boats” researchers noted that nets “tear often”.', ['“tear often”']],
    ['Think ‘tide’, not ‘storm’.', []],
    ['She fears the plan could “close every small pier”.', ['“close every small pier”']],
    ['The captain refers to the concept of “tidal debt”, a term of her own.', []],
  ],
  vi: [
    ['“Chúng tôi sẽ ra khơi sáng mai”, bà Mận nói.', ['“Chúng tôi sẽ ra khơi sáng mai”']],
    ['Bà Mận cho biết: “Tàu đã sửa xong".', ['“Tàu đã sửa xong"']],
    ['Phường phát động phong trào “Biển xanh, phố sạch” từ tháng 3.', []],
    [
      'Phong trào “Biển xanh, phố sạch” đã ghi nhận 40 sáng kiến, phong trào “Biển xanh, phố sạch” cho thấy sức dân.',
      [],
    ],
    ['Ca khúc “Gió lộng” và bộ phim “Đường về” đều được khen.', []],
    ['Theo ông Lúa, giá cam “tăng gấp đôi so với năm ngoái”.', ['“tăng gấp đôi so với năm ngoái”']],
    ['" Tôi không rõ chuyện này ", bà Mận trả lời.', ['" Tôi không rõ chuyện này "']],
    ['Ông Mận đề nghị các bên thúc đẩy uỷ ban sớm gỡ “thẻ vàng” cho hải sản.', []],
    ['Bà Mận kể: “Tàu đi lúc 5 giờ.\nĐến chiều thì gặp bão”.', ['“Tàu đi lúc 5 giờ. / Đến chiều thì gặp bão”']],
    ["Ông Lúa nói: ''Mưa rồi''.", ["''Mưa rồi''"]],
  ],
  de: [
    ['„Wir fahren morgen“, sagte Weber.', ['„Wir fahren morgen“']],
    ['»Wir fahren morgen«, sagte Weber.', ['»Wir fahren morgen«']],
    ['Weber teilte der Zeitung mit, man habe „nichts zu verbergen“.', ['„nichts zu verbergen“']],
    ['Der Film „Ebbe und Flut“ läuft im Kino „Lichtburg“.', []],
    ['Das berichtete die „Rundschau“ am Montag.', []],
    ['„Nein“, sagte sie der „Rundschau“.', ['„Nein“']],
    ['Heute fand das Fest der „Freunde“ im Hafen statt.', []],
    ['„Tide“, so heißt das neue Projekt, sagte der Kapitän.', []],
    ['Das Inselprojekt „Tide“ soll wachsen, sagte Weber.', []],
    ["'Häfen': Weber sagt, die Preise steigen.", []],
    ['Sie seien „selbstverständlich bereit“, Anfang Mai zu helfen.', ['„selbstverständlich bereit“']],
  ],
  fr: [
    ['« Nous partons demain », a déclaré Claire Morel.', ['« Nous partons demain »']],
    ['Le film « Marée basse » sort mercredi.', []],
    ['Selon le maire, la digue est « en très mauvais état ».', ['« en très mauvais état »']],
  ],
  zh: [
    ['“这座大桥来之不易。”张伟说。据介绍，每天约有3.1万人通过。', ['“这座大桥来之不易。”']],
    ['船长说：“我们明天开船。”他很高兴。', ['“我们明天开船。”']],
    ['“北京微博发布厅”号昨天离开港口。', []],
    ['他表示：“我们会努力。”并感谢大家。', ['“我们会努力。”']],
    ['她说：“他昨天说‘不行’吧，我记得。”', ['“他昨天说‘不行’吧，我记得。”']],
  ],
  ja: [
    ['佐藤さんは「明日は船を出します」と話した。', ['「明日は船を出します」']],
    ['映画「引き潮」は金曜日に公開される。', []],
  ],
  und: [['“Mañana salimos todos al mar.”', ['“Mañana salimos todos al mar.”']]],
  // no verbs are known there
  ru: [
    ['«Мы начнём работы завтра утром», — сказал министр.', ['«Мы начнём работы завтра утром»']],
    ['Он купил журнал «Вокруг света» и книгу «три дня и три ночи», как всегда.', []],
  ],
  ar: [['«سنبدأ العمل في الميناء غدا»، قال الوزير للصحفيين.', ['«سنبدأ العمل في الميناء غدا»']]],
  ko: [
    ['장관은 "내일 아침부터 항구 공사를 시작하겠다"고 말했다.', ['"내일 아침부터 항구 공사를 시작하겠다"']],
    ['장관은 "항구"라고 썼다.', []],
  ],
};

describe.each(Object.entries(cases))('speech and other words in quote marks, %s', (language, table) => {
  test.each(table)('%s', (text, quotes) => expect(quotesIn(language, text)).toEqual(quotes));
});

test.each(['“', '"', '‘a ', '« ', '“a” ', '“a ‘b’” ', '” said he, “', "x'", '「', '”\n“', '“Why? We sail.” '])(
  'many %j take linear time and do not throw',
  piece => {
    const find = (size: number) => {
      const lines = piece.repeat(size / piece.length).split('\n');
      const blocks = lines.map(text => ({ kind: 'paragraph' as const, text }));
      const text = prepare({ url: '', title: '', language: 'en', blocks }, packFor('en', languages));
      return findQuotes(text, { person: [], organisation: [], place: [] });
    };
    expect(growthByEight(find, 6_000)).toBeLessThan(25);
  },
);

test.each(['\ud800“\udc00”', '“', '”', '“\n”', '“”', '', 'Gọi là “Sóng”.'])('%j does not throw', text => {
  expect(() => quotesIn('vi', text)).not.toThrow();
});

test('a line that begins with a colon, which nobody stands before', () => {
  const { found } = analyse(articleOf('Title', ': “Bring coats” Ana Doyle 3'), packFor('en', languages));
  expect(found.quote.map(({ speaker }) => speaker)).toEqual([undefined]);
});
