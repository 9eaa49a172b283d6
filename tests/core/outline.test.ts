import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { analyse } from '../../src/core/insights';
import { LONGEST_PHRASE } from '../../src/core/outline/cut-phrase';
import { german } from '../../src/languages/de';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';
import { articleOf } from './article-of';

const harbour = articleOf(
  'Port of Selby to close its oldest dock after storm damage',
  'The port of Selby will close its oldest dock next month after engineers found cracks in the sea wall, the harbour board said on Tuesday.',
  'However, the ferry to the islands will keep running from a temporary pier beside the fish market. Passengers should arrive an hour early.',
  'On Monday, after a long meeting, the board approved a repair plan that replaces the wall in three stages. The first stage starts in May.',
  'They are angry. Fishing crews who use the dock fear that the work will cost them the whole herring season, the union warned.',
  'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
);

describe('outline', () => {
  test('keeps the headings of the article, nested and cleaned', () => {
    const article = articleOf(
      'A walk',
      '# The north shore:',
      'Wind and stones.',
      '# The town',
      'Bread and tea.',
      '# Contact',
    );
    const { outline } = analyse(article, english);
    expect(outline.map(entry => [entry.text, entry.level, entry.derived])).toEqual([
      ['The north shore', 1, false],
      ['The town', 1, false],
    ]);
  });

  test('derives short entries that cover the article in order', () => {
    const { outline } = analyse(harbour, english);
    expect(outline.length).toBeGreaterThanOrEqual(3);
    expect(outline.length).toBeLessThanOrEqual(8);
    const blocks = outline.map(entry => entry.span.block);
    expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
    expect(blocks[0]).toBeLessThanOrEqual(1);
    expect(blocks.at(-1)).toBeGreaterThanOrEqual(3);
    for (const entry of outline) {
      expect(entry.derived).toBe(true);
      expect(entry.text.length).toBeLessThanOrEqual(LONGEST_PHRASE);
      expect(textOf(harbour, entry.span).length).toBeGreaterThan(10);
    }
  });

  test('leaves out what leans on the sentence before', () => {
    const lines = analyse(harbour, english).outline.map(entry => entry.text);
    for (const line of lines) expect(line).not.toMatch(/^(However|They|On Monday)/);
  });

  test('reports of one voice begin with the verb', () => {
    const role = 'Chủ tịch hội đồng Trần Minh Quang';
    const article = articleOf(
      `${role} thăm làng nghề gốm Bình Sa`,
      `${role} khẳng định, làng nghề gốm là vốn quý của cả vùng và phải được giữ gìn cho các thế hệ sau này cùng tiếp tục phát triển.`,
      `${role} nhấn mạnh, các lò gốm cần chuyển sang nung bằng điện để giảm khói bụi cho dân cư quanh vùng và tiết kiệm củi.`,
      `${role} yêu cầu chính quyền xã lập quỹ học nghề cho thanh niên trong làng, mỗi năm nhận ít nhất ba mươi học viên mới.`,
      `${role} đề nghị các nghệ nhân truyền lại kỹ thuật men cổ, đồng thời ghi chép thành sách để lưu giữ lâu dài về sau.`,
    );
    const lines = analyse(article, vietnamese).outline.map(entry => entry.text);
    expect(lines[0]).toMatch(/^Khẳng định: làng nghề gốm là vốn quý/);
    expect(lines.filter(line => /^(Nhấn mạnh:|Yêu cầu|Đề nghị)/.test(line)).length).toBeGreaterThanOrEqual(2);
  });

  test('what somebody says is set off from who says it', () => {
    const article = articleOf(
      'Harbour board delays the dock',
      'Engineer Ana Reyes told reporters on the quay that the oldest wall of the harbour had moved by three inches.',
      'Mayor Tom Barrow said the town would pay. Barrow warned that the herring season is lost for most of the fleet.',
      'The ferries will run from the temporary pier until the end of the year. Read more: The storm in pictures, day by day.',
    );
    const lines = analyse(article, english).outline.map(entry => entry.text);
    expect(lines).toContain('Ana Reyes: The oldest wall of the harbour had moved by three inches');
    expect(lines.join()).not.toContain('Read more');
  });

  test('a line needs no line before it: who "she" is, and where a quotation began', () => {
    const article = articleOf(
      'Harbour board delays the dock',
      'Engineer Ana Reyes, 61, told reporters that the oldest wall of the harbour had moved by three inches.',
      'She said the ferries would be able to leave from the temporary pier. But the crews have found no berth there.',
      '“The herring season is lost for most of the fleet. We will need a loan to pay for new nets and ropes,” said Mayor Tom Barrow.',
    );
    const lines = analyse(article, english).outline.map(entry => entry.text);
    expect(lines[0]).toBe('Ana Reyes: The oldest wall of the harbour had moved by three inches');
    expect(lines[1]).toMatch(/^The (ferries would be able|crews have found)/);
    expect(lines[2]).toMatch(/^Tom Barrow: (The herring season is lost for most of the fleet|We will need)/);
  });

  test('in Vietnamese what is said follows the verb at once', () => {
    const article = articleOf(
      'Cảng Bình Sa sửa cầu cảng',
      'Trung tá Trần Minh Quang - trưởng công an phường Bình Sa cho biết đơn vị đã tiếp nhận trình báo của các chủ tàu cá.',
      'Thậm chí các chủ tàu đã phải tự kéo thuyền lên bờ giữa đêm mưa. Không ai bị thương trong trận bão vừa rồi ở cảng.',
      'Cầu cảng tạm sẽ được dùng cho đến hết mùa cá năm nay. Tàu ra đảo vẫn chạy mỗi ngày hai chuyến như trước.',
    );
    const lines = analyse(article, vietnamese).outline.map(entry => entry.text);
    expect(lines[0]).toBe('Trần Minh Quang: Đơn vị đã tiếp nhận trình báo của các chủ tàu cá');
    expect(lines.join()).not.toContain('Thậm chí');
  });

  test('a line goes on into the main clause and is more than a name', () => {
    const article = articleOf(
      'Selby counts its boats',
      'Engineer Ana Reyes in Selby. The board of the harbour counted every boat in the old dock by hand.',
      'After the storm that broke the sea wall of the old harbour and sank a boat at its berth in the night between Sunday and Monday, the crews met in the church. The crews will meet again in the spring.',
      'Nobody was hurt in the night of the storm, and the church bell rang until the morning. Who pays for the boats?',
    );
    const lines = analyse(article, english).outline.map(entry => entry.text);
    expect(lines[0]).toMatch(/^The board of the harbour counted every boat/);
    expect(lines.join()).not.toMatch(/Engineer Ana Reyes|After the storm that broke|Who pays/);
  });

  test('no line ends behind what is set beside its subject', () => {
    const article = articleOf(
      'Crews of the dock sue the harbour',
      'The Selby Dock and the Harbour Crews Legal Fund, which represent the crews, said they would ask the court of the county to act. Lawyers from the city have read the papers of the harbour.',
      'The ferry to the islands keeps running from a temporary pier beside the market hall for the time being.',
      'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
    );
    expect(analyse(article, english).outline[0]?.text).toBe(
      'Lawyers from the city have read the papers of the harbour',
    );
  });

  test('an empty article has none', () => {
    expect(analyse(articleOf('Nothing'), english).outline).toEqual([]);
  });
});

describe('key points', () => {
  test('the sentences that tell the headline, in reading order', () => {
    const { keyPoints } = analyse(harbour, english);
    expect(keyPoints).toHaveLength(3);
    expect(textOf(harbour, keyPoints[0]!)).toMatch(/^The port of Selby will close its oldest dock/);
    const blocks = keyPoints.map(span => span.block);
    expect(blocks).toEqual([...blocks].sort((a, b) => a - b));
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
});
