import { expect, test } from 'vitest';
import { analyse } from '../../src/core/insights';
import { withoutDateline } from '../../src/core/outline/openings';
import { tokenise } from '../../src/core/text/tokens';
import { english } from '../../src/languages/en';
import { vietnamese } from '../../src/languages/vi';
import { articleOf } from './article-of';

test.each([
  ['LARKFIELD, Ohio (AP) — Two dozen farmers met.', 'Two dozen farmers met.'],
  ['SELBY — The port closes its dock.', 'The port closes its dock.'],
  ['Киев, Январь 04 (Новая линия, Анна Лис) – В порту закрыли причал.', 'В порту закрыли причал.'],
  ['(Báo Sông) - Sáng 5/9, cảng đóng cửa.', 'Sáng 5/9, cảng đóng cửa.'],
  ['TPO - 3 tàu cá đã về bến.', '3 tàu cá đã về bến.'],
  ['The port – the oldest of the coast – closes.', 'The port – the oldest of the coast – closes.'],
  ['NATO – the alliance – met in Selby.', 'NATO – the alliance – met in Selby.'],
  ['Selby (in the north) has a port – The Dock.', 'Selby (in the north) has a port – The Dock.'],
  ['SELBY-based crews fear for the season.', 'SELBY-based crews fear for the season.'],
  ['- The port closes its dock.', 'The port closes its dock.'],
  ['', ''],
])('%s', (line, rest) => {
  const tokens = withoutDateline(tokenise(line, english));
  expect(line.slice(tokens[0]?.start ?? 0)).toBe(rest);
});

test('neither a key point nor an entry of the outline begins with a dateline', () => {
  const article = articleOf(
    'Cảng Bình Sa đóng cửa bến cũ nhất từ tháng sau',
    '(Báo Sông) - Cảng Bình Sa sẽ đóng cửa bến cũ nhất từ tháng sau vì tường chắn sóng bị nứt.',
    'Các kỹ sư tìm thấy nhiều vết nứt sâu trên tường chắn sóng cạnh chợ cá.',
    'Hội đồng cảng hứa cho mọi chủ tàu mất chỗ đậu vay vốn để chuyển sang bến mới.',
  );
  const { keyPoints, outline } = analyse(article, vietnamese);
  const lines = [...keyPoints, ...outline.map(({ span }) => span)].map(({ block, start }) => ({ block, start }));
  expect(lines).toContainEqual({ block: 0, start: '(Báo Sông) - '.length });
  expect(lines).not.toContainEqual({ block: 0, start: 0 });
});
