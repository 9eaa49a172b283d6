import type { DateWords } from '../../core/language';

export const vietnameseDates: DateWords = {
  heads: ['ngày', 'hôm', 'hôm nay', 'hôm qua', 'ngày mai', 'ngày hôm qua', 'hôm nay ngày', 'mùng', 'mồng', 'rằm', 'tết', 'ngày mùng', 'ngày mồng', 'các ngày', 'ngày rằm', 'dịp', 'lễ'],
  clockHeads: ['lúc', 'khoảng', 'khoảng lúc', 'lúc khoảng', 'vào lúc'],
  yearHeads: ['năm', 'năm học', 'niên khóa', 'niên khoá', 'giai đoạn', 'nhiệm kỳ', 'nhiệm kì', 'mùa giải', 'niên độ', 'những năm', 'các năm', 'hai năm', 'vụ đông xuân', 'vụ mùa'],
  parts: ['đầu', 'giữa', 'cuối', 'trung tuần', 'thượng tuần', 'hạ tuần', 'đầu tuần', 'cuối tuần', 'khoảng đầu', 'khoảng giữa', 'khoảng cuối'],
  rangeHeads: ['từ', 'kể từ', 'trong khoảng từ', 'khoảng từ'],
  openEnds: ['nay', 'hiện nay', 'bây giờ'],
  cues: ['vào', 'từ', 'đến', 'tới', 'trước', 'sau', 'kể từ', 'hết', 'qua', 'trong', 'sinh', 'SN', 'cho đến', 'tính đến', 'hồi', 'lúc', 'chậm nhất', 'hạn', 'nay'],
  dayCues: [],
  future: ['sẽ', 'dự kiến', 'sắp', 'tới đây', 'chuẩn bị', 'hạn chót', 'chậm nhất', 'trước ngày'],
  dayPeriods: {
    'rạng sáng': 0, 'sáng sớm': 0, sáng: 0, 'buổi sáng': 0, trưa: null, 'buổi trưa': null, 'sáng và trưa': null, 'đầu giờ sáng': 0, 'đầu giờ chiều': 12, chiều: 12, 'xế chiều': 12, 'buổi chiều': 12, 'chiều tối': 12, 'chiều và tối': 12, tối: 12, 'buổi tối': 12, đêm: null, khuya: null, 'tối khuya': null, 'đêm khuya': null, 'nửa đêm': null, 'rạng': 0, 'tối và đêm': null, 'sáng nay': 0, 'trưa nay': null, 'chiều nay': 12, 'tối nay': 12, 'đêm nay': null, 'sáng qua': 0, 'chiều qua': 12, 'tối qua': 12, 'đêm qua': null, 'sáng mai': 0, 'chiều mai': 12, 'tối mai': 12, 'sáng hôm nay': 0, 'chiều hôm nay': 12, 'tối hôm nay': 12,
  },
  halves: {},
  relativeYears: { 'năm ngoái': -1, 'năm trước': -1, 'năm nay': 0, 'năm sau': 1, 'năm tới': 1 },
  links: ['năm', 'của năm'],
  perDay: [],
  daySuffixes: [],
  months: {
    'tháng giêng': 1, 'tháng một': 1, 'tháng hai': 2, 'tháng ba': 3, 'tháng tư': 4, 'tháng năm': 5, 'tháng sáu': 6, 'tháng bảy': 7, 'tháng tám': 8, 'tháng chín': 9, 'tháng mười': 10, 'tháng mười một': 11, 'tháng mười hai': 12, 'tháng chạp': 12,
    'tháng 01': 1, 'tháng 02': 2, 'tháng 03': 3, 'tháng 04': 4, 'tháng 05': 5, 'tháng 06': 6, 'tháng 07': 7, 'tháng 08': 8, 'tháng 09': 9,
  },
  weekdays: { 'chủ nhật': 0, 'chúa nhật': 0, 'thứ 2': 1, 'thứ 3': 2, 'thứ 4': 3, 'thứ 5': 4, 'thứ 6': 5, 'thứ 7': 6 },
  ambiguous: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7'],
  dependent: ['tháng một', 'tháng hai', 'tháng ba', 'tháng tư', 'tháng năm', 'tháng sáu', 'tháng bảy', 'tháng tám', 'tháng chín', 'tháng mười', 'tháng mười một', 'tháng mười hai', 'cn', 'th 2', 'th 3', 'th 4', 'th 5', 'th 6', 'th 7'],
  hours: ['giờ', 'h', 'g', 'giờ kém'],
  minutes: ['phút', 'p', "'"],
  seasons: {
    'mùa xuân': null, 'mùa hè': null, 'mùa hạ': null, 'mùa thu': null, 'mùa đông': null, xuân: null, hè: null, tết: null, 'tết nguyên đán': null, 'tết dương lịch': [1, 1], 'tết trung thu': null, 'giáng sinh': [12, 12], noel: [12, 12],
    'quý 1': [1, 3], 'quý 2': [4, 6], 'quý 3': [7, 9], 'quý 4': [10, 12], 'quý i': [1, 3], 'quý ii': [4, 6], 'quý iii': [7, 9], 'quý iv': [10, 12], 'nửa đầu': [1, 6], 'nửa cuối': [7, 12], 'nửa đầu năm': [1, 6], 'nửa cuối năm': [7, 12],
  },
  decadeArticles: [],
  decades: ['thập niên', 'thập kỷ', 'thập kỉ', 'những năm'],
  centuries: ['thế kỷ', 'thế kỷ thứ', 'thế kỉ'],
  countedTimes: false,
  bareDayMonth: true,
};
