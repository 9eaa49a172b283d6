import type { Article } from '../../../src/core/article';
import { mark } from './mark';

/** A report without headings, written for the screenshots; people and places are invented. */
const article: Article = {
  url: 'https://www.baosongthu.example/thoi-su/khanh-thanh-cau-an-khe-20260314.html',
  title: 'Sau bảy năm chờ đợi, người dân hai bờ sông Trà Lý đi bộ qua cầu An Khê trong sáng đầu tiên',
  byline: 'Nguyễn Hoài An',
  published: '2026-03-14T07:30:00+07:00',
  language: 'vi',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Sáng 14-3, UBND tỉnh Sơn Hà khánh thành cầu An Khê bắc qua sông Trà Lý, công trình có tổng vốn đầu tư 1.250 tỷ đồng, rút ngắn 18 km đường đi của hơn 46.000 người dân xã Vĩnh Hòa.',
    },
    {
      kind: 'paragraph',
      text: 'Phát biểu tại buổi lễ, Chủ tịch UBND tỉnh Sơn Hà Trần Quốc Bảo khẳng định cây cầu là “lời hứa đã được giữ” với người dân sau bảy năm chờ đợi. Ông Bảo yêu cầu Sở Giao thông vận tải hoàn thành tuyến đường dẫn phía nam trước ngày 2-9.',
    },
    {
      kind: 'paragraph',
      text: '“Trước đây con tôi phải dậy từ 4 giờ sáng để kịp chuyến đò. Từ hôm nay, cháu chỉ mất mười phút là tới trường”, bà Lê Thị Hạnh, một người dân xã Vĩnh Hòa, nói.',
    },
    {
      kind: 'paragraph',
      text: 'Theo Ban Quản lý dự án tỉnh Sơn Hà, cầu dài 1,8 km, rộng 22,5 m, gồm bốn làn xe và hai lối đi bộ. Dự án khởi công tháng 6-2019, từng tạm dừng 14 tháng vì nhà thầu thứ nhất không đủ năng lực tài chính.',
    },
    {
      kind: 'paragraph',
      text: 'Giám đốc Sở Giao thông vận tải Phạm Minh Đức cho biết lưu lượng dự kiến đạt 31.000 lượt xe mỗi ngày vào năm 2030, trong đó khoảng 60% là xe máy. “Chúng tôi sẽ không thu phí xe máy và xe buýt”, ông Đức nói.',
    },
    {
      kind: 'paragraph',
      text: 'Tuy nhiên, giá đất quanh chân cầu đã tăng 35% trong năm 2025, theo Hiệp hội Bất động sản Việt Nam. Tiến sĩ Võ Thanh Tâm, Trường đại học Kinh tế Sơn Hà, cảnh báo: “Cây cầu mang người đến, nhưng cũng có thể đẩy người đi, nếu tỉnh không giữ quỹ đất cho nhà ở xã hội”.',
    },
    {
      kind: 'paragraph',
      text: 'Ông Bảo cho biết tỉnh đã dành 120 ha cho nhà ở xã hội trong giai đoạn 2026 - 2030. Bộ Xây dựng cũng cam kết hỗ trợ 300 tỷ đồng để nâng cấp bệnh viện huyện An Khê, nơi mỗi ngày tiếp nhận khoảng 800 bệnh nhân.',
    },
    {
      kind: 'caption',
      text: 'Người dân hai bờ sông Trà Lý đi bộ qua cầu An Khê sáng 14-3. Ảnh: Hoài An',
    },
  ],
};

