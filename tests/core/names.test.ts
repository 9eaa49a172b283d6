import { describe, expect, test } from 'vitest';
import { findNames } from '../../src/core/names/names';
import { packFor } from '../../src/core/text/identify-language';
import { prepare } from '../../src/core/text/prepare';
import { languages } from '../../src/languages';
import { namesIn } from './names-in';

describe('Vietnamese', () => {
  test.each([
    ['Thủ tướng Anh bà Theresa Hale phát biểu.', ['Theresa Hale (Thủ tướng Anh)']],
    ['Đặng Quốc Bảo, một binh sĩ Iraq, nói với phóng viên.', ['Đặng Quốc Bảo (một binh sĩ Iraq)']],
    ['Ông Đặng Quốc Bảo nói. Chiều nay ông Bảo về quê.', ['Đặng Quốc Bảo ×2']],
    ['Chủ tịch nước Phan Minh Đức tiếp khách.', ['Phan Minh Đức (Chủ tịch nước)']],
    ['Bà Hồ Thu Hằng, Phó Giám đốc Sở Y tế Vĩnh Long, cho biết.', ['Hồ Thu Hằng (Phó Giám đốc Sở Y tế Vĩnh Long)']],
    ['Bộ trưởng Bộ Công Thương Đỗ Hải Nam trả lời.', ['Đỗ Hải Nam (Bộ trưởng Bộ Công Thương)']],
    [
      'Tổng thống Pháp Jean Dupont gặp thủ tướng Đức Anna Schmidt.',
      ['Jean Dupont (Tổng thống Pháp)', 'Anna Schmidt (thủ tướng Đức)'],
    ],
    ['Chủ tịch xã Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Chủ tịch xã)']],
    ['Trợ lý của Bộ trưởng Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Bộ trưởng)']],
    ['Đại tá Lê Hữu Phước, Giám đốc Sở Y tế, nói.', ['Lê Hữu Phước (Đại tá, Giám đốc Sở Y tế)']],
    ['Chủ tịch HĐND tỉnh Lê Hữu Phước cho hay.', ['Lê Hữu Phước (Chủ tịch HĐND tỉnh)']],
    ['Ông Lê Văn Minh, Giám đốc phân tích Công ty Sao Mai, nói.', ['Lê Văn Minh (Giám đốc phân tích Công ty Sao Mai)']],
    [
      'Bà Lê Thị An, giám đốc bệnh viện, và Cục trưởng Cục Quản lý khám chữa bệnh Hà Văn Đức nói.',
      ['Lê Thị An (giám đốc bệnh viện)', 'Hà Văn Đức (Cục trưởng Cục Quản lý khám chữa bệnh)'],
    ],
    ['Cháu bé H. được chị Trần Thị L. đưa đi.', ['H.', 'Trần Thị L.']],
    ['Theo vợ anh Bảo, anh Bảo bị thương. Mẹ bé H. khóc.', ['Bảo ×2', 'H.']],
    ['Laura, vợ ông, đến. Cựu Phó Giám đốc Ngành hàng tin học vắng mặt.', ['Laura (vợ ông)']],
    ['Tướng Kim Yong - chul phát biểu.', ['Kim Yong - chul (Tướng)']],
    ['Công an đang tìm Vũ Tiến Hưng. Theo lời khai, Hưng rời nhà lúc 5h.', ['Vũ Tiến Hưng ×2']],
    ['Hội thảo bàn về Phong trào “Cả nước chung tay”.', []],
  ])('people: %s', (text, expected) => expect(namesIn(text, 'vi').people).toEqual(expected));

  test.each([
    [
      'Công an quận Bình Thạnh làm việc với Công ty TNHH Minh Long.',
      ['Công an quận Bình Thạnh', 'Công ty TNHH Minh Long'],
    ],
    [
      'Bộ Văn hoá, Thể thao và Du lịch cùng Bộ Giáo dục và Đào tạo.',
      ['Bộ Văn hoá, Thể thao và Du lịch', 'Bộ Giáo dục và Đào tạo'],
    ],
    ['Bộ Y tế kiểm tra Bệnh viện Hoa Sen theo Bộ luật Dân sự 2015.', ['Bộ Y tế', 'Bệnh viện Hoa Sen']],
    ['Trong quý II, Liên đoàn Lao động tỉnh họp.', []],
    ['Hội Nông dân Việt Nam và Hội nông dân Việt Nam.', ['Hội Nông dân Việt Nam ×2']],
    ['Sở GD&ĐT Cà Mau thanh tra trường THPT Nguyễn Du.', ['Sở GD&ĐT Cà Mau', 'trường THPT Nguyễn Du']],
    ['Uỷ ban Tài chính Ngân sách họp. Đảng và Nhà nước quan tâm.', ['Uỷ ban Tài chính Ngân sách', 'Đảng', 'Nhà nước']],
    ['Cơ quan Phòng chống ma tuý Mỹ (DEA) cho biết. DEA từ chối bình luận.', ['Cơ quan Phòng chống ma tuý Mỹ ×3']],
    ['Đài cảnh báo Triều Tiên. Cán bộ Hà Nội đi bộ.', []],
    ['Công an vào cuộc, UBND tỉnh họp, công ty xin lỗi.', []],
    ['Đội trưởng U23 Việt Nam Nguyễn Tiến Linh.', ['U23 Việt Nam']],
    ['TAND TP Vinh xử. Toà án nhân dân TP Vinh tuyên án.', ['Toà án nhân dân TP Vinh ×2']],
  ])('organisations: %s', (text, expected) => expect(namesIn(text, 'vi').organisations).toEqual(expected));

  test.each([
    ['Nhà ở phường 12, quận Gò Vấp, TP. HCM.', ['phường 12', 'quận Gò Vấp', 'TP. HCM']],
    ['Trên Quốc lộ 1 và QL14, gần cầu Bãi Cháy.', ['Quốc lộ 1', 'QL14', 'cầu Bãi Cháy']],
    ['Huyện Mường Lát bị cô lập. Đường lên Mường Lát sạt lở.', ['Huyện Mường Lát ×2']],
    ['Các nước châu Âu và châu Á - Thái Bình Dương.', ['châu Âu', 'châu Á - Thái Bình Dương']],
    ['Khách đến Phủ Chủ tịch, lăng Chủ tịch Hồ Chí Minh.', ['Phủ Chủ tịch', 'lăng Chủ tịch Hồ Chí Minh']],
    ['Nước ta đổi mới. Anh ấy hỏi anh Mỹ.', []],
    ['Bão Rosita đổ bộ Quảng Ngãi.', ['Quảng Ngãi']],
    [
      'Tàu qua eo biển Đài Loan, Đài Loan cho biết. Bão vào vịnh Mexico, gần Mexico.',
      ['eo biển Đài Loan', 'Đài Loan', 'vịnh Mexico', 'Mexico'],
    ],
    ['Người dân tỉnh Cà Mau mừng. Cà Mau vào hội.', ['tỉnh Cà Mau ×2']],
  ])('places: %s', (text, expected) => expect(namesIn(text, 'vi').places).toEqual(expected));

  test('a role alone stands for its only bearer', () => {
    const { found } = namesIn('Thủ tướng Mai Văn Sơn họp báo.\nThủ tướng nhấn mạnh ba việc.', 'vi');
    expect(found.person[0]!.roleSpans).toEqual([{ block: 1, start: 0, end: 9 }]);
  });
});

