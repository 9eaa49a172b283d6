import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/article';
import { analyse } from '../../src/core/insights';
import type { Language } from '../../src/core/language';
import { LONGEST_PHRASE } from '../../src/core/outline/cut-phrase';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';
import { articleOf } from './article-of';
import { harbour } from './harbour';

/** The lines of the outline of an article with this headline and these paragraphs. */
function linesOf(language: Language, title: string, ...paragraphs: string[]): string[] {
  return analyse(articleOf(title, ...paragraphs), language).outline.map(({ text }) => text);
}

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

  test('whose kin somebody is does not speak', () => {
    const lines = linesOf(
      vietnamese,
      'Ngày khai giảng',
      'Ba học sinh lớp 9 của trường làng cùng đậu vào lớp chuyên sau một mùa hè ôn tập.',
      'Mẹ của Khôi, chị Lê Thị Thu Mận, cho biết con chỉ học thêm một buổi mỗi tuần ở trung tâm huyện.',
      'Trời mưa. Nhà trường thưởng cho mỗi em một chiếc xe đạp và một suất học bổng trong ba năm tới.',
    );
    expect(lines.join()).toContain('Lê Thị Thu Mận: Con chỉ học thêm');
  });

  test('in Vietnamese no line ends before its verb, and what is said may be an equation', () => {
    const lines = linesOf(
      vietnamese,
      'Chợ nổi Bình Sa',
      'Chị Lúa, chị Mận và chị Đào, ba người bán trái cây ở chợ nổi Bình Sa, thừa nhận từng định bỏ ghe lên bờ kiếm việc.',
      'Ông Daniel Kolm, giám đốc một hãng tàu, cho rằng Bình Sa là bến đẹp nhất trên dòng sông này của cả vùng.',
      'Trời mưa. Huyện sẽ cho mỗi ghe vay mười triệu đồng để sửa máy trước mùa nước nổi năm nay và năm sau.',
    );
    expect(lines.join('|')).not.toMatch(/ở chợ nổi Bình Sa(?:\||$)/);
    expect(lines).toContain('Daniel Kolm: Bình Sa là bến đẹp nhất trên dòng sông này của cả vùng');
  });

  test('reports of one voice begin with the verb', () => {
    const role = 'Chủ tịch hội đồng Trần Minh Quang';
    const lines = linesOf(
      vietnamese,
      `${role} thăm làng nghề gốm Bình Sa`,
      `${role} khẳng định, làng nghề gốm là vốn quý của cả vùng và phải được giữ gìn cho các thế hệ sau này cùng tiếp tục phát triển.`,
      `${role} nhấn mạnh, các lò gốm cần chuyển sang nung bằng điện để giảm khói bụi cho dân cư quanh vùng và tiết kiệm củi.`,
      `${role} yêu cầu chính quyền xã lập quỹ học nghề cho thanh niên trong làng, mỗi năm nhận ít nhất ba mươi học viên mới.`,
      `${role} đề nghị các nghệ nhân truyền lại kỹ thuật men cổ, đồng thời ghi chép thành sách để lưu giữ lâu dài về sau.`,
    );
    expect(lines[0]).toMatch(/^Khẳng định: làng nghề gốm là vốn quý/);
    expect(lines.filter(line => /^(Nhấn mạnh:|Yêu cầu|Đề nghị)/.test(line)).length).toBeGreaterThanOrEqual(2);
  });

  test('what somebody says is set off from who says it', () => {
    const lines = linesOf(
      english,
      'Harbour board delays the dock',
      'Engineer Ana Reyes told reporters on the quay that the oldest wall of the harbour had moved by three inches.',
      'Mayor Tom Barrow said the town would pay. Barrow warned that the herring season is lost for most of the fleet.',
      'The ferries will run from the temporary pier until the end of the year. Read more: The storm in pictures, day by day.',
    );
    expect(lines).toContain('Ana Reyes: The oldest wall of the harbour had moved by three inches');
    expect(lines.join()).not.toContain('Read more');
  });

  test('a line needs no line before it: who "she" is, and where a quotation began', () => {
    const lines = linesOf(
      english,
      'Harbour board delays the dock',
      'Engineer Ana Reyes, 61, told reporters that the oldest wall of the harbour had moved by three inches.',
      'She said the ferries would be able to leave from the temporary pier. But the crews have found no berth there.',
      '“The herring season is lost for most of the fleet. We will need a loan to pay for new nets and ropes,” said Mayor Tom Barrow.',
    );
    expect(lines[0]).toBe('Ana Reyes: The oldest wall of the harbour had moved by three inches');
    expect(lines[1]).toMatch(/^The (ferries would be able|crews have found)/);
    expect(lines[2]).toMatch(/^Tom Barrow: (The herring season is lost for most of the fleet|We will need)/);
  });

  test('in Vietnamese what is said follows the verb at once', () => {
    const lines = linesOf(
      vietnamese,
      'Cảng Bình Sa sửa cầu cảng',
      'Trung tá Trần Minh Quang - trưởng công an phường Bình Sa cho biết đơn vị đã tiếp nhận trình báo của các chủ tàu cá.',
      'Thậm chí các chủ tàu đã phải tự kéo thuyền lên bờ giữa đêm mưa. Không ai bị thương trong trận bão vừa rồi ở cảng.',
      'Cầu cảng tạm sẽ được dùng cho đến hết mùa cá năm nay. Tàu ra đảo vẫn chạy mỗi ngày hai chuyến như trước.',
    );
    expect(lines[0]).toBe('Trần Minh Quang: Đơn vị đã tiếp nhận trình báo của các chủ tàu cá');
    expect(lines.join()).not.toContain('Thậm chí');
  });

  test('a line goes on into the main clause and is more than a name', () => {
    const lines = linesOf(
      english,
      'Selby counts its boats',
      'Engineer Ana Reyes in Selby. The board of the harbour counted every boat in the old dock by hand.',
      'After the storm that broke the sea wall of the old harbour and sank a boat at its berth in the night between Sunday and Monday, the crews met in the church. The crews will meet again in the spring.',
      'Nobody was hurt in the night of the storm, and the church bell rang until the morning. Who pays for the boats?',
    );
    expect(lines[0]).toMatch(/^The board of the harbour counted every boat/);
    expect(lines.join()).not.toMatch(/Engineer Ana Reyes|After the storm that broke|Who pays/);
  });

  test('no line ends behind what is set beside its subject', () => {
    const [line] = linesOf(
      english,
      'Crews of the dock sue the harbour',
      'The Selby Dock and the Harbour Crews Legal Fund, which represent the crews, said they would ask the court of the county to act. Lawyers from the city have read the papers of the harbour.',
      'The ferry to the islands keeps running from a temporary pier beside the market hall for the time being.',
      'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
    );
    expect(line).toBe('Lawyers from the city have read the papers of the harbour');
  });

  test('nor before a relative clause that parts its subject from the verb, nor behind a name that begins to say who speaks', () => {
    const lines = linesOf(
      english,
      'The sea wall of the old harbour of Selby',
      'The sea wall of the old harbour of Selby in the north, which the council drew up in May, failed on Monday. The council of Selby will pay for the sea wall of the old harbour, a sum that many who live by the water of the bay call far too small for such a wall.',
      'The ferry from the harbour to the islands of the north runs in summer, Ana Reyes, who heads the harbour board of the town, told us. The board of the harbour wants ferries to the islands in winter too.',
      'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
    );
    expect(lines[0]).toMatch(/^The council of Selby will pay for the sea wall/);
    expect(lines[1]).toBe('The board of the harbour wants ferries to the islands in winter too');
    const [unfinished] = linesOf(
      english,
      'Joint harbour exercises of two navies begin',
      'The joint harbour exercises of two navies, which run until Wednesday next week, also come days after a collision between two ferries in the bay. Crews of two harbour towns will be in the bay for the exercises of the week, among them those of the two ferries that had been at sea since the morning of that long day.',
      'The council promised loans to every crew that loses its berth, and it will pay for the move to the new quay.',
      'The ferry to the islands keeps running from a temporary pier beside the market hall for the time being.',
    );
    expect(unfinished).toMatch(/^Crews of two harbour towns/);
  });

  test('an empty article has none', () => {
    expect(analyse(articleOf('Nothing'), english).outline).toEqual([]);
  });
});
