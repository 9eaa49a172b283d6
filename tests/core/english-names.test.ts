import { expect, test } from 'vitest';
import { namesIn } from './names-in';

test.each([
  [
    'Rain fell after Storm Claudia. Prime Minister Sir Ian Reed met Rhun ap Reese.',
    ['Ian Reed (Prime Minister)', 'Rhun ap Reese'],
  ],
  [
    'Once skipper Rohan "Big Rocky" Deshmukh was out, captain Luc “Ti-Loup” Bouchard left.',
    ['Rohan "Big Rocky" Deshmukh (skipper)', 'Luc “Ti-Loup” Bouchard (captain)'],
  ],
  [
    'It was bowled by K.S. Bharadwaj (R. Deshmukh 74; A. Kulkarni 7-42).',
    ['K.S. Bharadwaj', 'R. Deshmukh', 'A. Kulkarni'],
  ],
  ['Judge tells woman she lied. Judge Keenan Ó Braonáin said so.', ['Keenan Ó Braonáin (Judge)']],
  [
    'The Returning Officer, Prof. Ana Reed, spoke to his Special Adviser on Media, Kunle Oyewole.',
    ['Ana Reed (The Returning Officer, Prof.)', 'Kunle Oyewole (his Special Adviser on Media)'],
  ],
  [
    'Its convener, Hajia Ruqayya Bello, met Datuk Seri Lim Beng Huat and a Tiong Aik spokesperson.',
    ['Ruqayya Bello (Its convener)', 'Lim Beng Huat'],
  ],
  ['The author of The Salt Ledger left. Isla Penhaligon stayed.', ['Isla Penhaligon']],
  ['US Marine Corps Commandant Ian Reed spoke.', ['Ian Reed (Marine Corps Commandant)']],
  ['Dover University law professor Stacy Bell said so.', ['Stacy Bell (professor)']],
  ['On Monday Justices Samuel Reed and Ana Doyle wrote it.', ['Samuel Reed (Justices)', 'Ana Doyle']],
  ['Regulatory Compliance\nThe club keeps its papers in order.\nVendor Contracts\nMost of them are short.', []],
  [
    'Lady Carver, the Prime Minister’s wife, left. Max Vale, the president, agreed.',
    ['Carver (the Prime Minister’s wife)', 'Max Vale (the president)'],
  ],
  ['The witness was Hawks head Major-Gen Sipho Reddy.', ['Sipho Reddy (Hawks head Major-Gen)']],
  [
    "On New Year's Eve, Marine Lafort met Rep. Tom Carver, D-N.Y., on Brent crude.",
    ['Marine Lafort', 'Tom Carver (Rep.)'],
  ],
  ['"It was ZMMA," said Tom Carver. It is linked to ZMMA.', ['Tom Carver']],
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
  ['Tom Carver met Morag Tannes, and does it bag the cannes? Tannes, 52, left.', ['Morag Tannes ×2', 'Tom Carver']],
  ['“Debbie said it was so,” one heard.', ['Debbie']],
  ['Not all kept it. Marta, 16, had a phone. And Marta?', ['Marta ×2']],
  [
    'First Minister Isla Campbell spoke to Det Ch Insp Tom Carver.',
    ['Isla Campbell (First Minister)', 'Tom Carver (Det Ch Insp)'],
  ],
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
  ['The people of Valcanta, a hill village near Rome, left.', ['Valcanta', 'Rome']],
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
  ['Clay Torv Jr. sang. Torv faces the sea.', 'Clay Torv Jr. ×2'],
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

test.each([
  ['Alder Electric, Inc., bought it from Moss & Vale, LLC, for a song.', ['Alder Electric, Inc', 'Moss & Vale, LLC']],
  ['They bought Alder Electric, Inc., near Dover, Co Kent.', ['Alder Electric, Inc']],
  ['Experts from Harbour Kitchens met Ana Doyle from Merry Gardeners.', ['Harbour Kitchens', 'Merry Gardeners']],
  [
    'Task Management\nThe management of each task takes time.\nPlan the Event Timeline\nThe timeline of an event is long.',
    [],
  ],
  ['Ruth Gregor of Dover Economics saw it through the James Weir Space Telescope.', ['Dover Economics']],
  ['The Labour Party (LP) lost to a Commissioner for Health.', ['Labour Party ×2']],
  ['BBC Devon and KPMG UK met at Plymouth Coroner’s Court.', ['BBC Devon', 'KPMG UK', 'Plymouth Coroner’s Court']],
  ['A Tiong Aik spokesperson left. Tiong Aik, listed on the exchange, fell.', ['Tiong Aik ×2']],
  ['Vidarbha bowled out Mumbai for 211.', ['Vidarbha', 'Mumbai']],
  ['Some take Vitamin D when a vitamin is missing.', []],
  ['Ruth Gregor met a former Rivet Makers executive in Hull.', ['Rivet Makers']],
  ["The growers' federation, Agrinor, called it off.", ['Agrinor']],
  ['The Gordon and Betty Hale Foundation paid for it.', ['Gordon and Betty Hale Foundation']],
  [
    'Marlow United beat Hull. United were glad and the town lost 2-0 to Kelby Athletic.',
    ['Marlow United ×2', 'Hull', 'Kelby Athletic'],
  ],
])('bodies: %s', (text, expected) => {
  expect(namesIn(text, 'en').organisations).toEqual(expected);
});

test.each([
  ['Harlow councillors met outside the Civic Centre. Harlow MP Ana Doyle left.', ['Harlow ×2', 'Civic Centre']],
  ['The Klong-based food group left Co Leitrim for the St. Lawrence.', ['Co Leitrim', 'St. Lawrence', 'Klong']],
  ['Ana Doyle (56), of Cloonsheebane, Kent, pleaded guilty.', ['Cloonsheebane', 'Kent']],
])('places: %s', (text, expected) => {
  expect(namesIn(text, 'en').places).toEqual(expected);
});