export const vietnamese = mark(article, {
  words: 642,
  minutes: 2.4,
  pace: { perMinute: 290, unit: 'syllable' },
  keyPoints: [
    'Sáng 14-3, UBND tỉnh Sơn Hà khánh thành cầu An Khê bắc qua sông Trà Lý, công trình có tổng vốn đầu tư 1.250 tỷ đồng, rút ngắn 18 km đường đi của hơn 46.000 người dân xã Vĩnh Hòa.',
    'Tuy nhiên, giá đất quanh chân cầu đã tăng 35% trong năm 2025, theo Hiệp hội Bất động sản Việt Nam.',
    'Ông Bảo cho biết tỉnh đã dành 120 ha cho nhà ở xã hội trong giai đoạn 2026 - 2030.',
  ],
  outline: [
    ['Khánh thành cầu An Khê bắc qua sông Trà Lý', 'Sáng 14-3, UBND tỉnh Sơn Hà khánh thành cầu An Khê'],
    ['Khẳng định cây cầu là lời hứa đã được giữ', 'khẳng định cây cầu là “lời hứa đã được giữ”'],
    ['Học sinh chỉ mất mười phút là tới trường', 'cháu chỉ mất mười phút là tới trường'],
    ['Cầu dài 1,8 km, gồm bốn làn xe và hai lối đi bộ', 'cầu dài 1,8 km, rộng 22,5 m'],
    ['Không thu phí xe máy và xe buýt', 'Chúng tôi sẽ không thu phí xe máy và xe buýt'],
    ['Giá đất quanh chân cầu tăng 35%', 'giá đất quanh chân cầu đã tăng 35%'],
    ['Tỉnh dành 120 ha cho nhà ở xã hội', 'tỉnh đã dành 120 ha cho nhà ở xã hội'],
  ],
  quotes: [
    [
      '“Trước đây con tôi phải dậy từ 4 giờ sáng để kịp chuyến đò. Từ hôm nay, cháu chỉ mất mười phút là tới trường”',
      'Lê Thị Hạnh',
    ],
    ['“Chúng tôi sẽ không thu phí xe máy và xe buýt”', 'Phạm Minh Đức'],
    [
      '“Cây cầu mang người đến, nhưng cũng có thể đẩy người đi, nếu tỉnh không giữ quỹ đất cho nhà ở xã hội”',
      'Võ Thanh Tâm',
    ],
  ],
  people: [
    ['Trần Quốc Bảo', 'Chủ tịch UBND tỉnh Sơn Hà', 'Ông Bảo'],
    ['Phạm Minh Đức', 'Giám đốc Sở Giao thông vận tải', 'ông Đức'],
    ['Lê Thị Hạnh', 'người dân xã Vĩnh Hòa'],
    ['Võ Thanh Tâm', 'Tiến sĩ, Trường đại học Kinh tế Sơn Hà'],
  ],
  organisations: [
    'UBND tỉnh Sơn Hà',
    'Sở Giao thông vận tải',
    'Ban Quản lý dự án tỉnh Sơn Hà',
    'Hiệp hội Bất động sản Việt Nam',
    'Trường đại học Kinh tế Sơn Hà',
    'Bộ Xây dựng',
  ],
  places: ['cầu An Khê', 'sông Trà Lý', 'xã Vĩnh Hòa', 'huyện An Khê'],
  figures: [
    ['1.250 tỷ đồng', 1250e9, 'VND', 'công trình có tổng vốn đầu tư 1.250 tỷ đồng'],
    ['18 km', 18, 'km', 'rút ngắn 18 km đường đi'],
    ['46.000 người dân', 46000, 'người dân', 'hơn 46.000 người dân xã Vĩnh Hòa'],
    ['1,8 km', 1.8, 'km', 'cầu dài 1,8 km'],
    ['22,5 m', 22.5, 'm', 'rộng 22,5 m'],
    ['31.000 lượt xe', 31000, 'lượt xe', 'lưu lượng dự kiến đạt 31.000 lượt xe mỗi ngày'],
    ['60%', 60, '%', 'khoảng 60% là xe máy'],
    ['35%', 35, '%', 'giá đất quanh chân cầu đã tăng 35%'],
    ['120 ha', 120, 'ha', 'dành 120 ha cho nhà ở xã hội'],
    ['300 tỷ đồng', 300e9, 'VND', 'hỗ trợ 300 tỷ đồng để nâng cấp bệnh viện huyện An Khê'],
  ],
  dates: [
    ['Sáng 14-3', '2026-03-14', 'Sáng 14-3, UBND tỉnh Sơn Hà khánh thành cầu An Khê'],
    ['ngày 2-9', '2026-09-02', 'hoàn thành tuyến đường dẫn phía nam trước ngày 2-9'],
    ['tháng 6-2019', '2019-06', 'Dự án khởi công tháng 6-2019'],
    ['năm 2030', '2030'],
    ['năm 2025', '2025'],
    ['giai đoạn 2026 - 2030', '2026/2030'],
  ],
});
