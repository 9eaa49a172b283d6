import { expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { analyse } from '../../src/core/insights';
import { packFor } from '../../src/core/text/identify-language';
import { languages } from '../../src/languages';
import { german } from '../../src/languages/de';
import { english } from '../../src/languages/en';
import { articleOf } from './article-of';
import { harbour } from './harbour';

test('the sentences that tell the headline, in reading order', () => {
  const { keyPoints } = analyse(harbour, english);
  expect(keyPoints).toHaveLength(3);
  expect(textOf(harbour, keyPoints[0]!)).toMatch(/^The port of Selby will close its oldest dock/);
  const blocks = keyPoints.map(span => span.block);
  expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
});

test('no question in Arabic either, whose mark is another', () => {
  const article = articleOf(
    'الميناء يغلق أقدم رصيف في المدينة',
    'ما الذي سيغلق أقدم رصيف في ميناء المدينة خلال الشهر القادم؟',
    'سيغلق الميناء أقدم رصيف في المدينة خلال الشهر القادم بعد العاصفة.',
    'وجد المهندسون شقوقا عميقة في الجدار البحري بجانب سوق السمك القديم.',
    'وعد المجلس بقروض لكل طاقم يفقد مكانه في الميناء هذا العام.',
  );
  expect(analyse(article, packFor('ar', languages)).keyPoints.map(span => span.block)).toEqual([1, 2, 3]);
});

test.each([
  [
    'no question, and nothing that asks something of the reader',
    [
      'What will close the oldest dock in Selby?',
      'What will close the oldest dock in the port of Selby next month?',
      'Read more: the oldest dock in the port of Selby is closed after the storm.',
      'Engineers found cracks in the sea wall beside the oldest dock.',
      'The ferry to the islands keeps running from a temporary pier.',
      'The council promised loans to every crew that loses its berth.',
    ],
    [2, 3, 4],
  ],
  [
    'no heading, no rest of a sentence, and no long one where a short one tells as much',
    [
      'Port of Selby to close its oldest dock',
      'Dock of the port of Selby in the winter of last year',
      '… which the port of Selby had promised to close before the herring season came.',
      'The port of Selby will close its oldest dock next month.',
      'The port of Selby, where ferries, trawlers and the old steamer of the museum lie side by side from the fish market to the breakwater that was built after the war, will close its oldest dock.',
      'Engineers found deep cracks in the sea wall beside the fish market.',
      'The council promised loans to every crew that loses its berth.',
    ],
    [2, 4, 5],
  ],
  [
    'none that hangs on the sentence before it, though it may hold much of the headline',
    [
      'Port of Selby to close its oldest dock',
      'The port of Selby will close its oldest dock next month, its board has told the crews.',
      'Therefore the dock and the port lose the last of the boats this year.',
      'The ferry to the islands keeps running from a temporary pier beside the market hall.',
      'Engineers found deep cracks in the sea wall beside the old fish market.',
    ],
    [0, 2, 3],
  ],
  [
    'no quotation without who says it',
    [
      'Port of Selby to close its oldest dock',
      'Crews in Selby were told on Tuesday that they have to leave by the spring.',
      '“We close the dock before it falls on the heads of the crews.”',
      'The ferry to the islands keeps running from a temporary pier beside the market hall.',
      'Engineers found deep cracks in the sea wall beside the old fish market.',
    ],
    [0, 2, 3],
  ],
])('%s', (_, [headline, ...lines], blocks) => {
  const { keyPoints } = analyse(articleOf(headline!, ...lines), english);
  expect(keyPoints.map(span => span.block)).toEqual(blocks);
});

test('a German sentence that begins with an article hangs on no other', () => {
  const article = articleOf(
    'Die Fähre nach Selmsund fährt wieder',
    'In Selmsund läuteten am Montag die Glocken, als das Schiff am alten Kai anlegte.',
    'Kapitän Jens Ohm hatte drei Wochen lang auf neue Kolben aus Hamburg gewartet.',
    'Lange Schlangen standen am Morgen mit Thermoskannen und Decken vor dem Kartenhaus.',
    'Die Fähre nimmt vorerst nur Fußgänger und Fahrräder bis nach Selmsund mit.',
  );
  expect(analyse(article, german).keyPoints.map(span => span.block)).toContain(3);
});

test('a script without full stops has key points, too', () => {
  const line = 'one dock of the port of Selby will close next month';
  expect(analyse(articleOf('Selby closes a dock', line), english).keyPoints).toHaveLength(1);
});

test('no sentence twice', () => {
  const same = 'The port of Selby will close its oldest dock next month after engineers found cracks.';
  expect(analyse(articleOf('Selby closes its dock', same, same, same), english).keyPoints).toHaveLength(1);
});
