import type { Article } from '../../../src/core/article';
import { mark } from './mark';

/** A feature with headings, written for the screenshots; people and places are invented. */
const article: Article = {
  url: 'https://www.thelarkfieldpost.example/2026/03/harbour-bridge',
  title: 'After eleven years and three contractors, Larkfield opens the bridge nobody thought it would finish',
  byline: 'Maeve Corrigan, Tomas Lindqvist',
  published: '2026-03-14T07:30:00+00:00',
  language: 'en',
  blocks: [
    {
      kind: 'paragraph',
      text: 'LARKFIELD, March 14 — Commuters crossed the Harbour Bridge on foot on Saturday, four hours before the first buses, as the city opened a crossing that took eleven years and $412 million to build.',
    },
    {
      kind: 'paragraph',
      text: '“We were told it would never stand,” Mayor Elena Whitcombe said at the ceremony on the north bank. “This morning my daughter walked across it to school.”',
    },
    {
      kind: 'paragraph',
      text: 'The 1.8-kilometre bridge links the old docks with Saltmarsh, a district of 46,000 people whose only other way into the centre has been a ferry that stops at 9 p.m. The Larkfield Transit Authority expects 31,000 crossings a day by 2028, about 60% of them by bus or bicycle.',
    },
    { kind: 'heading', level: 2, text: 'A long wait for Saltmarsh' },
    {
      kind: 'paragraph',
      text: 'For Idris Okonjo, who runs a bakery on Tern Street, the bridge is worth 50 minutes a day. “I have missed ten years of bedtimes on that ferry,” he said. Mr Okonjo delivered bread to the workers every morning since 2019 and was asked to cut the ribbon together with the mayor.',
    },
    {
      kind: 'paragraph',
      text: 'Rents in the district rose by 14% last year, according to figures published by the Saltmarsh Tenants Union in January. “A bridge brings people in, and it also moves people out,” said Priya Raman, the union’s chairwoman. Ms Raman wants the city to cap increases at 3% until 2030.',
    },
    { kind: 'heading', level: 2, text: 'What it cost, and who paid' },
    {
      kind: 'paragraph',
      text: 'The first contractor, Northgate Civil, walked away in 2017 after cracks were found in two of the eight piers. The city sued and recovered $38 million. A second company went bankrupt in June 2020.',
    },
    { kind: 'heading', level: 3, text: 'Tolls until the debt is repaid' },
    {
      kind: 'paragraph',
      text: 'Cars will pay $2.50 a crossing. Buses, bicycles and residents of Saltmarsh go free. Finance Director Hal Brandt told the council on Tuesday that tolls would end “the day the last bond is repaid, and not a day later”, which he expects in 2041.',
    },
    {
      kind: 'paragraph',
      text: 'Councillor Ruth Adeyemi, who voted against the bridge three times, crossed it on Saturday all the same. “I still think we paid twice for one bridge,” she said. “But it is a very good bridge.”',
    },
    { kind: 'heading', level: 2, text: 'The next crossing' },
    {
      kind: 'paragraph',
      text: 'Ms Whitcombe promised a decision on a tram line over the bridge before the end of 2026. Engineers at the University of Larkfield say the deck can carry it; the Ministry of Transport has set aside $95 million for a study that begins on September 1.',
    },
    {
      kind: 'caption',
      text: 'Mayor Elena Whitcombe and the baker Idris Okonjo cut the ribbon on Saturday.',
    },
  ],
};

export const english = mark(article, {
  words: 712,
  minutes: 3.1,
  pace: { perMinute: 238, unit: 'word', source: 'Brysbaert 2019' },
  keyPoints: [
    'Commuters crossed the Harbour Bridge on foot on Saturday, four hours before the first buses, as the city opened a crossing that took eleven years and $412 million to build.',
    'The Larkfield Transit Authority expects 31,000 crossings a day by 2028, about 60% of them by bus or bicycle.',
    'Rents in the district rose by 14% last year, according to figures published by the Saltmarsh Tenants Union in January.',
  ],
  quotes: [
    ['“We were told it would never stand,”', 'Elena Whitcombe'],
    ['“This morning my daughter walked across it to school.”', 'Elena Whitcombe'],
    ['“I have missed ten years of bedtimes on that ferry,”', 'Idris Okonjo'],
    ['“A bridge brings people in, and it also moves people out,”', 'Priya Raman'],
    ['“the day the last bond is repaid, and not a day later”', 'Hal Brandt'],
    ['“I still think we paid twice for one bridge,”', 'Ruth Adeyemi'],
    ['“But it is a very good bridge.”', 'Ruth Adeyemi'],
  ],
  people: [
    ['Elena Whitcombe', 'Mayor', 'Ms Whitcombe'],
    ['Idris Okonjo', 'baker on Tern Street', 'Mr Okonjo'],
    ['Priya Raman', 'chairwoman of the Saltmarsh Tenants Union', 'Ms Raman'],
    ['Hal Brandt', 'Finance Director'],
    ['Ruth Adeyemi', 'Councillor'],
  ],
  organisations: [
    'Larkfield Transit Authority',
    'Saltmarsh Tenants Union',
    'Northgate Civil',
    'University of Larkfield',
    'Ministry of Transport',
  ],
  places: ['Harbour Bridge', 'Saltmarsh', 'Larkfield', 'Tern Street'],
  figures: [
    ['$412 million', 412e6, 'USD', 'a crossing that took eleven years and $412 million to build'],
    ['eleven years', 11, 'years'],
    ['1.8-kilometre', 1.8, 'kilometre', 'The 1.8-kilometre bridge links the old docks with Saltmarsh'],
    ['46,000 people', 46000, 'people', 'Saltmarsh, a district of 46,000 people'],
    ['31,000 crossings', 31000, 'crossings', 'expects 31,000 crossings a day by 2028'],
    ['60%', 60, '%', 'about 60% of them by bus or bicycle'],
    ['50 minutes', 50, 'minutes', 'the bridge is worth 50 minutes a day'],
    ['14%', 14, '%', 'Rents in the district rose by 14% last year'],
    ['3%', 3, '%', 'cap increases at 3% until 2030'],
    ['$38 million', 38e6, 'USD', 'The city sued and recovered $38 million'],
    ['$2.50', 2.5, 'USD', 'Cars will pay $2.50 a crossing'],
    ['$95 million', 95e6, 'USD', 'the Ministry of Transport has set aside $95 million for a study'],
  ],
  dates: [
    ['March 14', '2026-03-14'],
    ['Saturday', '2026-03-14', 'Commuters crossed the Harbour Bridge on foot on Saturday'],
    ['by 2028', '2028', 'expects 31,000 crossings a day by 2028'],
    ['June 2020', '2020-06', 'A second company went bankrupt in June 2020'],
    ['2041', '2041', 'which he expects in 2041'],
    ['the end of 2026', '2026', 'promised a decision on a tram line over the bridge before the end of 2026'],
    ['September 1', '2026-09-01', 'a study that begins on September 1'],
  ],
});