describe('English', () => {
  test.each([
    [
      'Rain fell after Storm Claudia. Prime Minister Sir Ian Reed met Rhun ap Reese.',
      ['Ian Reed (Prime Minister)', 'Rhun ap Reese'],
    ],
    ['Dover University law professor Stacy Bell said so.', ['Stacy Bell (professor)']],
    ['On Monday Justices Samuel Reed and Ana Doyle wrote it.', ['Samuel Reed (Justices)', 'Ana Doyle']],
    ['Regulatory Compliance\nThe club keeps its papers in order.\nVendor Contracts\nMost of them are short.', []],
    ['Measurable: a goal needs a number.\nRelevant: it has to suit you.', []],
    ['Tom Carver\nThe miller is known for his bread.', ['Tom Carver']],
    ['Keri Gansen, R.D.N., author of cookbooks, said so.', ['Keri Gansen (author of cookbooks)']],
    ['"No," says Tom Carver, equity strategist at a bank.', ['Tom Carver (equity strategist)']],
    [
      "Tom Carver, central government's Nodal Officer for floods, left.",
      ["Tom Carver (central government's Nodal Officer for floods)"],
    ],
    ['According to Tom Carver, police chief Ana Doyle left.', ['Tom Carver', 'Ana Doyle (police chief)']],
    ['Tom Carver, backed by manager Ana Doyle, left.', ['Tom Carver', 'Ana Doyle (manager)']],
    ['Later Tom Butler met Sue Black. Butler left.', ['Tom Butler ×2', 'Sue Black']],
    [
      'On Friday Defence Minister Israel Marlow met Mayor Florence Okoro.',
      ['Israel Marlow (Defence Minister)', 'Florence Okoro (Mayor)'],
    ],
    ['They wrote to the Department of Trade and Alec Doyle, the president.', ['Alec Doyle (the president)']],
    ['Nobody knew why the Brandvold administration fell.', ['Brandvold']],
    ['Tom Carver spoke. According to Carver, it fell.', ['Tom Carver ×2']],
    [
      'The judges Tom Carver and Ana Doyle agreed with another top aide, Max Vale.',
      ['Tom Carver (The judges)', 'Ana Doyle', 'Max Vale (another top aide)'],
    ],
    ['Laura, his wife, left. Tomorrow, the manager leaves.', ['Laura (his wife)']],
    ['"It works," says the former editor of the Herald, Tom Carver.', ['Tom Carver (the former editor of the Herald)']],
    ['He became head of BBC News, Ana Doyle said.', ['Ana Doyle']],
    ['We miss Ana so much. Ana Doyle is gone.', ['Ana Doyle ×2']],
    [
      'Ousted PM Tom Carver met Sens. Ana Doyle and Max Vale, a teenager.',
      ['Tom Carver (Ousted PM)', 'Ana Doyle (Sens.)', 'Max Vale (a teenager)'],
    ],
    [
      'It suits Ana Doyle, Dover State Department of Health public information officer.',
      ['Ana Doyle (Dover State Department of Health public information officer)'],
    ],
    ['State advocate Tom Carver spoke first.', ['Tom Carver (State advocate)']],
    [
      'The film dwells on the fact his old press secretary Martin Vale never spoke again.',
      ['Martin Vale (his old press secretary)'],
    ],
    ['The trial against former president Joseph Tandy begins.', ['Joseph Tandy (former president)']],
    ['They met Secretary of State Paul Reeve in Oslo.', ['Paul Reeve (Secretary of State)']],
    ['Ada Lowell, centre, stands by the pier with her sons.', ['Ada Lowell']],
    ['Prime Minister Jane Holloway resigned. Holloway said she was tired.', ['Jane Holloway (Prime Minister) ×2']],
    [
      'Tom Barrow, a former chief executive of Brightwater Ltd, agreed.',
      ['Tom Barrow (a former chief executive of Brightwater Ltd)'],
    ],
    ['An aide to President Jane Holloway resigned.', ['Jane Holloway (President)']],
    ['They quoted White House Press Secretary Ruth Avery.', ['Ruth Avery (White House Press Secretary)']],
    ['FBI Director Paul Cotter met Ms. Ruth Avery.', ['Paul Cotter (FBI Director)', 'Ruth Avery']],
    ['The Avery-backed plan of Ruth Avery pleased the Averys.', ['Ruth Avery ×2', 'Averys']],
    ['Officials met Omar al-Harbi in Leeds.', ['Omar al-Harbi']],
    ['However, England’s Cup Final is on Monday.', []],
    ["4. Questioning Doyle's plan\nThe plan of Ana Doyle failed. One day Doyle left.", ['Ana Doyle ×3']],
    ['1. Comfort Bikes\nThey sell well.\n2. Wearable devices\nThey sell too.', []],
  ])('people: %s', (text, expected) => expect(namesIn(text, 'en').people.sort()).toEqual(expected.sort()));

  test.each([
    ['The Office for Rural Affairs (ORA) met. ORA staff agreed.', ['Office for Rural Affairs ×3']],
    ['The Department of Health and Social Care told Reuters.', ['Department of Health and Social Care', 'Reuters']],
    ['The Access to Water Act and the World Cup.', []],
    [
      'The Dover National Teachers University (DonNTU) moved. DonNTU is small.',
      ['Dover National Teachers University ×3'],
    ],
    ['The Rural Health Board met. RHB staff agreed.', ['Rural Health Board ×2']],
    ['Rivals of Harlow Capital (Ostrix) fell.', ['Harlow Capital', 'Ostrix']],
    ['Spending rose, according to Harvane. A survey by Ostrix says so.', ['Harvane', 'Ostrix']],
    ['Three people died in CBQ custody. Living near CBQ jails is hard. Few work with CBQ.', ['CBQ ×3']],
    ['He told the Securities and Exchange Commission.', ['Securities and Exchange Commission']],
    ['On Monday Health Secretary Tom Carver met the Department of Health.', ['Department of Health']],
    ['The Ministry of Defence in London and the U.S. Senate.', ['Ministry of Defence', 'U.S. Senate']],
    ['Shares of Brindle Corp. rose. Brindle said so on Monday.', ['Brindle Corp ×2']],
    ["Bank of America's Ana Reed and Morgan Stanley's Tom Hall met.", ['Bank of America', 'Morgan Stanley']],
  ])('organisations: %s', (text, expected) => expect(namesIn(text, 'en').organisations).toEqual(expected));

  test.each([
    ['From Paris to Washington, D.C., and the U.S. border.', ['Paris', 'Washington, D.C.', 'U.S.']],
    ['French troops left Elm Street for the Gulf of Corinth.', ['Elm Street', 'Gulf of Corinth']],
    [
      'Born in Dorrum, Advocate Tom Carver left it. Lawyers from Dorrum, Advocate Tom Carver among them, came.',
      ['Dorrum ×2'],
    ],
    ['The pro-Israel and London-based groups.', ['Israel', 'London']],
    ['It rained in Pennsylvania. The mayor of Erie, Pa., was glad.', ['Pennsylvania ×2', 'Erie']],
    ['North Korea met South Korea. South Korea agreed.', ['South Korea ×2', 'North Korea']],
    ['The US left. Allies in North America followed the US.', ['US ×2', 'North America']],
    ['He sailed from South Africa to Africa.', ['South Africa', 'Africa']],
  ])('places: %s', (text, expected) => expect(namesIn(text, 'en').places).toEqual(expected));

  test('a headline in title case names what the text names', () => {
    const { people } = namesIn(
      'Storm Warning as Mayor Holloway Visits Coast\nMayor Jane Holloway visited the coast.',
      'en',
    );
    expect(people).toEqual(['Jane Holloway (Mayor) ×2']);
  });

  test('two people who share a surname stay apart', () => {
    const { people } = namesIn('Ann Barrow met Tom Barrow. Ann left. Tom stayed. Barrow laughed.', 'en');
    expect(people.sort()).toEqual(['Ann Barrow ×2', 'Tom Barrow ×3']);
  });

  test('a form of address tells apart who shares a name', () => {
    const { people } = namesIn('John Barrow and Mary Barrow came. Mr Barrow sang. Ms Barrow danced.', 'en');
    expect(people.sort()).toEqual(['John Barrow ×2', 'Mary Barrow ×2']);
    const vietnamese = namesIn('Bà Lê Thị Hoà đến. Ông Trần Văn Hoà về. Bà Hoà hát. Ông Hoà múa.', 'vi');
    expect(vietnamese.people.sort()).toEqual(['Lê Thị Hoà ×2', 'Trần Văn Hoà ×2']);
  });

  test.each([
    ['Jean-Luc Morel sang. Jean Luc Morel danced.', 'Jean-Luc Morel ×2'],
    ['Ayşe Yıldız sang. Ayse Yıldız danced.', 'Ayşe Yıldız ×2'],
    ['Robert F. Morel Jr. sang. Robert Morel danced. Morel left.', 'Robert F. Morel Jr. ×3'],
    ['Maria da Costa sang. Da Costa danced.', 'Maria da Costa ×2'],
    ['On Monday Pope Leo XIV sang. Leo danced.', 'Leo XIV (Pope) ×2'],
    ['Detective Inspector Sue Hall sang.', 'Sue Hall (Detective Inspector)'],
    ['Chief Financial Officer Mette Frandsen sang.', 'Mette Frandsen (Chief Financial Officer)'],
  ])('one person, spelt in several ways: %s', (text, person) => {
    expect(namesIn(text, 'en').people).toEqual([person]);
  });

  test('one place by all its names', () => {
    expect(namesIn('The U.S. and the United States agree with the US.', 'en').places).toHaveLength(1);
    expect(namesIn('TP.HCM mưa. Thành phố Hồ Chí Minh ngập.', 'vi').places).toHaveLength(1);
  });

  test('the headline comes first', () => {
    const text = 'Holloway wins\nTom Barrow lost. Barrow wept. Jane Holloway won.';
    expect(namesIn(text, 'en').people[0]).toMatch(/^Jane Holloway/u);
  });
});

test('the credit of a caption names nobody of the story', () => {
  for (const [language, text] of [
    ['vi', 'Ông Lê Văn Nam ở chợ. Ảnh: MINH ĐĂNG'],
    ['en', 'Jane Holloway at the quay. Photo: Ann Reyes / Reuters'],
  ] as const) {
    const article = { url: '', title: '', language, blocks: [{ kind: 'caption' as const, text }] };
    const { person, organisation } = findNames(prepare(article, packFor(language, languages)), []);
    expect([person.length, organisation.length]).toEqual([1, 0]);
  }
});

test('a date after its preposition is no part of a name', () => {
  const line = 'He told the Securities and Exchange Commission on Monday.';
  const blocks = [{ kind: 'paragraph' as const, text: line }];
  const text = prepare({ url: '', title: '', language: 'en', blocks }, packFor('en', languages));
  const monday = { spans: [{ block: 0, start: line.indexOf('Monday'), end: line.indexOf('.') }] };
  expect(findNames(text, [monday]).organisation.map(({ name }) => name)).toEqual([
    'Securities and Exchange Commission',
  ]);
});
