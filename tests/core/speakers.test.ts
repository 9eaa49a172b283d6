import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/core/quotes/quotes';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { type Case, nameOf, speakersIn } from './speakers-in';

const doyle = [
  ['Ana Doyle', 'Doyle'],
  ['Ben Hale', 'Hale'],
];
const english: Case[] = [
  ['“We sail,” said Ana Doyle, the captain.', ['Ana Doyle']],
  ['Ana Doyle, 44, a captain from Hull, said: “We sail.”', ['Ana Doyle']],
  ['Ana Doyle met Ben Hale.\n“We sail,” Doyle said. “Bring coats.”', ['Ana Doyle', 'Ana Doyle']],
  ['Ana Doyle confirmed the plan.\n“We sail at noon, all of us.”', ['Ana Doyle']],
  ['According to Ben Hale, the boat “is far too old”.', ['Ben Hale']],
  ['Ms Doyle spoke after Mr Hale.\n“We sail,” she said.', ['Ana Doyle']],
  ['“We sail,” a spokesman for Ana Doyle said.', ['a spokesman for Ana Doyle']],
  ['“We sail,” Hale’s lawyer said.', ['Hale’s lawyer']],
  ['The boat was a “floating joke”, said Ben Hale.', ['Ben Hale']],
  ['“We sail,” the letter stated.', ['the letter']],
  ['“We sail at noon and that is that.”', ['?']],
  ['“We sail,” Ana Doyle said, but Ben Hale called it “a very bad idea”.', ['Ana Doyle', 'Ben Hale']],
  ['The boat was described by Ben Hale as “a floating joke and worse”.', ['Ben Hale']],
  ['Ana Doyle met Ben Hale. Hale was calm. “We sail,” he said.', ['Ben Hale']],
  ['“We sail,” a neighbour, who gave no name, told the paper. “At noon,” she added.', ['a neighbour', 'a neighbour']],
  ['Ana Doyle, whose boat sank in May, is angry: “Nobody came. Nobody called.”', ['Ana Doyle']],
  ['Ben Hale was glad.\nAs it turned out, Doyle had sailed for years. “We sail at noon, all of us.”', ['Ana Doyle']],
  ['Hale’s lawyer told the paper that this was not all.\n“We sail at noon, all of us.”', ['Hale’s lawyer']],
  ['Hale rang the guild. He asked about the boat, called Ana Doyle a “thief” and hung up.', ['Ben Hale']],
  ['The pier asked two of them.\nAna Doyle, captain of the Gull:\n“We sail at noon, all of us.”', ['Ana Doyle']],
  ['The pier asked two of them.\nIdo van Venn, pilot of the Gull:\n“We sail at noon, all of us.”', ['Ido van Venn']],
  ['The pier asked two of them.\nAna Doyle was glad. Key Points, Part Two:\n“We sail, all of us.”', ['Ana Doyle']],
  ['The guild met Ben Hale. The second report saw the pier pass.\nIt said: “The pier is safe.”', ['The second report']],
  [
    '“We sail,” Ana Doyle said.\nExperts from the guild say “no” to all.\n“We sail,” the expert said.',
    ['Ana Doyle', 'Experts from the guild', 'Ana Doyle'],
  ],
  ['Ana Doyle met Ben Hale on the pier. “We sail,” she said. “No,” he said.', ['Ana Doyle', 'Ben Hale']],
  ['“We sail,” a woman said. Ben Hale laughed. “At noon,” she added.', ['a woman', 'a woman']],
  ['“We sail,” said Ana Doyle. I ask if Ben Hale is too slow.\n“No comment at all.”', ['Ana Doyle', 'Ana Doyle']],
  ['The harbour crew said Ben Hale continued to act “on a whim”.', ['The harbour crew']],
  ['According to reports, Ben Hale “never once slept”.', ['reports']],
  ['Ana Doyle, a former captain who responded said: “We sail.”', ['Ana Doyle']],
  ['“We sail,” said Ben Hale.\n“Can I come?” Ana Doyle tearfully asked before she left.', ['Ben Hale', 'Ana Doyle']],
  ['Ana Doyle left. She called and said, “somebody has to sail”, a spokesman for Ben Hale said.', ['Ana Doyle']],
  ['“We sail,” says S/Sgt. Ana Doyle of the guild.', ['Ana Doyle']],
  ['“We sail,” an insider said. Ben Hale laughed.\n“At noon,” the insider added.', ['an insider', 'an insider']],
  ['Almost thirty years ago I wrote that “This pier will not stand another winter”.', ['I']],
  ['Visit the old pier and ask what “small repairs” cost.', []],
  ['“We sail,” Ana Doyle, of the Tides and Piers think tank, told the paper.', ['Ana Doyle']],
  ['From a reader: “Our pier has been a worry for years!” – Ana Doyle.', ['Ana Doyle']],
  ['That Ben Hale sailed home from Hull at last signals a “very high tide” for us all, says Ana Doyle.', ['Ana Doyle']],
  ['“We sail,” said Ben Hale.\nThe researchers concluded: “It was cold.”', ['Ben Hale', 'The researchers']],
  [
    '“We sail,” said Ben Hale.\nAn answer from Captain Ana Doyle left the crew stunned: “We sail at noon,” she wrote.',
    ['Ben Hale', 'Ana Doyle'],
  ],
  ['Ana Doyle, of Ben Hale’s Harbour Guild in Hull said: “We sail.”', ['Ana Doyle']],
  ['Ana Doyle is urging Ben Hale to wait, saying “nobody wins” in a storm.', ['Ana Doyle']],
  [
    '“We sail,” said Ben Hale.\nAna Doyle, who rang from “Low Tide”, had a similar feeling: “It was time.”',
    ['Ben Hale', 'Ana Doyle'],
  ],
  [
    '“We sail,” said Ben Hale.\nHis mate, Ana Doyle (“Low Tide”), also remembers it as hard.\n“It was time,” she said.',
    ['Ben Hale', 'Ana Doyle'],
  ],
  [
    '“We sail,” said Ben Hale.\n“… far too old for any rough sea”\nThe boat left. Cooks from Hull worked with bakers in Goole to say: “No.”',
    ['Ben Hale', '?', 'Cooks from Hull'],
  ],
  [
    'Beyond Hull, the new leadership of the crew came to power with Ben Hale, and has repeatedly declared, “We are not afraid”.',
    ['the new leadership of the crew'],
  ],
  [
    'Ana Doyle left. The storm brought the added problem of cold, which made it hard to sail. “It was time,” she said.',
    ['Ana Doyle'],
  ],
  ['Ben Hale wrote to Ana Doyle saying the boat was “too old”.', ['Ben Hale']],
  ['Ben Hale told Ana Doyle the boat would sail, adding that it was “quite safe”.', ['Ben Hale']],
  ['Ana Doyle said Ben Hale had told her it was “too late”.\n“Far too late,” she said.', ['Ben Hale', 'Ana Doyle']],
  ['The guild said it would “not be bullied” by the owners, who called it “a nuisance”.', ['The guild', 'the owners']],
  ['The plan was attacked by a spokesman for the owners, who said it was “a joke”.', ['a spokesman for the owners']],
  ['Witnesses said the mate shouted “Man overboard” twice.', ['the mate']],
  ['A spokesperson for the owners declined to name the mate but said: “We sail.”', ['A spokesperson for the owners']],
  ['A man who has lived here for years said it was “odd”.', ['A man']],
  ['According to a copy of the letter obtained by the guild, the boat is “too old”.', ['a copy of the letter']],
  ['The crew were accused of “sleeping on the watch” by Ben Hale, who owns the boat.', ['Ben Hale']],
  ['Ana Doyle said her client, who denies it, was “very ill”.', ['Ana Doyle']],
  ['According to the log, the mate told Ben Hale: “We sail.”', ['the mate']],
  ['Sailors who spoke to the paper described “a life of fear”.', ['Sailors']],
  ['A man shouted “Shame!” at Ben Hale. Hale waited. “I hear you,” he said.', ['A man', 'Ben Hale']],
  ['Friends said “Iron” Ben Hale was “never ill”.', ['Friends']],
  ['Not everyone agreed: the owners called it “a great day”.', ['the owners']],
  ['Ana Doyle said there had been “frank” talks, and Ben Hale called it “a start”.', ['Ana Doyle', 'Ben Hale']],
];

const man = [
  ['Trần Thị Mận', 'Mận'],
  ['Lê Văn Lúa', 'Lúa'],
];
const vietnamese: Case[] = [
  ['“Tàu đã sửa xong”, bà Trần Thị Mận, Chủ tịch phường, nói.', ['Trần Thị Mận']],
  ['Ông Lê Văn Lúa cho biết: “Tàu đã sửa xong”.', ['Lê Văn Lúa']],
  ['Bà Trần Thị Mận đến chợ. “Cam đắt quá”, bà Mận nói.', ['Trần Thị Mận']],
  ['Bà Trần Thị Mận gặp ông Lê Văn Lúa.\n“Cam đắt quá”, bà chia sẻ.', ['Trần Thị Mận']],
  ['“Cam đắt quá”, theo lời ông Lúa.', ['Lê Văn Lúa']],
  ['Một người bán cá kể: “Sóng to lắm”. “Tôi sợ lắm”, người này nói.', ['Một người bán cá', 'Một người bán cá']],
  ['Đó cũng là thực hiện lời dặn của bà Trần Thị Mận: “Giữ lấy biển”.', ['Trần Thị Mận']],
  ['Bà Trần Thị Mận nhấn mạnh, đó là làm theo di huấn của ông Lê Văn Lúa: “Giữ lấy biển”.', ['Lê Văn Lúa']],
  ['“Sóng to lắm”, báo Sóng dẫn lời ông Lê Văn Lúa hôm qua.', ['Lê Văn Lúa']],
  ['“Sóng to lắm” - luật sư của ông Lúa nói.', ['luật sư của ông Lúa']],
  ['Bà Trần Thị Mận, vợ ông Lúa, rưng rưng: “Mất hết rồi”.', ['Trần Thị Mận']],
  ['Ông Lê Văn Lúa cười buồn: “Mất hết rồi”. “Sóng to lắm”, bà Mận thở dài.', ['Lê Văn Lúa', 'Trần Thị Mận']],
  ['“Sóng to lắm”, thông báo viết.', ['thông báo']],
  ['“Sóng to lắm” là câu trả lời của ông Lúa hôm qua.', ['Lê Văn Lúa']],
  ['Bà Mận bảo các con “đi đâu cũng đội mũ”.', ['Trần Thị Mận']],
  ['Ông Lúa chưa kịp hỏi thì người gác đèn nói “bão sắp vào bờ rồi”.', ['người gác đèn']],
  ['Dẫn lời một thợ máy, báo Sóng cho biết động cơ “hỏng từ lâu”.', ['một thợ máy']],
  ['Bà Trần Thị Mận khiêm tốn: “Tôi chỉ góp chút sức”.', ['Trần Thị Mận']],
  ['Thông cáo của hãng tàu Biển Lặng viết: “Chúng tôi xin lỗi hành khách”.', ['hãng tàu Biển Lặng']],
  ['“Sóng to lắm”, lão ngư nói. Nữ bị cáo khóc: “Tôi sợ lắm”.', ['lão ngư', 'Nữ bị cáo']],
  ['Nghị quyết sau đó yêu cầu xã “sửa xong bến tàu trước tháng sáu”.', ['Nghị quyết']],
  ['Ông Lê Văn Lúa gọi đó là “một trò đùa”. Dân làng gọi bãi này là “bãi ma”.', ['Lê Văn Lúa']],
];

describe('who says it', () => {
  test.each(english)('en: %s', (text, speakers) => expect(speakersIn('en', text, doyle)).toEqual(speakers));
  test.each(vietnamese)('vi: %s', (text, speakers) => expect(speakersIn('vi', text, man)).toEqual(speakers));
});

test('whose house it is does not speak: "Hales’ director"', () => {
  const text = '“We sail,” Ana Doyle, Hales’ director of trade, said.';
  expect(speakersIn('en', text, [['Ana Doyle'], ['Hales']])).toEqual(['Ana Doyle']);
});

test('a pronoun that may stand for either of two is a guess that settles nothing', () => {
  const text =
    'Ido Venn sat by Osk Marr. Marr was calm. She said “we sail at noon”.\nMarr laughed. He said it was “far too late”.';
  expect(
    speakersIn('en', text, [
      ['Ido Venn', 'Venn'],
      ['Osk Marr', 'Marr'],
    ]),
  ).toEqual(['Osk Marr', 'Osk Marr']);
});

test('what is of a woman is no she', () => {
  const text =
    'The body of a woman, believed to be a sailor, was found.\nMayor Osk Marr closed the pier. “We sail,” she said.';
  expect(speakersIn('en', text, [['Osk Marr']])).toEqual(['Osk Marr']);
});

test('a field within a role is no verb: an analyst does not analyse his company', () => {
  const text = 'Ông Lê Văn Lúa, Giám đốc phân tích Công ty Biển Lặng, nhận định: “Sóng sẽ còn to”.';
  expect(speakersIn('vi', text, [['Lê Văn Lúa']], [['Công ty Biển Lặng']])).toEqual(['Lê Văn Lúa']);
});

test('an organisation beside a description speaks by its name', () => {
  const text = 'Her publisher, Tidewater Press, said it was “a loss”.';
  expect(speakersIn('en', text, [], [['Tidewater Press']])).toEqual(['Tidewater Press']);
  const further = 'The firm that prints her, Tidewater Press, said it was “a loss”.';
  expect(speakersIn('en', further, [], [['Tidewater Press']])).toEqual(['Tidewater Press']);
});

test('a body that only passes words on does not say them', () => {
  const text =
    'Ana Doyle left. She called it “a floating joke”, Tidewater News reported. It was “a loss”, Tidewater News said.';
  expect(speakersIn('en', text, [['Ana Doyle']], [['Tidewater News']])).toEqual(['Ana Doyle', 'Tidewater News']);
  const vietnamese = 'Ông Lê Văn Lúa thừa nhận bão “đến quá sớm”, báo Sóng Xanh đưa tin.';
  expect(speakersIn('vi', vietnamese, [['Lê Văn Lúa']], [['Sóng Xanh']])).toEqual(['Lê Văn Lúa']);
});

test('whom the paragraph is about comes before an unnamed spokesman, and whose source it is does not speak', () => {
  const spokesman =
    'Rain fell.\nA spokesman for Tidewater said it was “very sad”.\nIts chief, Osk Marr, said all was paid. “All of it,” he said.';
  expect(speakersIn('en', spokesman, [['Osk Marr']])).toEqual(['A spokesman for Tidewater', 'Osk Marr']);
  const source =
    'Rain fell.\nA source close to her said “he knew it all”.\nIts chief, Osk Marr, said all was paid. “All of it,” she said.';
  expect(speakersIn('en', source, [['Osk Marr']])).toEqual(['A source close to her', 'Osk Marr']);
});

test('a standfirst that tells of the judge before he is named', () => {
  const text = 'Judge tells woman she “robbed her neighbours and friends”.\nOsk Marr jailed her.';
  expect(speakersIn('en', text, [['Osk Marr']], [], 'Judge')).toEqual(['Osk Marr']);
});

test('"the government" is no body that happens to be named', () => {
  const text = 'Hull Harbour Authority met. The government said it will act “in self-defence”.';
  expect(speakersIn('en', text, [], [['Hull Harbour Authority']])).toEqual(['The government']);
});

test('a role alone leads to its person, a body to its organisation', () => {
  const text =
    'Captain Ana Doyle met the Hull Harbour Authority.\n“We sail,” the captain said. “No,” the authority said.';
  const speakers = speakersIn('en', text, doyle, [['Hull Harbour Authority']], 'Captain');
  expect(speakers).toEqual(['Ana Doyle', 'Hull Harbour Authority']);
});

test('"the salvage company" is the body that was heard last', () => {
  const text = 'Tidewater Works denied it.\n“We sail,” the salvage company said.';
  expect(speakersIn('en', text, [], [['Tidewater Works']])).toEqual(['Tidewater Works']);
});

test('the very words of a role count more than another word for it', () => {
  const text = 'Ana Doyle met Ben Hale.\n“We sail,” the US President said.';
  const lines = text.split('\n');
  const blocks = lines.map(line => ({ kind: 'paragraph' as const, text: line }));
  const prepared = prepare({ url: '', title: '', language: 'en', blocks }, packFor('en', languages));
  const person = [nameOf(lines, doyle[0]!, 'US President'), nameOf(lines, doyle[1]!, 'Guild Secretary General')];
  const quotes = findQuotes(prepared, { person, organisation: [], place: [] });
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Doyle']);
});

test('a nickname within a name is no speech', () => {
  const text = "Detective Scott 'Macca' Marr said divers would go on.";
  expect(speakersIn('en', text, [["Scott 'Macca' Marr"]])).toEqual([]);
});
